import { measureIndex, columns as table } from "../columns.ts";
import { compileModel } from "../compile.ts";
import type { Treatment } from "../scenario.ts";
import { watchRun } from "../simulation.ts";
import { releaseSpare } from "../state/spare.ts";
import type { State } from "../state/state.ts";
import { firstRowRead, type Reading, takeReading } from "./readings.ts";

/**
 * A request of an experiment: some replicates of a scenario, and the numbers to keep of each. Plain data, so that any
 * worker can do it, in any order. The same job gives the same numbers everywhere; replicate r of two scenarios has the
 * same agents and the same luck.
 */
export interface Job {
  readonly scenario: Treatment;
  /** Index of the first replicate, 0-based. */
  readonly first: number;
  /** Number of replicates, at least 1. */
  readonly count: number;
  readonly readings: readonly Reading[];
  /** The place of the scenario in its experiment, for whoever keeps the points; it changes no number. */
  readonly labels?: PointLabels;
}

/** Where a point stands in an experiment, by name: row and block of a sample, path and step, world. Empty is null. */
export type PointLabels = Readonly<Record<string, string | number | null>>;

/**
 * Does jobs and answers in their order: for each, count × readings doubles, replicate by replicate. The code that
 * provides this function decides where jobs are done, how many at once, what is shown meanwhile and how it is
 * cancelled; a cancelled or failed run rejects.
 */
export type RunJobs = (jobs: readonly Job[]) => Promise<readonly Float64Array[]>;

/**
 * One job's numbers: of each run only the months up to the last row that is read, and in each row only the measures that
 * are. Throws when a reading lies beyond the run.
 */
export function runJob({ scenario, first, count, readings }: Job): Float64Array {
  const out = new Float64Array(count * readings.length);
  for (const { measure, to } of readings)
    if (to > scenario.months)
      throw new Error(`${measure}: expected a row from 0 to ${scenario.months}, received ${to}`);
  const columns = columnsByRow(readings);
  const values = new Float64Array(columns.length * table.length);
  const model = compileModel(scenario);
  const look = (state: State, row: number) => {
    for (const column of columns[row])
      values[row * table.length + column] = table[column].measure(model, state);
  };
  for (let i = 0; i < count; i++) {
    watchRun(model, first + i, columns.length - 1, look);
    for (let k = 0; k < readings.length; k++)
      out[i * readings.length + k] = takeReading(readings[k], values, 0);
  }
  releaseSpare();
  return out;
}

/** For each row up to the last that is read, the columns that are read in it. */
function columnsByRow(readings: readonly Reading[]): readonly (readonly number[])[] {
  const last = readings.reduce((most, { to }) => Math.max(most, to), 0);
  const columns = Array.from({ length: last + 1 }, () => new Set<number>());
  for (const reading of readings)
    for (let row = firstRowRead(reading); row <= reading.to; row++)
      columns[row].add(measureIndex(reading.measure));
  return columns.map((of) => [...of]);
}

/** Does jobs at once in this thread, one after the other. */
export const runJobsHere: RunJobs = async (jobs) => jobs.map(runJob);
