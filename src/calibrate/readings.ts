/** Readings of observed figures in runs. */
import { type Job, type Reading, type RunJobs, readAt } from "../../sim/experiments/index.ts";
import type { Treatment } from "../../sim/index.ts";
import type { RunFigure } from "./period.ts";

/** The mean of each period's figure over replicates, and the standard error of that mean. */
export interface Readings {
  readonly means: readonly number[];
  readonly errors: readonly number[];
}

/** A number of a run, and what it is multiplied with in the figure. */
type Part = readonly [reading: Reading, factor: number];

/** A period's figure is the sum of these. */
function partsOf({ measures, fromMonth, toMonth, over = "mean" }: RunFigure): Part[] {
  return measures.flatMap((measure): Part[] => {
    if (measure === "collapsed")
      return [[{ measure: "collapseMonth", summary: "reached", from: toMonth + 1, to: toMonth + 1 }, 1]];
    if (over === "rise")
      return [
        [readAt(measure, toMonth + 1), 1],
        [readAt(measure, fromMonth), -1],
      ];
    return [[{ measure, summary: over, from: fromMonth + 1, to: toMonth + 1 }, 1]];
  });
}

/** The job whose numbers {@link collectFigures} turns into the periods' figures. */
export function createJob(
  scenario: Treatment,
  periods: readonly RunFigure[],
  first: number,
  count: number,
): Job {
  const readings = periods.flatMap((period) => partsOf(period).map(([reading]) => reading));
  return { scenario, first, count, readings };
}

/** Each period's figure in each replicate: one list of `count` numbers per period. */
export function collectFigures(periods: readonly RunFigure[], numbers: Float64Array): number[][] {
  const factors = periods.map((period) => partsOf(period).map(([, factor]) => factor));
  const width = factors.flat().length;
  let place = 0;
  return factors.map((own) => {
    const from = place;
    place += own.length;
    return Array.from({ length: numbers.length / width }, (_, replicate) =>
      own.reduce((sum, factor, k) => sum + factor * numbers[replicate * width + from + k], 0),
    );
  });
}

/** Each treatment's figures in replicates `first` to `first + count − 1`: per treatment and period, `count` numbers. */
export async function readPeriods(
  treatments: readonly Treatment[],
  periods: readonly RunFigure[],
  first: number,
  count: number,
  runJobs: RunJobs,
): Promise<number[][][]> {
  const found = await runJobs(treatments.map((treatment) => createJob(treatment, periods, first, count)));
  return found.map((numbers) => collectFigures(periods, numbers));
}

export function summarise(figures: readonly (readonly number[])[]): Readings {
  const means = figures.map((sample) => sample.reduce((sum, value) => sum + value, 0) / sample.length);
  const errors = figures.map((sample, i) => {
    const squares = sample.reduce((sum, value) => sum + (value - means[i]) ** 2, 0);
    return Math.sqrt(squares / (sample.length - 1) / sample.length);
  });
  return { means, errors };
}
