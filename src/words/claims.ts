/** Texts of the claims on trial. */

export const claimsMessages = {
  title: "Claims of the source, put to the test",
  intro:
    "Each claim of the argument is an experiment that can fail. Treatment and control have the same people and the same luck; then both are tried in plausible worlds, which agree with what was observed in 2021 and 2022.",
  caution: "A verdict is about this model, not about Afghanistan.",
  test: "Test in the model",
  testAgain: "Test again",
  testAll: "Test all claims",
  waiting: "Waits for its turn",
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
    `It does not hold in ${not} worlds; in ${tooFew} there are too few runs to tell.`,
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
    "Found on one half of the worlds and tested on the other, 100 times. What at least 80 of them find is told.",
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
  why: (because: string) => `Why this much: ${because}`,
  chart: (label: string) =>
    `${label}. The diamond is the effect under the defaults with its interval. Each dot is the effect in one plausible world. The shaded part counts as claimed.`,
  effort: (replicates: number, worlds: number, each: number, seed: string) =>
    `${replicates} paired runs under the defaults, then ${worlds} worlds of ${each}. Seed “${seed}”.`,
  command: "The same numbers from a command line:",
  copy: "Copy",
  copied: "Copied",
  model: (version: string) => `Model ${version}`,
} as const;
