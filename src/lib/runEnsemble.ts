import { quantilesByMonth, runReplicates } from "../../sim/experiments/index.ts";
import {
  fingerprintScenario,
  measureIndex,
  measures,
  modelVersion,
  type Treatment,
} from "../../sim/index.ts";

export interface EnsembleOptions {
  /** Number of replicates, at least 1. */
  readonly replicates: number;
  /** Index of the first replicate, 0-based; a shard begins where another ends. */
  readonly first?: number;
}

/** Replicates of one scenario, each with its own people and luck, and the facts that reproduce them to the last bit. */
export interface Ensemble {
  readonly modelVersion: string;
  /** 16 hex digits, computed from all that decides the runs. */
  readonly fingerprint: string;
  readonly seed: string;
  readonly first: number;
  readonly replicates: number;
  /** Rows per replicate: months + 1, row 0 being the initial state. */
  readonly rows: number;
  /** replicates × rows × measures doubles, in that order of nesting; columns as in `measures`. */
  readonly values: Float64Array;
  /**
   * The number of one measure in one row of one replicate, counted from `first`. Throws where there is no such number.
   */
  at(measure: string, row: number, replicate: number): number;
  /** The quantiles of a measure over the replicates, row by row: one array of `rows` doubles per probability. */
  quantiles(measure: string, probabilities: readonly number[]): readonly Float64Array[];
}

/**
 * Runs replicates of a scenario here and now, in one thread. Replicate r of two scenarios has the same people and the
 * same luck: compare them one by one. Throws a RangeError for a count that is not a whole number in range.
 */
export function runEnsemble(scenario: Treatment, { replicates, first = 0 }: EnsembleOptions): Ensemble {
  if (!Number.isSafeInteger(replicates) || replicates < 1)
    throw new RangeError(`replicates: expected a whole number ≥ 1, received ${replicates}`);
  if (!Number.isSafeInteger(first) || first < 0)
    throw new RangeError(`first: expected a whole number ≥ 0, received ${first}`);
  const rows = scenario.months + 1;
  const values = runReplicates(scenario, first, replicates);
  return {
    modelVersion,
    fingerprint: fingerprintScenario(scenario),
    seed: scenario.seed,
    first,
    replicates,
    rows,
    values,
    at(measure, row, replicate) {
      const value = values[(replicate * rows + row) * measures.length + columnOf(measure)];
      if (row >= 0 && row < rows && replicate >= 0 && replicate < replicates && value !== undefined)
        return value;
      throw new RangeError(
        `ensemble: expected a row below ${rows} and a replicate below ${replicates}, received ${row} and ${replicate}`,
      );
    },
    quantiles(measure, probabilities) {
      const found = quantilesByMonth(values, rows, columnOf(measure), probabilities);
      return probabilities.map((_, i) => found.slice(i * rows, (i + 1) * rows));
    },
  };
}

function columnOf(name: string): number {
  if (measures.some((measure) => measure.name === name)) return measureIndex(name);
  throw new RangeError(
    `measure: expected one of ${measures.map((measure) => measure.name).join(", ")}, received ${JSON.stringify(name)}`,
  );
}
