/** Texts of the tab that compares. */
import { withNoun } from "./withNoun.ts";

export const compareMessages = {
  of: "Difference of",
  from: "from",
  same: "The two are the same scenario: choose another to compare with.",
  nothing: "Keep a result to compare it.",
  working: "The first runs are on their way.",
  chart: (label: string, unit: string) => `Difference in ${label}, ${unit}`,
  mean: "mean",
  paired: "same luck",
  unpaired: "other luck",
  result: (month: number, name: string, difference: string, unit: string, reference: string) =>
    `In this model, in month ${month}, ${name} has on average ${difference} than ${reference} (${unit}).`,
  within: (month: number, amount: string) =>
    `In this model, in month ${month}, the difference, ${amount}, is within chance.`,
  intervals: (mean: string, low: string, high: string, apartLow: string, apartHigh: string) =>
    `Pair by pair, with the same people and the same luck, the mean difference before rounding is ${mean} and lies between ${low} and ${high} (95 % interval). If each scenario had its own luck, we could only say: between ${apartLow} and ${apartHigh}.`,
  times: (times: string, count: number) =>
    `Pairing makes the interval ${withNoun(times, "time")} narrower with ${withNoun(count, "run")}.`,
  leavers: {
    caption: (month: number, held: number) =>
      `Where those who left the Taliban went, people up to month ${month}: the mean of the runs, and where ${held} of 100 new runs lie`,
    left: "Left for IS-K",
    home: "Went home, to neither side",
    apart: (name: string, reference: string) =>
      `${name} minus ${reference}: the difference of the two means, and where pairs of runs with the same luck lie`,
    range: (low: string, high: string) => `${low} to ${high}`,
    note: "The argument speaks of those who leave for IS-K, not of those who go home.",
  },
  outcomes: (label: string, unit: string, held: number) =>
    `${label}, ${unit}: the mean of the runs, and where ${held} of 100 new runs lie`,
  scenario: "Scenario",
  month: (month: number) => `Month ${month}`,
  range: (low: string, high: string) => `${low}–${high}`,
  differ: "What differs",
  alike: "Nothing differs yet.",
  policy: "Policy",
  assumptions: "Assumptions",
  parameter: "Setting",
  events: "Events",
  eventCount: (count: number) => (count === 0 ? "none" : String(count)),
  yes: "yes",
  no: "no",
  cell: (label: string, name: string) => `${label} of ${name}`,
  mixed: "strands differ",
} as const;
