import { measures } from "../measures.ts";
import type { Treatment } from "../scenario.ts";
import { runReplicates } from "./ensemble.ts";
import { type Reading, takeReading } from "./readings.ts";

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
}

/**
 * Does jobs and answers in their order: for each, count × readings doubles, replicate by replicate. The code that
 * provides this function decides where jobs are done, how many at once, what is shown meanwhile and how it is
 * cancelled; a cancelled or failed run rejects.
 */
export type RunJobs = (jobs: readonly Job[]) => Promise<readonly Float64Array[]>;

/** Replicates that share one compiled model: enough to make it cheap, few enough to hold their rows. */
const AT_ONCE = 8;

/** One job's numbers. Throws when a reading lies beyond the run. */
export function runJob({ scenario, first, count, readings }: Job): Float64Array {
  const out = new Float64Array(count * readings.length);
  const rows = scenario.months + 1;
  for (const { measure, to } of readings)
    if (to >= rows)
      throw new Error(`${measure}: expected a row from 0 to ${scenario.months}, received ${to}`);
  for (let done = 0; done < count; done += AT_ONCE) {
    const n = Math.min(AT_ONCE, count - done);
    const values = runReplicates(scenario, first + done, n);
    for (let i = 0; i < n; i++)
      readings.forEach((reading, k) => {
        out[(done + i) * readings.length + k] = takeReading(reading, values, i * rows * measures.length);
      });
  }
  return out;
}

/** Does jobs at once in this thread, one after the other. */
export const runJobsHere: RunJobs = async (jobs) => jobs.map(runJob);
