/** Texts of a range against a range. */
import { withNoun } from "../withNoun.ts";

export const rangesMessages = {
  title: "A range against a range",
  intro:
    "Two settings or policies of which only ranges are known. This draws pairs of points, one in each range, and runs both of a pair with the same people and the same luck. A setting stays where it is drawn from the first month to the last: its own events do not happen, and under a drawn policy no leadership chooses.",
  treatment: "First range",
  control: "Second range",
  setting: "Setting",
  from: "From",
  to: "To",
  pairs: "Pairs of points",
  start: "Compare ranges",
  same: "Both ranges are the same: change one of them.",
  value: (label: string, value: string) => `${label} ${value}`,
  range: (label: string, low: string, high: string) => `${label} ${low} to ${high}`,
  of: (label: string, month: number) => `${label}, month ${month}`,
  result: (of: string, name: string, difference: string, unit: string, reference: string) =>
    `${of}: in this model, ${name} gives on average ${difference} than ${reference} (${unit}).`,
  within: (of: string, amount: string) =>
    `${of}: in this model, the mean difference of the two ranges, ${amount}, is within chance.`,
  interval: (pairs: number, mean: string, low: string, high: string) =>
    `Over ${withNoun(pairs, "pair")} of points, with the same people and the same luck, the mean difference before rounding is ${mean} and lies between ${low} and ${high} (95 % interval).`,
  pairwise: (low: string, high: string, higher: number, pairs: number) =>
    `The differences of single pairs lie mostly between ${low} and ${high} (90 of 100); the first range has the higher number in ${higher} of ${withNoun(pairs, "pair")}.`,
  bar: "First range minus second, with the 95 % interval of the mean",
  table: (label: string, unit: string) => `${label}, ${unit}: the mean over each range and its 95 % interval`,
  what: "Range",
  mean: "Mean",
  ends: "95 % interval",
  between: (low: string, high: string) => `${low} to ${high}`,
  difference: "Difference",
} as const;
