import type { Lesson } from "../lessons/lesson.ts";

/** Index of the prediction that a step shows beside the run; undefined where it shows none. */
export function shownPrediction({ steps }: Pick<Lesson, "steps">, at: number): number | undefined {
  const step = steps[at];
  if (step?.kind !== "reveal") return undefined;
  const found = steps
    .slice(0, at)
    .findLastIndex((one) => one.kind === "predict" && (step.of === undefined || one.id === step.of));
  return found < 0 ? undefined : found;
}
