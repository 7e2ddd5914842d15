import type { Problem } from "../scenario.ts";

/** The most problems that are reported at once; the rest is only counted. */
const MOST_PROBLEMS = 100;

/** "levers.women: expected ≤ 1, received 2 (did you mean …?)". */
export function formatProblem({ path, expected, received, suggestion }: Problem): string {
  const place = path === "" ? "" : `${path}: `;
  const hint = suggestion === undefined ? "" : ` (did you mean ${suggestion}?)`;
  return `${place}expected ${expected}, received ${received}${hint}`;
}

/**
 * The first hundred problems, and one that counts the rest; problems of the whole input have its name as their path.
 */
export function limitProblems(problems: readonly Problem[], whole: string): readonly Problem[] {
  const rest = problems.length - MOST_PROBLEMS;
  const last = rest > 0 ? [{ path: "", expected: "none of these", received: `${rest} more` }] : [];
  return [...problems.slice(0, MOST_PROBLEMS), ...last].map((problem) =>
    problem.path === "" ? { ...problem, path: whole } : problem,
  );
}

/** A value in a few words for a message. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (value === undefined) return "nothing";
  if (value === null || typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
