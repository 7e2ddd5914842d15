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
    "holds only when": "Holds only when …",
    "does not hold in this model": "Does not hold in this model",
    "within chance": "Within chance",
  },
  untested: "Not tested yet",
  base: "under the defaults; the worlds are still being tried",
  when: (setting: string, side: string, value: string, share: string, otherwise: string) =>
    `Where ${setting} is ${side} ${value} it holds in ${share} of 100 worlds, elsewhere in ${otherwise}.`,
  above: "above",
  below: "below",
  unclear: "Several settings decide it together: no single one does better than chance.",
  worlds: (holding: string, all: string, chance: string) =>
    `In this model it holds in ${holding} of ${all} plausible worlds; in ${chance} it is within chance.`,
  decidedBy: "What decides it",
  alsoChance: "no more than chance",
  outcome: (label: string, effect: string, low: string, high: string, unit: string) =>
    `${label}: ${effect} (${low} to ${high}) ${unit}.`,
  expected: {
    higher: (by: string) => `Claimed: higher, by ${by} or more.`,
    lower: (by: string) => `Claimed: lower, by ${by} or more.`,
  },
  finding: {
    holds: "The model agrees.",
    "does not hold": "The model disagrees.",
    "within chance": "The difference is within chance.",
  },
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
