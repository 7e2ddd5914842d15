import type { Problem } from "../scenario.ts";
import { describeValue } from "./problems.ts";

/** Most code points of a line that decides or names something; `name` is that of a kept scenario. */
export const longestLine = { seed: 200, title: 120, name: 60, author: 200, id: 64 } as const;
export type Line = keyof typeof longestLine;

/**
 * The one rule for a line of text that decides or names something. At least one character and at most so many code
 * points, in Unicode normal form C, without control characters, halves of characters, or white space at its ends. What breaks it is refused at every door, never trimmed or normalised: two seeds that look alike would be two
 * lucks, and a file would not read back as it was written. Undefined for a line that keeps it.
 */
export function lineProblem(value: unknown, line: Line): Pick<Problem, "expected" | "received"> | undefined {
  const expected = brokenBy(value);
  if (expected !== undefined) return { expected, received: describeValue(value) };
  return lengthProblem(value as string, longestLine[line]);
}

function lengthProblem(text: string, most: number) {
  const { length } = [...text];
  if (length <= most) return undefined;
  return { expected: `at most ${most} characters`, received: `${length} characters` };
}

/** What keeps a text from standing in a file and on a screen; it may have several lines. */
export function linesProblem(text: string, most: number) {
  const expected = unshownIn(text.replaceAll("\n", " "));
  return expected === undefined ? lengthProblem(text, most) : { expected, received: describeValue(text) };
}

function brokenBy(value: unknown): string | undefined {
  if (typeof value !== "string") return "a text";
  const unshown = unshownIn(value);
  if (unshown !== undefined) return unshown;
  if (/^\s|\s$/u.test(value)) return "text without blanks at its ends";
  return value === value.normalize("NFC") ? undefined : "text in Unicode normal form C";
}

function unshownIn(text: string): string | undefined {
  if (text === "") return "some text";
  if (/\p{Cc}/u.test(text)) return "text without control characters";
  return /\p{Cs}/u.test(text) ? "text of whole characters" : undefined;
}
