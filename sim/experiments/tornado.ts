import { type Estimate, estimateMean } from "./estimate.ts";
import { type Factor, presentValue } from "./factors.ts";
import type { RunJobs } from "./jobs.ts";
import type { Reading } from "./readings.ts";
import { type Study, treatmentAt, tryPoints } from "./study.ts";

export interface TornadoTrial extends Study {
  readonly factors: readonly Factor[];
  readonly reading: Reading;
}

/** The effect of moving one factor to an end of its range, with the others unchanged. */
export interface TornadoBar {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  readonly now: number;
  /** Change of the reading at the low and at the high end, same people and luck. */
  readonly atLow: Estimate;
  readonly atHigh: Estimate;
}

export interface Tornado {
  /** The reading at the present values. */
  readonly now: Estimate;
  /** The longest bars first. */
  readonly bars: readonly TornadoBar[];
}

/**
 * One factor at a time from the current point to the ends of its range. The same trial gives the same answer, whatever
 * `runJobs`.
 */
export async function tornadoOf(trial: TornadoTrial, runJobs: RunJobs): Promise<Tornado> {
  const { base, factors, reading } = trial;
  const ends = factors.flatMap(({ name, low, high }) =>
    [low, high].map((value) => treatmentAt(trial, [[name, value]])),
  );
  const labels = factors.flatMap(({ name: factor }) => ["low", "high"].map((end) => ({ factor, end })));
  const [[now], ...samples] = await tryPoints(trial, [base, ...ends], [reading], runJobs, [
    { factor: null, end: "now" },
    ...labels,
  ]);
  const change = ([values]: readonly Float64Array[]) =>
    estimateMean(values.map((value, r) => value - now[r]));
  const bars = factors.map(({ name, low, high }, i) => ({
    name,
    low,
    high,
    now: presentValue(base, name, trial.held),
    atLow: change(samples[2 * i]),
    atHigh: change(samples[2 * i + 1]),
  }));
  return { now: estimateMean(now), bars: bars.sort((a, b) => lengthOf(b) - lengthOf(a)) };
}

/** From the lowest to the highest of low end, current point and high end. */
function lengthOf({ atLow, atHigh }: TornadoBar): number {
  return Math.max(0, atLow.mean, atHigh.mean) - Math.min(0, atLow.mean, atHigh.mean);
}
