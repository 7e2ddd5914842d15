/** What the replicates of an ensemble say about one measure: where a new run would lie, runs, paired differences. */

import { estimateMean, nextBelow, quantilesByMonth } from "../../sim/experiments/index.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import { type Curve, curveQuantiles } from "../../viz/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";

/** A measure's values in one month, over the replicates. */
export interface HeadlineReading {
  /** The page's one statistic: headline, card, curve, read-out, tables, differences and report all tell it. */
  readonly mean: number;
  /** The band in which a new run lies 90 times in 100, or as often as `heldBy` says of so few. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** A difference, replicate by replicate on the same luck; `low` and `high` are where a new pair of runs lies. */
export interface PairedReading extends HeadlineReading {
  /** Whether the 95 % interval of the mean includes 0, as of a single pair it always does. */
  readonly isWithinChance: boolean;
}

/** Thin runs that a chart draws of each curve. */
const mostRuns = 40;

type CurveNumbers = Pick<Curve, "rows" | "runs" | "mean" | "quantiles"> & { readonly count: number };
const numbersOf = new WeakMap<GrownEnsemble, Map<string, CurveNumbers>>();

/**
 * The bands of the page. They are read as "so many runs lie here" by whoever looks at them, which quantiles of the runs at
 * hand do not hold: so they are where the next run lies with these probabilities, and where there are too few runs to say
 * so much, `heldBy.ts` says how much. Files have the sample's own quantiles (`resultFiles.ts`), by their names.
 */
const placesOf = (count: number) => curveQuantiles.map((p) => nextBelow(p, count));

/** A measure's bands over all replicates and its first runs; worked out once for each result. */
export function readNumbers(ensemble: GrownEnsemble, measure: string): CurveNumbers {
  const known = numbersOf.get(ensemble) ?? new Map<string, CurveNumbers>();
  numbersOf.set(ensemble, known);
  const remembered = known.get(measure);
  if (remembered !== undefined) return remembered;
  const { rows, count, values } = ensemble;
  const column = measureIndex(measure);
  const shown = Math.min(count, mostRuns);
  const runs = new Float64Array(shown * rows);
  for (let i = 0; i < runs.length; i++) runs[i] = values[i * measures.length + column];
  const quantiles = quantilesByMonth(values, rows, column, placesOf(count));
  const mean = meansByMonth(values, rows, count, column).map(({ mean }) => mean);
  const numbers = { rows, runs, mean: Float64Array.from(mean), quantiles, count };
  known.set(measure, numbers);
  return numbers;
}

/** Of each month the mean of a column over the runs with its 95 % interval, which a single run makes endless. */
function meansByMonth(values: Float64Array, rows: number, count: number, column: number) {
  return Array.from({ length: rows }, (_, row) =>
    meanOf(
      Float64Array.from({ length: count }, (_, i) => values[(i * rows + row) * measures.length + column]),
    ),
  );
}

/** The mean of a sample and half its 95 % interval, which a single value makes endless. */
export function meanOf(values: Float64Array): { readonly mean: number; readonly half: number } {
  if (values.length < 2) return { mean: values[0] ?? Number.NaN, half: Number.POSITIVE_INFINITY };
  const { mean, high } = estimateMean(values);
  return { mean, half: high - mean };
}

/** The differences of two results by month. */
export interface Differences {
  readonly rows: number;
  readonly count: number;
  readonly mean: Float64Array;
  /** Half the 95 % interval of the mean. */
  readonly half: Float64Array;
  /** `curveQuantiles` × rows. */
  readonly quantiles: Float64Array;
}

/** Current − reference, replicate by replicate. */
export function readDifferences(
  current: GrownEnsemble,
  reference: GrownEnsemble,
  measure: string,
): Differences {
  const rows = Math.min(current.rows, reference.rows);
  const count = Math.min(current.count, reference.count);
  const column = measureIndex(measure);
  const values = new Float64Array(count * rows * measures.length);
  for (let i = 0; i < count; i++) {
    for (let row = 0; row < rows; row++) {
      values[(i * rows + row) * measures.length + column] =
        current.values[(i * current.rows + row) * measures.length + column] -
        reference.values[(i * reference.rows + row) * measures.length + column];
    }
  }
  const means = meansByMonth(values, rows, count, column);
  return {
    ...{ rows, count },
    mean: Float64Array.from(means, ({ mean }) => mean),
    half: Float64Array.from(means, ({ half }) => half),
    quantiles: quantilesByMonth(values, rows, column, placesOf(count)),
  };
}

/** One month of the differences, like `readMonth`. */
export function readDifference(differences: Differences, month: number): PairedReading {
  const reading = readMonth(differences, month);
  const half = differences.half[Math.min(month, differences.rows - 1)];
  return { ...reading, isWithinChance: Math.abs(reading.mean) <= half };
}

/** One month of a result; the last month where the curve ends before. */
export function readMonth(
  { rows, mean, quantiles, count }: Pick<Differences, "rows" | "mean" | "quantiles" | "count">,
  month: number,
): HeadlineReading {
  const row = Math.min(month, rows - 1);
  return {
    mean: mean[row],
    low: quantiles[row],
    high: quantiles[4 * rows + row],
    count,
  };
}
