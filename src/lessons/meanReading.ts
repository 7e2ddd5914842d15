import { type Reading, takeReading } from "../../sim/experiments/index.ts";
import { measures } from "../../sim/index.ts";

/** The recorded rows of some replicates: count × rows × measures doubles. */
export interface RecordedRuns {
  readonly count: number;
  readonly rows: number;
  readonly values: Float64Array;
}

/** A reading in each replicate. */
export function readingsOf({ count, rows, values }: RecordedRuns, reading: Reading): Float64Array {
  return Float64Array.from({ length: count }, (_, i) =>
    takeReading(reading, values, i * rows * measures.length),
  );
}

/** The mean of a reading over the replicates that have it; NaN when none has. */
export function meanReading(runs: RecordedRuns, reading: Reading): number {
  const found = readingsOf(runs, reading).filter((value) => !Number.isNaN(value));
  return found.reduce((sum, value) => sum + value, 0) / found.length;
}
