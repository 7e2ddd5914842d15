/** Every text of the page, in one place and in one language: English, sentence case, school grade 8–9. */
import { withNoun, withWords } from "./withNoun.ts";

const inWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A time after the start in words: "after three years", "after 40 months". */
function after(month: number): string {
  if (month === 0) return "at the start";
  const years = month / 12;
  if (!Number.isInteger(years))
    return `after ${month === 1 ? "one month" : `${inWords[month] ?? month} months`}`;
  return years === 1 ? "after one year" : `after ${inWords[years] ?? years} years`;
}

/** When something is counted that is counted anew each month. */
const inMonth = (month: number) => (month === 0 ? "at the start" : `in month ${month}`);

/** What a value of a measure says, without the time: "27 of 100 hard-liners have left for IS-K". */
const facts: Readonly<Record<string, (value: string) => string>> = {
  cumulativeHardShareLeft: (n) => `${n} hard-liners have left for IS-K`,
  cumulativeTK: (n) => `${withWords(n, "person has", "people have")} left the Taliban for IS-K`,
  cumulativeExpectedTK: (n) =>
    `${withWords(n, "person is", "people are")} expected to have left the Taliban for IS-K`,
  TK: (n) => `${withWords(n, "person leaves", "people leave")} the Taliban for IS-K`,
  expectedTK: (n) => `${withWords(n, "person is", "people are")} expected to leave the Taliban for IS-K`,
  hardExitsTK: (n) => `${withWords(n, "hard-liner leaves", "hard-liners leave")} the Taliban for IS-K`,
  T: (n) => `the Taliban have ${withWords(n, "member", "members")}`,
  K: (n) => `IS-K has ${withWords(n, "member", "members")}`,
  U: (n) => `${withWords(n, "person stands", "people stand")} with neither side`,
  X: (n) =>
    `${withWords(n, "person has been killed, jailed or has", "people have been killed, jailed or have")} surrendered`,
  hardShareT: (n) => `${n} members of the Taliban are hard-liners`,
  shareAbove: (n) => `${n} members of the Taliban are more hard-line than the regime`,
  upwardGap: (n) => `members of the Taliban are ${n} more hard-line than the regime on average`,
  UT: (n) => `${withWords(n, "person joins", "people join")} the Taliban`,
  UK: (n) => `${withWords(n, "unaffiliated person joins", "unaffiliated people join")} IS-K`,
  TU: (n) =>
    `${withWords(n, "member of the Taliban goes", "members of the Taliban go")} home, to neither side,`,
  cumulativeTU: (n) => `${withWords(n, "person has", "people have")} left the Taliban and gone home`,
  hardShareTK: (n) => `among those who have left for IS-K ${n} are hard-liners`,
  noPostShareTK: (n) => `among those who have left for IS-K ${n} had no post`,
  hardShareTU: (n) => `among those who have gone home ${n} are hard-liners`,
  noPostShareTU: (n) => `among those who have gone home ${n} had no post`,
  noPostShareT: (n) => `${n} members of the Taliban have no post`,
  hiddenShareK: (n) => `${n} members of IS-K are in hiding or abroad`,
  KT: (n) => `${withWords(n, "member leaves", "members leave")} IS-K for the Taliban`,
  KU: (n) => `${withWords(n, "member leaves", "members leave")} IS-K for neither side`,
  salafiJoins: (n) => `${withWords(n, "person of Salafi groups joins", "people of Salafi groups join")} IS-K`,
  removed: (n) =>
    withWords(
      n,
      "member of IS-K is killed, jailed or surrenders",
      "members of IS-K are killed, jailed or surrender",
    ),
  A: (n) => `aid stands at ${n} of what it was before 2021`,
  E: (n) => `the economy per head stands at ${n} of what it was in 2020`,
  poverty: (n) => `${n} people live below the poverty line`,
  L: (n) => `the legitimacy of the regime stands at ${n} of 1`,
  rights: (n) => `the rights of women and minorities stand at ${n} of 1`,
  moderation: (n) => `moderation, as donors see it, stands at ${n} of 1`,
  psi: (n) => `the leadership sees the rival as ${n} times its real size`,
  P: (n) => `the strength of propaganda is ${n} of 1`,
  attacks: (n) => `IS-K makes ${withWords(n, "attack", "attacks")}`,
  attacksOnRegime: (n) => `IS-K makes ${withWords(n, "attack", "attacks")} on the regime`,
  attacksOnCivilians: (n) => `IS-K makes ${withWords(n, "attack", "attacks")} on civilians and minorities`,
  harmed: (n) =>
    `bystanders meet ${withWords(n, "raid or detention", "raids and detentions, each counted,")}`,
  contestedRegions: (n) => `IS-K is strongly present in ${n} of five regions`,
  K_East: (n) => `IS-K has ${withWords(n, "member", "members")} in the east`,
  K_North: (n) => `IS-K has ${withWords(n, "member", "members")} in the north`,
  K_Kabul: (n) => `IS-K has ${withWords(n, "member", "members")} in the Kabul region`,
  K_South: (n) => `IS-K has ${withWords(n, "member", "members")} in the south`,
  K_West: (n) => `IS-K has ${withWords(n, "member", "members")} in the west`,
};

/** What these measures were before model 2.0.0, which no figure observed per head can be held against. */
const formerFacts: Readonly<Partial<typeof facts>> = {
  A: (n) => `aid, investment and recognition stand at ${n} of what they were before 2021`,
  E: (n) => `the whole economy stands at ${n} of what it was in 2020`,
};

export const messages = {
  product: "Outbid",
  title: "Outbid: a laboratory for the moderation dilemma",
  skip: "Skip to the chart",
  lessons: "Lessons",
  notAForecast: "a model, not a forecast",
  after,
  inMonth,
  facts,
  formerFacts,

  headline: {
    fact: (fact: string, when: string) => `In this model, ${fact} ${when}.`,
    partOf: (done: string, count: string, fact: string) => `so far, in ${done} of ${count} runs, ${fact}`,
    firstLook: (fact: string) => `so far ${fact}`,
    earlier: (name: string) => `Updates are paused: this speaks of earlier settings, ${name}.`,
    single: "In a single run chance can still reverse that.",
    skewed: (low: string, high: string) =>
      `Chance alone moves most runs between ${low} and ${high}; a few lie so far off that they move the mean.`,
    chance: (low: string, high: string) => `Chance alone moves that between ${low} and ${high}.`,
    chanceOfFew: (held: number, low: string, high: string) =>
      `Chance alone moves ${held} of 100 runs between ${low} and ${high}.`,
    /** Where an agent stands for several people, which alone spreads the runs. */
    coarse: {
      skewed: (low: string, high: string) =>
        `With chance and a coarse crowd it is mostly ${low} to ${high}; a few runs lie so far off that they move the mean.`,
      chance: (low: string, high: string) => `With chance and a coarse crowd it is ${low} to ${high}.`,
      chanceOfFew: (held: number, low: string, high: string) =>
        `With chance and a coarse crowd it is ${low} to ${high} in ${held} of 100 runs.`,
    },
    noChance: "Chance alone hardly moves that.",
    worlds: {
      all: (count: number, low: string, high: string, rest: string) =>
        `Over ${count} plausible worlds it is ${low} to ${high}${rest}.`,
      ofFew: (held: number, count: number, low: string, high: string, rest: string) =>
        `Over ${count} plausible worlds it is ${low} to ${high} in ${held} of 100 runs${rest}.`,
      half: (middle: string) => `, in half of them ${middle} or less`,
      untypical: ": these settings are not typical",
      alike: (count: number, value: string) => `Over ${count} plausible worlds it hardly leaves ${value}.`,
      untried: "Not yet tried in plausible worlds.",
    },
    oneRun: "One run says nothing about chance.",
    compared: (reference: string, difference: string) => `Compared with ${reference}: ${difference}.`,
    comparedAlike: (reference: string) => `Compared with ${reference}: no difference.`,
    within: (reference: string, difference: string) =>
      `The difference from ${reference}, ${difference}, is within chance.`,
    more: (amount: string) => `${amount} more`,
    fewer: (amount: string) => `${amount} fewer`,
    higher: (amount: string) => `${amount} higher`,
    lower: (amount: string) => `${amount} lower`,
    lessThan: (amount: string) => `less than ${amount}`,
    of: (amount: string, of: string) => `${amount} of ${of}`,
    leavers: {
      ofAll: (clauses: string) => `Of all members, ${clauses}.`,
      besides: (clauses: string) => `Besides, ${clauses}.`,
      soFar: (clauses: string) => `So far ${clauses}.`,
      and: " and ",
      now: {
        left: (count: string) => `${withWords(count, "member has", "members have")} left for IS-K`,
        home: (count: string) => `${withWords(count, "has", "have")} gone home`,
      },
      apart: {
        left: (difference: string) => `${difference} left for IS-K`,
        home: (difference: string) => `${difference} went home`,
      },
      within: {
        left: "the difference in those who left for IS-K is within chance",
        home: "the difference in those who went home is within chance",
      },
      alike: { left: "as many left for IS-K", home: "as many went home" },
    },
    noRival: "There is no rival in this scenario.",
    notRecorded: "In this model nobody counted that: the measure came with a later one.",
    working: "In this model … the first runs are on their way.",
  },

  units: {
    share: (of: string) => `of ${of}`,
    people: "people",
    "people per month": "people per month",
    index: "index",
    "attacks per month": "attacks per month",
    regions: "of five regions",
    row: "month",
  } as const,

  scenario: {
    label: "Scenario",
    current: "Current",
    compareWith: "Compare with",
    about: (title: string) => `About “${title}”`,
    source: "Source:",
    leavesOut: "Leaves out:",
    by: (author: string, date: string) => `By ${author}, ${date}`,
    unchanged: "Nothing is changed: move a lever.",
    changed: (list: string) => `Changed: ${list}.`,
    changedAssumptions: (list: string) => `Assumptions changed in both curves: ${list}.`,
    changedEvents: "The timeline is changed.",
    terms:
      "IS-K: the Islamic State in Khorasan, rival of the Taliban. Hard-liners: people more hard-line than 0.7 on a scale from 0 to 1.",
    differsNot: "Both curves show the same scenario: pick another one or move a lever.",
    noRival: "no rival",
    resetAll: "Reset all",
  },

  levers: {
    title: "Levers",
    regime: "What the Taliban do",
    rival: "What IS-K does",
    world: "Economy and aid",
    strands: "Four strands of moderation",
    strandsDiffer: "mixed",
    strandsDifferText: "The four strands differ; this lever sets all of them.",
    hasRival: "A rival exists",
    hasRivalText: "Without one, nobody can leave for IS-K and there are no attacks.",
    leadership: "Moderation is chosen",
    modes: {
      scheduled: "by you",
      adaptive: "by trial and error",
      farsighted: "by looking ahead",
    },
    modeTexts: {
      scheduled: "Policy follows the levers and the events of the scenario.",
      adaptive:
        "From where the lever starts, the leadership moves moderation by 0.05 per review and turns back when it does worse.",
      farsighted:
        "At each review the leadership tries less, the same and more moderation in the model, and takes the best.",
    },
    reset: (label: string) => `Reset ${label}`,
    resetText: (label: string) => `Reset ${label}; with Shift to the model’s default`,
    explain: (label: string) => `About ${label}`,
    value: (label: string) => `${label}, value`,
    movedBy: (month: number) => `An event moves this in month ${month}.`,
    outside: (low: number, high: number) => `Outside the range studied, ${low} to ${high}.`,
  },

  assumptions: {
    title: "Assumptions",
    count: (changed: number) => (changed === 0 ? "" : `${changed} changed`),
  },

  chart: {
    title: "Chart",
    measure: "Show",
    groups: {
      leaving: "Leaving the Taliban",
      leavers: "Who leaves, and where to",
      members: "Members",
      flows: "Month by month",
      world: "Aid and economy",
      regime: "Regime",
      violence: "Violence and propaganda",
      regions: "Regions",
    },
    spread: "Chance",
    spreads: {
      runs: "Runs",
      runsText: "Thin lines are single runs; the bold line is their mean.",
      band: (held: number) => `${held} %`,
      bandText: (held: number) =>
        `${held} of 100 new runs lie in the band; the bold line is the mean of the runs.`,
      fewText: (held: number, runs: number) =>
        `${held} of 100 new runs lie in the band: with ${runs === 1 ? "one run" : `${runs} runs`} no band can hold more. The bold line is the mean of the runs.`,
    },
    ignorance: {
      label: "Plausible worlds",
      text: "The pale band holds at least 90 of 100 new runs in plausible worlds: settings that agree with 2021 and 2022.",
      working: (percent: number) => `Plausible worlds ${percent} %`,
    },
    monthTick: (month: number) => (month === 0 ? "month 0" : String(month)),
    name: (summary: string) => `Curves over the months. ${summary}`,
    leaves: "A curve leaves the fixed axis.",
    zoom: "Fit the axis",
    zoomed: "The axis is fitted to these curves.",
    unzoom: "Back to the fixed axis",
    notes: {
      part: (month: number) => `More than chance from month ${month}`,
      cross: (month: number) => `The curves cross: month ${month}`,
      trough: (month: number) => `Lowest in month ${month}`,
      peak: (month: number) => `Highest in month ${month}`,
    },
    range: (low: string, high: string) => (low === high ? low : `${low}–${high}`),
  },

  events: {
    title: "Timeline",
    count: (count: number) => (count === 0 ? "" : withNoun(count, "event")),
    month: (month: number) => `Month ${month}:`,
    step: (lever: string, value: string) => `${lever} → ${value}`,
    ramp: (lever: string, value: string, months: number) =>
      `${lever} → ${value} over ${withNoun(months, "month")}`,
    pulse: (lever: string, value: string, months: number) =>
      `${lever} → ${value} for ${withNoun(months, "month")}`,
    prisonRelease: "prison release",
    prisonReleaseText: (share: string, toRival: string) =>
      `${share} of 100 prisoners are released; ${toRival} of 100 of these join IS-K`,
  },

  month: {
    label: "Month",
    at: (month: number) => `Month ${month}`,
    value: (month: number, values: string) => `Month ${month}: ${values}`,
    play: "Play",
    pause: "Pause",
    readout: (name: string, value: string, range: string) => `${name} ${value} (${range})`,
    wentHome: (count: string) => `, ${count} went home`,
    worlds: (count: number, range: string) => `${count} plausible worlds ${range}`,
  },

  run: {
    title: "Runs",
    seed: "Seed",
    newLuck: "New luck",
    newLuckText: "Draws other people and other luck: a new seed for both curves.",
    months: "Months",
    pause: "Pause updates",
    resume: "Resume updates",
    paused: "Paused: the curves show earlier settings",
    replicates: "Replicates",
    agents: "Agents",
    oneToOne: (agents: string) => `${agents} (1 : 1)`,
    running: (done: number, count: number) => `Running… ${done} of ${count}`,
    done: (count: string) => `${withNoun(count, "run")} of each`,
    coarse: "A first look; release for all runs.",
  },

  failed: {
    title: "The simulation stopped. Your settings are safe.",
    retry: "Try again",
    copy: "Copy details",
    copied: "Copied",
    details: (error: string, version: number | string, link: string) =>
      `Outbid, model ${version}\n${error}\n${link}`,
  },

  help: {
    open: "What this is, and keys",
  },
};
