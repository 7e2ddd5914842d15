/** Texts of goals and of paths out of the trap. */
import { withNoun, withWords } from "./withNoun.ts";

export const seekMessages = {
  title: "What would it take?",
  intro: "Say what you want to see; the model looks for positions of the levers that give it.",
  goal: "Goal",
  measure: "Measure",
  month: "In month",
  is: "Should be",
  atLeast: "at least",
  atMost: "at most",
  value: "Value",
  first: "By moving",
  second: "and",
  none: "nothing else",
  find: "Find out",
  verdicts: {
    "met now": "In this model the goal is met already.",
    possible: "In this model the goal can be met within these ranges.",
    "impossible within these ranges": "In this model the goal is impossible within these ranges.",
  },
  now: (outcome: string) => `Where the levers stand: ${outcome}.`,
  nowMixed: "The strands of moderation differ: on this axis the ring is their mean.",
  nearest: (places: string, outcome: string) =>
    `The least change that meets it: ${places}, which gives ${outcome}.`,
  furthest: (places: string, outcome: string) =>
    `The closest of all places tried: ${places}, which gives ${outcome}.`,
  share: (share: string) => `It is met at ${share} of every 100 places tried.`,
  place: (label: string, value: string) => `${label} ${value}`,
  within: (low: string, high: string) => `${low} to ${high}`,
  outcome: (mean: string, low: string, high: string) => `${mean} (${low} to ${high})`,
  exampleGoal: (label: string, month: number, is: string, value: string) =>
    `The goal: ${label} in month ${month} should be ${is} ${value}.`,
  go: "Put the levers there",
  chart: "Shaded: where the goal is met. The ring is where the levers stand, the diamond the least change.",

  escape: {
    title: "Paths out of the trap",
    intro:
      "This searches timetables of moderation, aid and counter-messaging for one that keeps both sides within bounds and still reaches the moderation you ask for.",
    leastT: "Taliban members never below",
    mostK: "IS-K members never above",
    moderation: "Moderation of at least",
    by: "by month",
    aid: "Aid on offer up to",
    propaganda: "Propaganda down to",
    tries: "Timetables to try",
    search: "Search for a path",
    found: (tries: string) =>
      `In this model there is a path; ${withWords(tries, "timetable was", "timetables were")} tried.`,
    notFound: (tries: string) =>
      `None found in ${withNoun(tries, "timetable")} tried. This is the best seen.`,
    share: (runs: string, low: string, high: string, asked: string) =>
      `It keeps every bound in ${withNoun(runs, "run")} that the search had not seen. Of all runs, that means ${low} to ${high} of 100. A path counts when the lower of these numbers is at least ${asked}.`,
    exampleOf: (tries: number) =>
      `The best of ${tries} timetables, with the bounds that a search begins with.`,
    shareSoFar: (share: string) =>
      `Best so far: of the runs by which it was chosen, ${share} of 100 keep every bound.`,
    ends: (members: string, rivals: string) =>
      `On average, the lowest number of Taliban members is ${members}, the highest of IS-K ${rivals}.`,
    timetable: "The timetable",
    at: (month: number) => `Month ${month}`,
    take: "Put it under the levers",
    save: "Save it as a scenario",
  },
} as const;
