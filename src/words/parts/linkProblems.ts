/** Texts of what is not understood in a link, and of whether its result was reproduced. */
import { withNoun } from "../withNoun.ts";

export const linkProblems = {
  verdict: {
    same: (version: string, seed: string) =>
      `Reproduced exactly: the same numbers as when the link was made (model ${version}, seed ${seed}).`,
    otherVersion: (theirs: string, ours: string) =>
      `Not the same numbers: the link was made with model ${theirs}, this is model ${ours}.`,
    sameDespite: (theirs: string, ours: string) =>
      `The same numbers, though the link was made with model ${theirs} and this is model ${ours}.`,
    otherSum: (version: string, theirs: string, ours: string) =>
      `Not the same numbers, though the model is the same (${version}): its checksum is ${theirs}, the one here is ${ours}. The link may have been edited.`,
    partly: "Not the same numbers: parts of the link were not understood.",
    sameButPartly:
      "The numbers are those of the link, but the link was cut or changed, or parts of it were not understood.",
  },
  expected: (name: string, expected: string, received: string) =>
    `${name}: expected ${expected}, received ${received}`,
  tooLong: (most: number) => `link: expected at most ${withNoun(most, "character")}`,
  oneOf: (names: readonly string[]) => `one of ${names.join(", ")}`,
  whole: (low: number | string, high: number | string) => `a whole number from ${low} to ${high}`,
  number: (low: number, high: number) => `a number from ${low} to ${high}`,
  range: "a setting with its range, such as moderation=0.6:0.8",
  some: (names: readonly string[]) => `two or more, each once, of ${names.join(", ")}`,
  atMost: (value: string) => `at most ${value} in the browser (the command line takes more)`,
  engine: (former: string) =>
    `model: the engine of ${former} could not be fetched, so the present model makes the numbers`,
  newer: (known: number, version: string) =>
    `link: expected version ${known} or lower, received ${version}; a newer page made it`,
  reserved: "at most 40 small letters, digits and hyphens",
  card: (text: string) => `keep: expected a kept scenario, received ${text}`,
  one: "one value",
  run: (name: string) => `keep: expected no ${name}, which every kept scenario shares with the run`,
  cards: "keep: expected at most four, each in a place of its own",
  event: (text: string) => `event: expected one such as 12s:moderation:0.4, received ${text}`,
  events: (most: number) => `events: expected at most ${most}`,
  parts: (most: number) => `link: expected at most ${withNoun(most, "setting")}`,
  cut: "The link was cut or changed on its way: parts of it may be missing or wrong.",
  unproven:
    "The link has no checksum at its end. It may have been cut, and nobody can tell whether it shows the same numbers.",
  packed: "link: expected a packed text that can be unpacked",
  checksum:
    "sum: expected a model and a checksum of 16 digits and letters from a to f; the link was cut or changed, so nobody can tell whether it shows the same numbers",
} as const;
