import { estimateMean, type Job, parseReading, type RunJobs } from "../../sim/experiments/index.ts";
import type { Preset } from "../library/presets.ts";
import { layOver } from "./layOver.ts";
import type { Lesson, LessonFigure, Setup } from "./lesson.ts";

/**
 * The figures of a lesson as the model gives them: the mean of each reading over the replicates, or of its paired
 * differences, and half its 95 % interval, both with six digits that count. What else a figure has stays.
 */
export async function measureFigures(
  lesson: Pick<Lesson, "start" | "figures">,
  presets: readonly Preset[],
  runJobs: RunJobs,
): Promise<readonly LessonFigure[]> {
  const { start, figures = [] } = lesson;
  const jobOf = (figure: LessonFigure, setup: Setup): Job => {
    const laid = layOver(start, setup, presets);
    const reading = parseReading(figure.reading);
    if (!laid.ok || reading === undefined)
      throw new Error(`figure ${figure.id}: expected a run and a reading that fit`);
    return {
      scenario: laid.scenario,
      first: 0,
      count: figure.replicates ?? start.replicates,
      readings: [reading],
    };
  };
  const jobs = figures.flatMap((figure) => [
    jobOf(figure, figure.run ?? {}),
    ...(figure.minus === undefined ? [] : [jobOf(figure, figure.minus)]),
  ]);
  const results = await runJobs(jobs);
  let next = 0;
  return figures.map((figure) => {
    const run = results[next++] ?? new Float64Array();
    const minus = figure.minus === undefined ? undefined : results[next++];
    const { mean, high } = estimateMean(
      minus === undefined ? run : run.map((value, i) => value - (minus[i] ?? 0)),
    );
    const keep = (value: number) => Number(value.toPrecision(6)) + 0;
    return { ...figure, value: keep(mean), half: keep(high - mean) };
  });
}
