const known = /^(.*?: )?expected (.*?)(?:, received (".*"|[^;(]*[^;( ])(.*))?$/s;

/**
 * A problem as a reader is told it: “repression: 9 does not fit, it takes at most 1” in place of “repression: expected
 * ≤ 1, received 9”. Other texts stay as they are. `labelOf` gives a setting's label.
 */
export function plainProblem(text: string, labelOf: (name: string) => string): string {
  const found = known.exec(text);
  if (found === null) return text;
  const [, path = "", expected, received, more = ""] = found;
  const takes = expected.replace(/≤ ?/g, "at most ").replace(/≥ ?/g, "at least ");
  const place = path && `${labelOf(path.slice(0, -2))}: `;
  if (received === "an unknown one") return `${place}no such name${more}`;
  const why = received === undefined ? "" : `${received} does not fit, `;
  return `${place}${why}it takes ${takes}${more}`;
}
