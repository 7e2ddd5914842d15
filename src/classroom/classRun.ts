import type { Treatment } from "../../sim/index.ts";
import { measureOf } from "../lessons/guess.ts";
import { layOver } from "../lessons/layOver.ts";
import type { Lesson, Setup } from "../lessons/lesson.ts";
import type { Preset } from "../library/presets.ts";
import { shownPrediction } from "./shownPrediction.ts";

/** What all phones of a class compute together: replicates of one treatment, or of two with the same luck. */
export interface ClassRun {
  readonly treatment: Treatment;
  /** Its numbers are taken from those of the treatment, replicate by replicate. */
  readonly minus?: Treatment;
  readonly measure: string;
  readonly replicates: number;
}

/**
 * The run that a step of a lesson asks about or shows, alike for phone and server; undefined where there is none. A step
 * that shows a prediction beside the run has that of the prediction.
 */
export function classRun(lesson: Lesson, at: number, presets: readonly Preset[]): ClassRun | undefined {
  const own = lesson.steps[at];
  const step = lesson.steps[shownPrediction(lesson, at) ?? at];
  if (own === undefined || step === undefined) return undefined;
  // Which answer of a choice fits is told by a number, or by the runs of all answers: there is no one curve.
  if (step.kind === "predict" && step.ask === "choice") return undefined;
  const { start } = lesson;
  const lay = (setup: Setup) => {
    const laid = layOver(start, setup, presets);
    return laid.ok ? laid.scenario : undefined;
  };
  const treatment = lay(own.run ?? step.run ?? {});
  const isAsked = step.kind === "predict";
  const minus = isAsked && step.minus !== undefined ? lay(step.minus) : undefined;
  if (treatment === undefined) return undefined;
  return {
    treatment,
    ...(minus && { minus }),
    measure: isAsked ? measureOf(step, start) : start.measure,
    replicates: start.replicates,
  };
}
