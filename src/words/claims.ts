/** Texts of the claims on trial. */
import { withNoun } from "./withNoun.ts";

export const claimsMessages = {
  title: "Claims of the source, put to the test",
  intro:
    "Each claim of the argument is an experiment that can fail. Treatment and control have the same people and the same luck; then both are tried in plausible worlds, which agree with what was observed in 2021 and 2022.",
  caution: "A verdict is about this model, not about Afghanistan.",
  test: "Test in the model",
  testAgain: "Test again",
  testAll: "Test all claims",
  waiting: "Waits for its turn",
  together: "Tested with the others",
  quoted: (quotation: string) => `“${quotation}”`,
  source: (place: string) => `Source, ${place}`,
  reach: "What the test can tell",
  verdicts: {
    holds: "Holds",
    "does not hold in this model": "Does not hold in this model",
    "it depends": "It depends",
    "too few runs to tell": "Too few runs to tell",
  },
  untested: "Not tested yet",
  base: "under the defaults; the worlds are still being tried",
  share: (holding: string, all: string, percent: string, low: string, high: string) =>
    `In this model it holds in ${holding} of ${all} plausible worlds: ${percent} % (${low} to ${high} %).`,
  worlds: (not: string, tooFew: string) =>
    `It fails in ${not === "1" ? "one world" : `${not} of them`}; in ${tooFew === "1" ? "one" : tooFew} there are too few runs to tell.`,
  defaults: {
    holds: "Under the defaults it holds.",
    "does not hold": "Under the defaults it does not hold.",
    "too few runs to tell": "Under the defaults there are too few runs to tell.",
  },
  conditions: "Where it holds more often",
  limit: (setting: string, side: string, value: string, low: string, high: string, found: string) =>
    `${setting} is ${side} ${value} (${low} to ${high}). Found in ${found} of 100 halves of the worlds.`,
  above: "above",
  below: "below",
  density: (percent: string, low: string, high: string, otherwise: string) =>
    `There it holds in ${percent} % of the worlds (${low} to ${high} %), elsewhere in ${otherwise} %.`,
  coverage: (percent: string, low: string, high: string) =>
    `Of all worlds in which it holds, ${percent} % lie there (${low} to ${high} %).`,
  halves:
    "Found on one half of the worlds and tested on the other, 100 times. A condition is shown when at least 80 of the 100 find it.",
  settingOf: (label: string, name: string) => `${label} (${name})`,
  noCondition: "No condition tells where it holds.",
  nearest: (setting: string, found: string) =>
    `${setting} was found most often, in ${found} of 100 halves of the worlds: too rarely to rely on.`,
  outcome: (label: string, effect: string, low: string, high: string, unit: string) =>
    `${label}: ${effect} (${low} to ${high}) ${unit}.`,
  basis: {
    expected: "Expected from each person’s chances.",
    counted: "Counted in the runs.",
    computed: "An index of the model.",
  },
  claimed: {
    higher: (by: string) => `Claimed: higher, by ${by} or more.`,
    lower: (by: string) => `Claimed: lower, by ${by} or more.`,
  },
  finding: {
    holds: "It is so.",
    "does not hold": "It is not so.",
    "too few runs to tell": "There are too few runs to tell.",
  },
  outcomeShare: (holding: string, all: string, percent: string, low: string, high: string) =>
    `So in ${holding} of ${all} worlds: ${percent} % (${low} to ${high} %).`,
  arms: (treatment: string, control: string, months: number) =>
    `${treatment} — compared with: ${control}. ${months} months.`,
  armsLess: (treatment: string, control: string, less: string, lessControl: string, months: number) =>
    `${treatment} — compared with: ${control}; less: ${less} — compared with: ${lessControl}. ${months} months.`,
  shown: "Shown beside; it does not decide",
  effect: (mean: string, low: string, high: string, unit: string) => `${mean} (${low} to ${high}) ${unit}`,
  directions: {
    higher: "Higher.",
    lower: "Lower.",
    "no difference that matters": "No difference that matters.",
    "too few runs to tell": "Too few runs to tell.",
  },
  directionWorlds: (higher: number, lower: number, all: number) =>
    `Higher in ${higher}, lower in ${lower} of ${all} worlds.`,
  figures: {
    byFigures: "By dated public figures, not by runs:",
    verdicts: {
      holds: "Holds in the record",
      "does not hold in the record": "Does not hold in the record",
      "cannot be told": "Cannot be told",
    },
    rule: "Each later figure is compared with the first. It grew where its range lies wholly above the first one’s, and did not where it lies wholly below; ranges that meet cannot tell. The claim holds where every figure grew, and does not where one did not.",
    dated: (date: string, range: string) => `${date}: ${range}.`,
    first: "The first.",
    findings: {
      holds: "It grew.",
      "does not hold": "It did not grow.",
      "cannot be told": "It cannot be told.",
    },
    shown: (why: string) => `Shown, not compared. ${why}`,
    counts: (what: string) => `Counts ${what}`,
    seen: {
      read: "read",
      excerpt: "seen in an excerpt",
      press: "seen in a press report",
      mention: "seen mentioned",
    },
  },
  exitAndStory: {
    title: "An exit or a story: what keeps the leadership from moderating",
    chart:
      "Moderation chosen by a leadership that looks ahead: mean of the fourth and fifth year, from 0 to 1.",
    arms: { none: "no rival", exit: "exit alone", story: "story alone", both: "exit and story" },
    meaning: (smallest: string) =>
      `The exit: hard-liners can join the rival. The story: it calls each concession a betrayal. “Alone” is without the other. Only a fall of ${smallest} or more counts.`,
    bar: (arm: string, mean: string, low: string, high: string) => `${arm}: ${mean} (${low} to ${high})`,
    how: (replicates: number, version: string) =>
      `C7, ${replicates} paired runs in each arm under the defaults, 95 % intervals. A model, not a forecast. Model ${version}; from a command line:`,
  },
  notInModel: {
    title: "Not in this model",
    intro:
      "The source or its readers speak of these, and the model has none of them. No result here says anything about them.",
  },
  why: (because: string) => `Why this much: ${because}`,
  chart: (label: string) =>
    `${label}. The diamond is the effect under the defaults with its interval. Each dot is the effect in one plausible world. The shaded part counts as claimed.`,
  effort: (replicates: number, worlds: number, each: number, seed: string) =>
    `${withNoun(replicates, "pair")} of runs under the defaults, then ${withNoun(worlds, "world")}, each until it is decided, by at most ${each}. Claims that are tested together share runs. Seed “${seed}”.`,
  command: "The same numbers from a command line:",
  copy: "Copy",
  copied: "Copied",
  model: (version: string) => `Model ${version}`,
} as const;
