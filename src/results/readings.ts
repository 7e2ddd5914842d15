/** What the replicates of an ensemble say about one measure: where a new run would lie, runs, paired differences. */

import { nextBelow, quantilesByMonth } from "../../sim/experiments/index.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import { type Curve, curveQuantiles } from "../../viz/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";

/** A measure's values in one month, over the replicates. */
export interface HeadlineReading {
  readonly median: number;
  /** The band in which a new run lies 90 times in 100, or as often as `heldBy` says of so few. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** Thin runs that a chart draws of each curve. */
const mostRuns = 40;

type CurveNumbers = Pick<Curve, "rows" | "runs" | "quantiles"> & { readonly count: number };
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
  const numbers = { rows, runs, quantiles, count };
  known.set(measure, numbers);
  return numbers;
}

/** Bands by month of current − reference, replicate by replicate: `curveQuantiles` × rows. */
export function readDifferences(current: GrownEnsemble, reference: GrownEnsemble, measure: string) {
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
  return { rows, count, quantiles: quantilesByMonth(values, rows, column, placesOf(count)) };
}

/** One month of a band; the last month where the curve ends before. */
export function readMonth(
  { rows, quantiles, count }: { rows: number; quantiles: Float64Array; count: number },
  month: number,
): HeadlineReading {
  const row = Math.min(month, rows - 1);
  return {
    median: quantiles[2 * rows + row],
    low: quantiles[row],
    high: quantiles[4 * rows + row],
    count,
  };
}
