import type { Reading } from "../../sim/experiments/index.ts";
import { judgeGoal, parseGoal } from "./goal.ts";
import type { StepOf } from "./lesson.ts";

/**
 * Which answer of a choice the run gives: the first whose conditions hold, or the one whose own run has the highest or lowest
 * reading. `ofStep` reads the step's run, `ofOption` that of an answer. "none" when no answer fits, undefined when none
 * has conditions or runs.
 */
export function judgeChoice(
  { options = [], pick }: Pick<StepOf<"predict">, "options" | "pick">,
  months: number,
  ofStep: (reading: Reading) => number,
  ofOption: (index: number) => number,
): number | "none" | undefined {
  if (pick !== undefined) {
    const found = options.map((_, i) => ofOption(i));
    const best = pick === "most" ? Math.max(...found) : Math.min(...found);
    const index = found.indexOf(best);
    return index < 0 ? "none" : index;
  }
  if (options.every(({ when }) => when === undefined)) return undefined;
  const index = options.findIndex(({ when }) => {
    const goal = when === undefined ? undefined : parseGoal(when, months);
    return goal?.ok === true && judgeGoal(goal.conditions, ofStep).every(({ holds }) => holds);
  });
  return index < 0 ? "none" : index;
}
