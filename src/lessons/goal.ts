import { formatReading, parseReading, type Reading } from "../../sim/experiments/index.ts";
import { type Problem, parseDecimal } from "../../sim/index.ts";

export const comparisons = ["<", "<=", ">", ">="] as const;

/** One condition on the mean of a run's replicates: "K@36 < 3000". */
export interface GoalPart {
  readonly reading: Reading;
  readonly is: (typeof comparisons)[number];
  readonly value: number;
}

type ParsedGoal =
  | { readonly ok: true; readonly conditions: readonly GoalPart[] }
  | { readonly ok: false; readonly problem: Pick<Problem, "expected" | "received"> };

const MOST = 6;
const one = /^\s*(\S+?)\s*(<=|>=|≤|≥|<|>)\s*(\S+)\s*$/;
const expected = "conditions such as K@36 < 3000 and T@60 > 80000";

/** The conditions of a goal's text; no row may come after `months`. */
export function parseGoal(text: string, months: number): ParsedGoal {
  const parts = text.split(/\s+and\s+/);
  if (parts.length > MOST)
    return { ok: false, problem: { expected: `at most ${MOST} conditions`, received: String(parts.length) } };
  const conditions: GoalPart[] = [];
  for (const part of parts) {
    const [, read = "", sign = "", given = ""] = one.exec(part) ?? [];
    const reading = parseReading(read);
    const value = parseDecimal(given.replace("−", "-"));
    const is = comparisons.find((each) => each === sign.replace("≤", "<=").replace("≥", ">="));
    if (reading === undefined || value === undefined || is === undefined)
      return { ok: false, problem: { expected, received: JSON.stringify(part.slice(0, 60)) } };
    if (reading.to > months)
      return { ok: false, problem: { expected: `a row from 0 to ${months}`, received: String(reading.to) } };
    conditions.push({ reading, is, value });
  }
  return { ok: true, conditions };
}

/** "K@36 < 3000" */
export const formatGoalPart = ({ reading, is, value }: GoalPart) =>
  `${formatReading(reading)} ${is} ${value}`;

export interface JudgedGoalPart extends GoalPart {
  /** The mean that was found; NaN where the run has none, which meets no condition. */
  readonly found: number;
  readonly holds: boolean;
}

/** Each condition with the number that `meanOf` has for its reading, and whether it holds. */
export function judgeGoal(
  conditions: readonly GoalPart[],
  meanOf: (reading: Reading) => number,
): readonly JudgedGoalPart[] {
  return conditions.map((condition) => {
    const found = meanOf(condition.reading);
    return { ...condition, found, holds: holds(found, condition) };
  });
}

function holds(found: number, { is, value }: GoalPart): boolean {
  if (is === "<") return found < value;
  if (is === "<=") return found <= value;
  return is === ">" ? found > value : found >= value;
}
