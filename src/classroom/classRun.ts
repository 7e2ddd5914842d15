import { parseReading } from "../../sim/experiments/index.ts";
import type { Treatment } from "../../sim/index.ts";
import { measureOf } from "../lessons/guess.ts";
import { layOver } from "../lessons/layOver.ts";
import type { Lesson, LessonStep, Setup } from "../lessons/lesson.ts";
import type { Preset } from "../library/presets.ts";
import { shownPrediction } from "./shownPrediction.ts";

/** What all phones of a class compute together: replicates of one treatment, or of two with the same luck. */
export interface ClassRun {
  readonly treatment: Treatment;
  /** Its numbers are taken from those of the treatment, replicate by replicate. */
  readonly minus?: Treatment;
  /** Runs of the other answers of a choice that compares runs; their replicates come after those of `treatment`, in order. */
  readonly others?: readonly Treatment[];
  readonly measure: string;
  /** Of each run. */
  readonly replicates: number;
}

/** Replicates of all runs together. */
export const allReplicates = ({ replicates, others = [] }: Pick<ClassRun, "replicates" | "others">): number =>
  replicates * (1 + others.length);

/** Whether no run says which answer of a choice fits: then there is nothing to compute. */
export const isOpenChoice = (step: LessonStep): boolean =>
  step.kind === "predict" &&
  step.ask === "choice" &&
  step.pick === undefined &&
  (step.options ?? []).every(({ when }) => when === undefined);

/**
 * The run that a step of a lesson asks about or shows, alike for phone and server; undefined where there is none. A step
 * that shows a prediction beside the run has that of the prediction; a choice that compares runs has them all.
 */
export function classRun(lesson: Lesson, at: number, presets: readonly Preset[]): ClassRun | undefined {
  const own = lesson.steps[at];
  const step = lesson.steps[shownPrediction(lesson, at) ?? at];
  if (own === undefined || step === undefined) return undefined;
  if (isOpenChoice(step)) return undefined;
  const { start } = lesson;
  const lay = (setup: Setup) => {
    const laid = layOver(start, setup, presets);
    return laid.ok ? laid.scenario : undefined;
  };
  const { replicates } = start;
  if (step.kind === "predict" && step.pick !== undefined) {
    const [first, ...others] = (step.options ?? []).map(({ run = {} }) => lay(run));
    const known = others.flatMap((one) => one ?? []);
    if (first === undefined || known.length < others.length) return undefined;
    const measure = parseReading(step.reading ?? "")?.measure ?? measureOf(step, start);
    return { treatment: first, others: known, measure, replicates };
  }
  const treatment = lay(own.run ?? step.run ?? {});
  const isAsked = step.kind === "predict";
  const minus = isAsked && step.minus !== undefined ? lay(step.minus) : undefined;
  if (treatment === undefined) return undefined;
  return {
    treatment,
    ...(minus && { minus }),
    measure: isAsked ? measureOf(step, start) : start.measure,
    replicates,
  };
}
