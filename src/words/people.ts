/** Texts of the tab that shows everybody, and one person's story. */

/** By affiliation: Taliban, neither side, IS-K, removed. */
const sides = ["Taliban", "neither side", "IS-K", "removed"] as const;
const lanes = ["Taliban", "Neither side", "IS-K", "Removed"] as const;

/** The sides that a person can choose. */
const choices = ["the Taliban", "neither side", "IS-K"] as const;

export const peopleMessages = {
  title: "People",
  sides,
  lanes,
  choices,
  lane: (side: string, count: string, above: string) => `${side}: ${count}, ${above} above the line`,
  axis: ["least hard-line", "most hard-line"] as const,
  position: "the regime’s line",
  slider: "People ordered from the least to the most hard-line",
  nobody: "Nobody chosen. Arrow keys choose a person.",
  person: (number: string) => `Person ${number}`,
  personAt: (number: string, side: string, purity: string, isAbove: boolean) =>
    `Person ${number}: ${side}, hard-line ${purity} of 1, ${isAbove ? "above" : "not above"} the regime’s line`,
  run: "Run",
  choose: "Person",
  of: (count: string) => `of ${count}`,
  caption: (dot: string) => `${dot}. Right of the line: more hard-line than the regime.`,
  dotIs: (people: number) =>
    String(people) === "1" ? "Each dot is one person" : `Each dot is ${people} people`,
  table: {
    caption: (name: string, month: number) => `${name}, month ${month}`,
    side: "Side",
    count: "Agents",
    above: "More hard-line than the regime",
    below: "Not more hard-line",
    removed: "Removed: killed, jailed or surrendered",
  },
  gathering: (month: number, months: number) => `Running… month ${month} of ${months}`,
  failed: (reason: string) => `The people could not be shown (${reason}). Your settings are safe.`,
  retry: "Try again",

  story: {
    title: (number: string) => `Person ${number}`,
    of: (name: string, run: number) => `${name}, run ${run}`,
    none: "Choose a dot, or move with the arrow keys, to see one person’s story.",
    working: "The story is on its way.",
    close: "Close",
    regions: ["the east", "the north", "the Kabul region", "the south", "the west"] as const,
    who: (region: string, isSalafi: boolean, purity: string, post: string) =>
      `Lives in ${region}${isSalafi ? ", in a Salafi group" : ""}; hard-line ${purity} of 1; ${post}.`,
    posts: {
      member: ["has no post", "has a post"],
      other: ["would get no post with the Taliban", "would get a post with the Taliban"],
    } as const,
    media: (exposure: string, vulnerability: string) =>
      `Sees ${exposure} of the rival’s propaganda; vulnerable to hardship: ${vulnerability} of 1.`,
    begins: (side: string) => `At the start: ${side}.`,
    moves: {
      joins: (month: number, side: string) => `Month ${month}: joins ${side}.`,
      goesHome: (month: number) => `Month ${month}: leaves the Taliban and goes home.`,
      leaves: (month: number) => `Month ${month}: leaves for neither side.`,
      removed: (month: number) => `Month ${month}: killed, jailed or surrenders.`,
      replaced: (month: number, side: string, purity: string, post: string) =>
        `Month ${month}: a newcomer takes the place (${side}; hard-line ${purity} of 1; ${post}).`,
      released: (month: number, side: string) => `Month ${month}: released (${side}).`,
    },
    ends: (side: string) => `At the end: ${side}.`,
    counterpart: (name: string, life: string) => `The same person with the same luck in “${name}”: ${life}`,
    never: "Never reconsidered in this run.",
    decisions: "Each time they reconsidered",
    columns: { month: "Month", choice: "Choice", odds: "Taliban, neither, IS-K of 100" },
    stays: (side: string) => `stays with ${side}`,
    staysNeither: "stays with neither",
    goes: (from: string, to: string) => `${from} → ${to}`,
    goesHome: "Taliban → home",
    odds: (t: string, u: string, k: string) => `${t}, ${u}, ${k}`,
    show: (month: number) => `Show the choice of month ${month}`,
  },

  decision: {
    title: (month: number) => `The choice of month ${month}`,
    saw: (position: string, economy: string, propaganda: string) =>
      `What they saw: a regime hard-line ${position} of 1, an economy per head at ${economy} of 2020’s, propaganda at ${propaganda} of 1.`,
    outcome: (odds: string, draw: string, choice: string) =>
      `Of 100 such people ${odds}. Their draw, ${draw} on a line from the Taliban through neither side to IS-K, fell on ${choice}.`,
    odds: (t: string, u: string, k: string) => `${t} choose the Taliban, ${u} neither side and ${k} IS-K`,
    reasons: (choice: string, other: string, forIt: string, against: string) =>
      `What spoke most for ${choice} rather than ${other}: ${forIt}. Most against: ${against}.`,
    nothing: "nothing",
    part: (name: string, value: string) => `${name} (${value})`,
    waterfall: (choice: string, other: string, words: string) =>
      `How the choice between ${choice} and ${other} adds up. ${words}`,
    sides: (choice: string, other: string) => [`← for ${other}`, `for ${choice} →`] as const,
    total: "Sum",
    table: {
      caption: "Every part of the three utilities that is not zero",
      part: "Part",
      sum: "Sum",
      odds: "Odds of 100",
    },
    terms: {
      incumbentAppeal: "Appeal of the Taliban",
      patronage: "Patronage (economy)",
      legitimacy: "Legitimacy",
      doctrineGap: "Regime too soft",
      betrayalFraming: "Told as betrayal",
      moderateGap: "Regime too hard",
      creedStanding: "Standing abroad",
      post: "Has a post",
      credentialClaim: "Claim to the caliphate",
      salafiDistrust: "Salafi distrust",
      rivalEntryCost: "Cost of joining",
      deterrence: "Repression deters",
      funding: "Rival’s funds",
      rivalGap: "Rival too hard",
      propagandaPull: "Propaganda",
      hardship: "Hardship",
      grievance: "Grievance",
      salafiTie: "Salafi tie",
      selfReliance: "Getting by alone",
      peers: "Peers",
      loyalty: "Loyalty",
      inertia: "Habit",
      rest: "All smaller parts",
    } as Readonly<Record<string, string>>,
  },

  change: {
    title: "What would have changed the choice",
    wanted: "Wanted",
    verb: {
      kept: "They would have stayed with the Taliban",
      brought: "They would have come to the Taliban",
      back: "They would have gone back to the Taliban",
      left: "They would have left for IS-K",
      joined: "They would have joined IS-K",
      stayed: "They would have stayed with IS-K",
      neither: "They would have left for neither side",
      home: "They would have gone home",
      aside: "They would have stayed with neither side",
    },
    smallest: (verb: string, lever: string, to: string, now: string) =>
      `${verb} in that month with ${lever} at ${to} instead of ${now}.`,
    others: (list: string) => `Or with ${list}.`,
    other: (lever: string, to: string, now: string) => `${lever} at ${to} (was ${now})`,
    or: (list: readonly string[]) =>
      list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} or ${list.at(-1)}`,
    impossible: (list: string) => `No value of ${list} alone would have done it.`,
    none: "No single lever could have done that in that month.",
    how: "One lever at a time, to the nearest thousandth; all else, and the draw, stays the same. It counts only what the lever does to this choice in this month.",
    levers: {
      moderation: "moderation",
      propaganda: "propaganda strength",
      repression: "repression",
      funding: "funding of IS-K",
      economy: "the economy",
    },
  },
} as const;
