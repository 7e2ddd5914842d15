import { drawResamples, middleOf } from "./bootstrap.ts";
import type { Estimate } from "./estimate.ts";
import { type Factor, valueAt } from "./factors.ts";
import type { RunJobs } from "./jobs.ts";
import type { Reading } from "./readings.ts";
import { sobolPoints } from "./samplers/sobolPoints.ts";
import { meansAt, type Study } from "./study.ts";

export interface SobolTrial extends Study {
  readonly factors: readonly Factor[];
  readonly reading: Reading;
  /** Rows of the sample: a power of two, at least 16. It takes (factors + 2) times as many points. */
  readonly rows: number;
}

/** Parts of the reading's variance, intervals over resamples of the rows. */
export interface SobolIndex {
  readonly name: string;
  /** The part that the factor explains by itself. */
  readonly first: Estimate;
  /** The part that it explains by itself and together with others. */
  readonly total: Estimate;
}

export interface SobolResult {
  /** In the order of the trial. */
  readonly indices: readonly SobolIndex[];
  /** Variance of the reading over the ranges; the indices are parts of it, and 0 where it is 0. */
  readonly mean: number;
  readonly variance: number;
  readonly rows: number;
  readonly points: number;
}

const RESAMPLES = 400;

/**
 * Sobol' indices of first and total order over the factors' ranges by Saltelli's sampling from scrambled Sobol' points:
 * first order after Saltelli et al. (2010), total order after Jansen (1999). `onStage` receives the results of the
 * first quarter of the rows. The same trial gives the same answer, whatever `runJobs`.
 */
export async function sobolIndices(
  trial: SobolTrial,
  runJobs: RunJobs,
  onStage: (result: SobolResult) => void = () => {},
): Promise<SobolResult> {
  const { factors, rows, seed } = trial;
  if (!(rows >= 16 && Number.isInteger(rows) && (rows & (rows - 1)) === 0))
    throw new Error(`rows: expected a power of two from 16 on, received ${rows}`);
  const k = factors.length;
  const places = sobolPoints(rows, 2 * k, seed);
  /** Outcomes of A, B, and A with each column from B, row by row. */
  const known: number[][] = Array.from({ length: k + 2 }, () => []);
  const labelOf = (from: number, at: number) => {
    const block = at % (k + 2);
    return {
      row: from + Math.floor(at / (k + 2)),
      block: ["A", "B"][block] ?? "AB",
      column: factors[block - 2]?.name ?? null,
    };
  };
  const run = async (from: number, to: number) => {
    const labels = Array.from({ length: (to - from) * (k + 2) }, (_, at) => labelOf(from, at));
    const points = labels.map((_, at) => {
      const row = (from + Math.floor(at / (k + 2))) * 2 * k;
      const block = at % (k + 2);
      return factors.map((factor, i) => {
        const ofB = block === 1 || block === i + 2;
        return [factor.name, valueAt(factor, places[row + (ofB ? k + i : i)])] as const;
      });
    });
    const outcomes = await meansAt(trial, points, trial.reading, runJobs, labels);
    outcomes.forEach((outcome, at) => {
      known[at % (k + 2)].push(outcome);
    });
    return indicesOf(trial, known);
  };
  onStage(await run(0, rows / 4));
  return run(rows / 4, rows);
}

/** Indices from the outcomes of A, of B, and of A with each column from B, row by row. */
export function indicesOf(
  { factors, seed }: Pick<SobolTrial, "factors" | "seed">,
  known: readonly (readonly number[])[],
): SobolResult {
  const [ofA, ofB, ...mixed] = known;
  const rows = ofA.length;
  const all = Int32Array.from({ length: rows }, (_, row) => row);
  const resamples = drawResamples(rows, RESAMPLES, seed);
  const whole = momentsOf(ofA, ofB, all);
  const spreads = resamples.map((pick) => momentsOf(ofA, ofB, pick));
  const estimate = (statistic: typeof firstOrder, values: readonly number[]): Estimate => ({
    mean: statistic(ofA, ofB, values, all, whole),
    ...middleOf(resamples.map((pick, i) => statistic(ofA, ofB, values, pick, spreads[i]))),
  });
  return {
    indices: factors.map(({ name }, i) => ({
      name,
      first: estimate(firstOrder, mixed[i]),
      total: estimate(totalOrder, mixed[i]),
    })),
    ...whole,
    rows,
    points: rows * (factors.length + 2),
  };
}

interface Moments {
  readonly mean: number;
  readonly variance: number;
}

function momentsOf(a: readonly number[], b: readonly number[], pick: Int32Array): Moments {
  let [sum, least, most] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of pick) {
    sum += a[row] + b[row];
    least = Math.min(least, a[row], b[row]);
    most = Math.max(most, a[row], b[row]);
  }
  // Rounding must give a constant no variance.
  const mean = Math.min(most, Math.max(least, sum / (2 * pick.length)));
  let squares = 0;
  for (const row of pick) squares += (a[row] - mean) * (a[row] - mean) + (b[row] - mean) * (b[row] - mean);
  return { mean, variance: squares / (2 * pick.length - 1) };
}

/**
 * Mean of (f(B) − mean)(f(AB) − f(A)), as a part of the variance; subtracting the mean leaves the value the same and
 * reduces noise.
 */
function firstOrder(
  a: readonly number[],
  b: readonly number[],
  mixed: readonly number[],
  pick: Int32Array,
  { mean, variance }: Moments,
): number {
  let sum = 0;
  for (const row of pick) sum += (b[row] - mean) * (mixed[row] - a[row]);
  return variance === 0 ? 0 : sum / pick.length / variance;
}

/** Half the mean of (f(A) − f(AB))², as a part of the variance. */
function totalOrder(
  a: readonly number[],
  _: readonly number[],
  mixed: readonly number[],
  pick: Int32Array,
  { variance }: Moments,
): number {
  let sum = 0;
  for (const row of pick) sum += (a[row] - mixed[row]) * (a[row] - mixed[row]);
  return variance === 0 ? 0 : sum / (2 * pick.length) / variance;
}
