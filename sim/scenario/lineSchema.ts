import * as v from "valibot";
import { type Line, lineProblem, linesProblem, longestLine } from "./textRule.ts";

/** A line under the rule, for a schema. */
export const lineSchema = (line: Line, description: string) =>
  checked((value) => lineProblem(value, line), longestLine[line], description);

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
