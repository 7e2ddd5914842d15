/** Texts of the handout: what is printed, and what stands beside it on the screen. */
import { withNoun } from "../withNoun.ts";

export const handoutWords = {
  title: "Handout",
  back: "Back to the lesson",
  print: "Print",
  about:
    "Two pages at most for students, then the answers for you on a page of their own. It fits A4 and Letter; grey is enough. In the print window choose which pages you want.",
  noQr: {
    onlyHere: "No QR code: this page has no address that phones can open. Set one above.",
    long: "No QR code: a link with the whole lesson is longer than phones can read. Give the lesson as a file, or put it beside the page's own lessons.",
    file: "No QR code: this lesson is a file. Give the file itself, or put it beside the page's own lessons.",
  },
  working: "The model's curves for the answers are being computed.",
  sheet: {
    name: "Name",
    group: "Class",
    date: "Date",
    caution: "A model, not a forecast. Say what you expect before you see it: a guess is never wrong.",
    qr: "QR code of the lesson",
    byId: (id: string) => `In Outbid: the lesson “${id}”`,
    byFile: (id: string) => `In Outbid: open the file ${id}.json`,
    more: "More steps of this lesson are on the page.",
  },
  axes: {
    difference: (label: string) => `Difference: ${label.slice(0, 1).toLowerCase()}${label.slice(1)}`,
    month: "months",
    empty: (title: string, months: number) => `Empty axes: ${title}, months 0 to ${months}`,
    drawn: (title: string, months: number) => `The model's runs, mean: ${title}, months 0 to ${months}`,
  },
  step: {
    shapes: {
      rises: "rises",
      flat: "stays flat",
      falls: "falls",
      dips: "dips and returns",
      peaks: "peaks and comes back",
    },
    number: (unit: string, month: number) => `Your number (${unit}, month ${month}):`,
    why: "Why?",
    showed: "What the model showed:",
    apart: "How far apart, and why?",
    goal: "Goal met?",
    tried: "What I tried:",
    yes: "yes",
    notHere: "not possible here",
    weighed: "What weighed most:",
    verdict: "Holds in how many of the plausible worlds?",
    mechanism: "Mechanism",
    expected: "I expect",
    effects: ["more", "fewer", "same"],
    found: "In the run",
    vote: "I believe:",
    answer: "Answer:",
    off: "off",
    half: "half",
  },
  answers: {
    title: "Answers for the teacher",
    caution:
      "Means of the lesson's runs with one model; other settings that fit 2021 and 2022 may give others. The model is one account.",
    possible: "Possible with these levers.",
    impossible: "Not possible here.",
    leavesOut: "What the model does not show",
    misreadings: "Likely misreadings",
    made: (version: string, seed: string, runs: number) =>
      `Model ${version}, seed ${seed}, ${withNoun(runs, "run")} of each policy.`,
  },
} as const;
