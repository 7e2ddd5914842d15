import * as v from "valibot";
import type { Problem } from "../scenario.ts";
import { describeValue } from "./problems.ts";

/** Most code points of a line that decides or names something: seeds, titles, names of kept scenarios, of authors, of files. */
const longest = { seed: 200, title: 120, name: 60, author: 200, id: 64 } as const;
type Line = keyof typeof longest;

/**
 * The one rule for a line of text that decides or names something. At least one character and at
 * most so many code points, in Unicode normal form C, without control characters, halves of characters, or white space at
 * its ends. What breaks it is refused at every door, never trimmed or normalised: two seeds that look alike would be two
 * lucks, and a file would not read back as it was written. Undefined for a line that keeps it.
 */
export function lineProblem(value: unknown, line: Line): Pick<Problem, "expected" | "received"> | undefined {
  const expected = brokenBy(value);
  if (expected !== undefined) return { expected, received: describeValue(value) };
  return lengthProblem(value as string, longest[line]);
}

function lengthProblem(text: string, most: number) {
  const { length } = [...text];
  if (length <= most) return undefined;
  return { expected: `at most ${most} characters`, received: `${length} characters` };
}

/** What keeps a text from standing in a file and on a screen; it may have several lines. */
function linesProblem(text: string, most: number) {
  const expected =
    text === ""
      ? "some text"
      : /(?!\n)\p{Cc}/u.test(text)
        ? "text without control characters"
        : /\p{Cs}/u.test(text)
          ? "text of whole characters"
          : undefined;
  return expected === undefined ? lengthProblem(text, most) : { expected, received: describeValue(text) };
}

function brokenBy(value: unknown): string | undefined {
  if (typeof value !== "string") return "a text";
  if (value === "") return "some text";
  if (/\p{Cc}/u.test(value)) return "text without control characters";
  if (/\p{Cs}/u.test(value)) return "text of whole characters";
  if (/^\s|\s$/u.test(value)) return "text without blanks at its ends";
  return value === value.normalize("NFC") ? undefined : "text in Unicode normal form C";
}

/** A line under the rule, for a schema. */
export const lineSchema = (line: Line, description: string) =>
  checked((value) => lineProblem(value, line), longest[line], description);

/** A text of any number of lines, for a schema: without control characters and halves of characters, not empty. */
export const linesSchema = (most: number, description: string) =>
  checked((value) => linesProblem(value, most), most, description);

function checked(
  problemOf: (value: string) => ReturnType<typeof lineProblem>,
  most: number,
  description: string,
) {
  return v.pipe(
    v.string(),
    v.rawCheck(({ dataset, addIssue }) => {
      const problem = dataset.typed ? problemOf(dataset.value) : undefined;
      if (problem !== undefined) addIssue({ message: problem.expected, ...problem });
    }),
    // JSON Schema counts code points, as the rules do.
    v.metadata({ minLength: 1, maxLength: most }),
    v.description(description),
  );
}
