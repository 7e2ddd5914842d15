/** What is wrong with a file or a link, as a reader is told it. */

export const problemWords = {
  place: (label: string, problem: string) => `${label}: ${problem}`,
  noName: "no such name",
  takes: (expected: string) => `it takes ${expected}`,
  unfit: (received: string, expected: string) => `${received} does not fit, it takes ${expected}`,
  /** What was expected, as `sim` words it: "≤ 1", "a number from 0 to 1", "one of …". */
  expected: (text: string) => text.replace(/≤ ?/g, "at most ").replace(/≥ ?/g, "at least "),
} as const;
