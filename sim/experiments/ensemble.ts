import { columns, recordRow } from "../columns.ts";
import { compileModel } from "../compile.ts";
import type { Treatment } from "../scenario.ts";
import { watchRun } from "../simulation.ts";
import { releaseSpare } from "../state/spare.ts";
import type { State } from "../state/state.ts";
import { quantileOfSorted } from "./quantileOfSorted.ts";

/** Replicates `first` to `first + count − 1` of a scenario: count × (months + 1) × measures doubles. */
export function runReplicates(scenario: Treatment, first: number, count: number): Float64Array {
  const model = compileModel(scenario);
  const size = (scenario.months + 1) * columns.length;
  const values = new Float64Array(count * size);
  for (let i = 0; i < count; i++) {
    const write = (state: State, row: number) =>
      recordRow(model, state, values, i * size + row * columns.length);
    watchRun(model, first + i, scenario.months, write);
  }
  releaseSpare();
  return values;
}

/**
 * Quantiles over replicates, month by month (linear interpolation, R-7): probabilities × rows doubles. `values` comes
 * from {@link runReplicates}, `rows` = months + 1, `measure` is a column.
 */
export function quantilesByMonth(
  values: Float64Array,
  rows: number,
  measure: number,
  probabilities: readonly number[],
): Float64Array {
  const count = values.length / (rows * columns.length);
  const out = new Float64Array(probabilities.length * rows);
  const sample = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < count; i++) sample[i] = values[(i * rows + row) * columns.length + measure];
    sample.sort();
    for (let p = 0; p < probabilities.length; p++)
      out[p * rows + row] = quantileOfSorted(sample, probabilities[p]) ?? 0;
  }
  return out;
}
