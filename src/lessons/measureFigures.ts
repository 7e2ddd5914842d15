import { estimateMean, type Job, parseReading, type RunJobs } from "../../sim/experiments/index.ts";
import type { Preset } from "../library/presets.ts";
import { createLayOver } from "./layOver.ts";
import type { Lesson, LessonFigure, Setup } from "./lesson.ts";

/**
 * The figures of a lesson as the model gives them: the mean of each reading over the replicates, or of its paired
 * differences, and half its 95 % interval, both with six digits that count. What else a figure has stays. Figures of one
 * run are read from one job.
 */
export async function measureFigures(
  lesson: Pick<Lesson, "start" | "figures">,
  presets: readonly Preset[],
  runJobs: RunJobs,
): Promise<readonly LessonFigure[]> {
  const { start, figures = [] } = lesson;
  const layOver = createLayOver(start, presets);
  const jobs: Job[] = [];
  const known = new Map<string, number>();
  /** Where the numbers of a setup's reading will stand. */
  const place = (figure: LessonFigure, setup: Setup) => {
    const laid = layOver(setup);
    const reading = parseReading(figure.reading);
    if (!laid.ok || reading === undefined)
      throw new Error(`figure ${figure.id}: expected a run and a reading that fit`);
    const count = figure.replicates ?? start.replicates;
    const key = JSON.stringify([laid.scenario, count]);
    const job = known.get(key) ?? jobs.length;
    known.set(key, job);
    const readings = [...(jobs[job]?.readings ?? []), reading];
    jobs[job] = { scenario: laid.scenario, first: 0, count, readings };
    return { job, column: readings.length - 1 };
  };
  const places = figures.map((figure) => ({
    run: place(figure, figure.run ?? {}),
    minus: figure.minus === undefined ? undefined : place(figure, figure.minus),
  }));
  const results = await runJobs(jobs);
  const valuesAt = ({ job, column }: ReturnType<typeof place>) => {
    const { length } = jobs[job]?.readings ?? [];
    return (results[job] ?? new Float64Array()).filter((_, i) => i % length === column);
  };
  return figures.map((figure, i) => {
    const { run, minus } = places[i] ?? {};
    const values = run === undefined ? new Float64Array() : valuesAt(run);
    const less = minus === undefined ? undefined : valuesAt(minus);
    const { mean, high } = estimateMean(
      less === undefined ? values : values.map((value, k) => value - (less[k] ?? 0)),
    );
    const keep = (value: number) => Number(value.toPrecision(6)) + 0;
    return { ...figure, value: keep(mean), half: keep(high - mean) };
  });
}
