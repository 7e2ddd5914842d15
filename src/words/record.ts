/** Texts of the record of sealed ranges. */
import { withNoun } from "./withNoun.ts";

export const recordMessages = {
  title: "Record: sealed before it was known",
  intro:
    "Outbid illustrates and explores; it never predicts. This is a test of the model: before later figures were known, it was written down which figures would show that the model is wrong, if policy stays as it was. The files are never changed; the figures that come are set beside them, whether they fit or not.",
  none: "Nothing has been sealed yet.",
  sealed: (date: string, model: string) => `Sealed on ${date}, model ${model}`,
  intact: (hash: string) => `As it was sealed. SHA-256 ${hash}`,
  changed: (hash: string, stated: string) =>
    `Changed since it was sealed: its SHA-256 is ${hash}, sealed was ${stated}. Nothing in it counts.`,
  noHash: "no hash that could be found",
  check: (name: string) => `In scenarios/sealed: sha256sum --check ${name}.sha256`,
  policy: (scenario: string, month: string) =>
    `If policy stays as in ${month}: scenario ${scenario}, each lever kept at its last coded value. Where policy moves, a miss tells of policy too.`,
  known: (month: string, over: string, count: string) =>
    `No figure for a month after ${month} was known to the project on the day of sealing. ${over} of the ${withNoun(count, "range")} ${String(over) === "1" ? "is" : "are"} for months that were over by then: others may have known how those went.`,
  unscored: (count: string) =>
    `Nothing is scored: no figure for any of its ${withNoun(count, "range")} has been observed yet.`,
  scored: (scored: string, count: string, hits: string, misses: string) =>
    `${scored} of its ${withNoun(count, "range")} ${String(scored) === "1" ? "has" : "have"} been observed: ${hits} hit, ${misses} missed.`,
  expected:
    "If the model is right, one observed figure in ten lies outside by chance. Months that overlap are not independent.",
  head: [
    "what",
    "the model is wrong at",
    "seen",
    "the unknown and chance",
    "the unknown alone",
    "default",
    "last value held",
    "trend drawn on",
  ],
  columns:
    "A cell holds the middle value and, in brackets, where 90 of 100 lie. The unknown is what nobody knows about the settings. “The unknown and chance”: single runs in all plausible worlds; an observed figure outside counts against the model. “The unknown alone”: the means of these worlds. “Default”: the mean of the default settings. “Last value” and “trend” were fixed on the day of sealing; their ranges are those of a random walk.",
  listed: (count: string) =>
    `A few are listed here. The file has ${count} ranges: every month or period that a source may report.`,
  spread: (low: string, median: string, high: string) => `${median} (${low} to ${high})`,
  what: (label: string, period: string) => `${label}, ${period}`,
  outside: (low: string, high: string) => `fewer than ${low} or more than ${high}`,
  indexOutside: (low: string, high: string) => `less than ${low} or more than ${high}`,
  moreThan: (high: string) => `more than ${high}`,
  notKnown: "not yet known",
  hit: (observed: string) => `${observed}: hit`,
  miss: (observed: string) => `${observed}: miss`,
  observed: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),
  atLeast: (low: string) => `at least ${low}`,
  off: (model: string, last: string, trend: string) =>
    `off by ${model}; last value by ${last}, trend by ${trend}`,
  belowBorder: (value: string, percent: string) => `fewer than ${value} (${percent} of the runs)`,
  aboveBorder: (value: string, percent: string) => `${value} or more (${percent} of the runs)`,
  openBorder: (value: string, percent: string) => `neither: ${percent} of the runs have fewer than ${value}`,
  borderScore: (held: boolean, model: string, baseline: string) =>
    `the border is ${held ? "" : "not "}held; quadratic score ${model}, of “it is held” ${baseline}`,
  nothing: "–",
  source: (source: string, counter: string | null) => (counter === null ? source : `${source} (${counter})`),
} as const;
