import { problemWords as say } from "../../words/parts/problems.ts";

const known = /^(.*?: )?expected (.*?)(?:, received (".*"|[^;(]*[^;( ])(.*))?$/s;

/**
 * A problem as a reader is told it: “repression: 9 does not fit, it takes at most 1” in place of “repression: expected
 * ≤ 1, received 9”. Other texts stay as they are. `labelOf` gives a setting's label.
 */
export function plainProblem(text: string, labelOf: (name: string) => string): string {
  const found = known.exec(text);
  if (found === null) return text;
  const [, path = "", expected, received, more = ""] = found;
  const takes = say.expected(expected);
  const told =
    received === "an unknown one"
      ? say.noName
      : received === undefined
        ? say.takes(takes)
        : say.unfit(received, takes);
  const problem = `${told}${more}`;
  return path === "" ? problem : say.place(labelOf(path.slice(0, -2)), problem);
}
