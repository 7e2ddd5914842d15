/** Texts of what drives a result, and what it depends on. */
import { withNoun } from "./withNoun.ts";

export const whyMessages = {
  title: "Why, and what it depends on",
  viewsTitle: "What to ask",
  views: {
    shares: "Why they left",
    tornado: "One at a time",
    morris: "Screening",
    sobol: "Shares of variance",
    split: "Chance and the unknown",
  },
  intros: {
    shares:
      "What each mechanism adds: its Shapley value, the average over every order in which the eight could be switched on. No order is favoured, and the parts add up.",
    tornado: "Each setting moved to either end of its range, the others where they stand.",
    morris:
      "Each setting moved many times from many places (Morris): how large its effect is, and how far it depends on the others.",
    sobol:
      "How much of the variance over the ranges each setting explains: alone, and together with others (Sobol’, Saltelli sampling).",
    split:
      "How far runs of one world lie apart, and how far worlds lie apart that all agree with the past. Chance is what luck alone changes between runs of the same settings; the unknown is what nobody knows about the settings.",
  },
  start: "Find out",
  month: "Month",
  factors: (count: number) => `${withNoun(count, "setting")} under study; choose others`,
  numbers: "Numbers",
  compared: (name: string) => `The difference from ${name}`,
  referenceFile: (file: string) => `The reference, saved as ${file}, has its own timeline.`,
  alone: "The number itself",
  explain: "Explain",
  sharesLegend: "Bars: mean share; lines: 95 % intervals over runs.",
  tornadoLegend: "Strong: at the high end; pale: at the low end.",
  morrisLegend:
    "A point is a setting. Further right: a larger effect, µ*. Further up: a wider spread, σ, because the effect is not linear or depends on the others. Above the line the spread is larger than the effect. Grey points have no room for a name: point at them, or see the numbers, with 95 % intervals of µ*.",
  sizeAxis: (unit: string) => `Mean size of the effect, µ* (${unit})`,
  spreadAxis: (unit: string) => `Spread of the effect, σ (${unit})`,
  equal: "σ = µ*",
  point: (label: string, size: string, spread: string) => `${label}: µ* ${size}, σ ${spread}`,
  sobolLegend: "Strong: by itself; pale: with others.",
  splitLegend: (chance: number, both: number) =>
    `Coloured: where ${chance} of 100 new runs of this scenario lie, which differ by chance alone. Grey: where at least ${both} of 100 runs in plausible worlds lie, with their middle. Where the bands lie apart, the defaults are no typical world.`,
  beside: {
    now: {
      left: (count: string) => `${count} left for IS-K`,
      home: (count: string) => `${count} went home`,
    },
    more: {
      left: (count: string) => `${count} more left for IS-K`,
      home: (count: string) => `${count} more went home`,
    },
    fewer: {
      left: (count: string) => `${count} fewer left for IS-K`,
      home: (count: string) => `${count} fewer went home`,
    },
    told: (flow: string, label: string, share: string) =>
      `In the same runs ${flow}: the largest part of that is ${label}, ${share}.`,
    column: { left: "Left for IS-K", home: "Went home" },
  },
  rest: "With all of these off",
  total: "In all",
  largest: (label: string, share: string, total: string) =>
    `In this model the largest part is ${label}: ${share} of ${total} in all.`,
  runs: (count: number) =>
    `Numbers are means of ${count} runs of each case; the headline’s are of all runs that the page made.`,
  tornadoMost: (label: string, low: string, high: string) =>
    `In this model ${label} moves it most: ${low} at the low end of its range, ${high} at the high end.`,
  morrisMost: (label: string, size: string, low: string, high: string) =>
    `In this model ${label} matters most over these ranges: ${size} on average (${low} to ${high}).`,
  morrisAbove: (above: number, count: number) =>
    above === 0
      ? "For no setting is the spread larger than the size."
      : `The spread is larger than the size for ${above} of ${count} settings: the effect of such a setting depends on the others, or is not linear.`,
  sobolMost: (label: string, share: string) =>
    `In this model no setting explains more of the variance by itself than ${label}: ${share} of 100 parts.`,
  splitWords: (month: number, chance: string, unknown: string) =>
    `In this model, in month ${month}, chance alone makes ${chance} of 100 parts of the variance (how far runs lie apart), and what nobody knows about the settings makes ${unknown}.`,
  table: {
    what: "What",
    mean: "Mean",
    low: "Low",
    high: "High",
    first: "By itself",
    second: "With others",
    atLow: "At the low end",
    atHigh: "At the high end",
    size: "Size (µ*)",
    spread: "Spread (σ)",
  },
  interval: (mean: string, low: string, high: string) => `${mean} (${low} to ${high})`,
  band: { middle: "Their middle", chance: "Chance alone", both: "All worlds" },
  measureAt: (label: string, unit: string, month: number) => `${label} (${unit}), month ${month}`,
  worlds: (count: number) => (count === 1 ? "one plausible world" : `${count} plausible worlds`),
} as const;
