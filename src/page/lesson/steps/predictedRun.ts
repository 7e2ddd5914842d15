/** The run that a prediction is about, with the numbers that the gap is told from. */
import { computed, type ReadonlySignal } from "@preact/signals";
import { parseReading, readAt } from "../../../../sim/experiments/index.ts";
import type { Curve } from "../../../../viz/index.ts";
import type { GrownEnsemble } from "../../../engine/ensembles.ts";
import { measureOf } from "../../../lessons/guess.ts";
import { judgeChoice } from "../../../lessons/judgeChoice.ts";
import type { Lesson, StepOf } from "../../../lessons/lesson.ts";
import { meanReading } from "../../../lessons/meanReading.ts";
import type { Preset } from "../../../library/presets.ts";
import type { BenchRun, LessonBench } from "../bench.ts";
import { runCurve } from "../lessonChart.ts";

export interface PredictedRun {
  /** The curve of the run, or of its differences. */
  readonly curve: Curve;
  /** Of the run; its levers may move on the way. */
  readonly scenario: Preset;
  /** The runs that the answers of a choice stand for, in their order. */
  readonly arms: readonly GrownEnsemble[];
  /** By row: the mean, and where 90 of 100 runs lie. */
  readonly numbers: Readonly<Record<"mean" | "low" | "high", Float64Array>>;
  /** The answer of a choice that the run gives. */
  readonly fits: number | "none" | undefined;
}

/** Setups of the runs that a prediction needs: its own first, then the one it is compared with, then those of answers. */
function runsOf(bench: LessonBench, lesson: Lesson, step: StepOf<"predict">) {
  const { replicates } = lesson.start;
  const run = (setup: StepOf<"predict">["run"]) => bench.run(bench.scenario(lesson, setup ?? {}), replicates);
  const own = run(step.run);
  const minus = step.minus === undefined ? undefined : run(step.minus);
  const arms = step.pick === undefined ? [] : (step.options ?? []).map((option) => run(option.run));
  return { own, minus, arms };
}

/** Undefined until all replicates are back. Computing begins with the first call. */
export function predictedRun(
  bench: LessonBench,
  lesson: Lesson,
  step: StepOf<"predict">,
): ReadonlySignal<PredictedRun | undefined> {
  return bench.once(step, () => follow(bench, lesson, step));
}

function follow(bench: LessonBench, lesson: Lesson, step: StepOf<"predict">) {
  const { own, minus, arms } = runsOf(bench, lesson, step);
  return computed((): PredictedRun | undefined => {
    const [run, other] = [own.value.ensemble, minus?.value.ensemble];
    const tried = arms.flatMap((arm) => arm.value.ensemble ?? []);
    if (run === undefined || (minus !== undefined && other === undefined) || tried.length < arms.length)
      return undefined;
    const named = { id: "run", name: "", style: "current" } as const;
    const curve = runCurve(run, other, measureOf(step, lesson.start), named);
    const { rows, quantiles, mean } = curve;
    const numbers = { mean, low: quantiles.subarray(0, rows), high: quantiles.subarray(4 * rows, 5 * rows) };
    const reading =
      parseReading(step.reading ?? "") ?? readAt(measureOf(step, lesson.start), lesson.start.month);
    const meanOf = (ensemble: GrownEnsemble | undefined, of = reading) =>
      ensemble === undefined ? Number.NaN : meanReading(ensemble, of);
    const fits = judgeChoice(
      step,
      lesson.start.months,
      (of) => meanOf(run, of) - (other === undefined ? 0 : meanOf(other, of)),
      (i) => meanOf(tried[i]),
    );
    return { curve, scenario: run.scenario, arms: tried, numbers, fits };
  });
}

/** Progress and failure of those runs together. */
export function predictedState(bench: LessonBench, lesson: Lesson, step: StepOf<"predict">): BenchRun {
  const { own, minus, arms } = runsOf(bench, lesson, step);
  const all = [own, ...(minus === undefined ? [] : [minus]), ...arms].map((run) => run.value);
  const sum = (key: "done" | "count") => all.reduce((total, run) => total + run[key], 0);
  const failure = all.find((run) => run.failure !== undefined)?.failure;
  return { done: sum("done"), count: sum("count"), ...(failure !== undefined && { failure }) };
}

/** Tries again those that stopped. */
export function retryPredicted(bench: LessonBench, lesson: Lesson, step: StepOf<"predict">): void {
  const { replicates } = lesson.start;
  for (const setup of [step.run, step.minus, ...(step.options ?? []).map(({ run }) => run)]) {
    const scenario = bench.scenario(lesson, setup ?? {});
    if (bench.run(scenario, replicates).peek().failure !== undefined) bench.retry(scenario, replicates);
  }
}
