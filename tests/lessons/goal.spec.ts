import { expect, it } from "vitest";
import { formatGoalPart, judgeGoal, parseGoal } from "../../src/lessons/goal.ts";

const parts = (text: string) => {
  const goal = parseGoal(text, 60);
  return goal.ok ? goal.conditions : [];
};

it("a goal is one or more conditions on readings", () => {
  expect(parts("K@36 < 3000 and T@60 > 80000").map(formatGoalPart)).toEqual(["K@36 < 3000", "T@60 > 80000"]);
  expect(parts("mean(E)@1-60≥0.8").map(formatGoalPart)).toEqual(["mean(E)@1-60 >= 0.8"]);
  expect(parts("K@36<−5").map(formatGoalPart)).toEqual(["K@36 < -5"]);
});

it.each([
  "",
  "and",
  "K@36",
  "K@36 < ",
  "K@36 < x",
  "K < 3",
  "Q@36 < 3",
  "K@36 = 3",
  "K@61 < 3",
  "K@3 < 1 or K@3 > 2",
])("“%s” is no goal, and what would be one is said", (text) => {
  const goal = parseGoal(text, 60);
  expect(goal.ok ? "" : goal.problem.expected).toMatch(/^(conditions such as|a row from 0 to 60)/);
});

it("each condition is judged by the number of its own reading; what has no number meets none", () => {
  const judge = (text: string, found: number) =>
    judgeGoal(parts(text), () => found).map(({ holds }) => holds);
  expect(judge("K@36 < 3 and K@36 <= 3 and K@36 > 3 and K@36 >= 3", 3)).toEqual([false, true, false, true]);
  expect(judge("K@36 < 3 and K@36 >= 3", Number.NaN)).toEqual([false, false]);
});
