import { columns, mayNeverHappen, measureIndex } from "../columns.ts";

/**
 * How months `from` to `to` of a measure become one number. `reached`: 1 when the last of them is at least 0, else 0. Of
 * a measure that tells when something happened all others look only at the rows by which it had, and give NaN when by
 * none: −1 is no month, and must not count in a mean.
 */
export type Summary = "at" | "mean" | "sum" | "least" | "most" | "reached";

/** One number of a run: a measure in one row, or a summary of it over rows `from` to `to`, both included. */
export interface Reading {
  /** Name of a measure. */
  readonly measure: string;
  readonly summary: Summary;
  /** Rows, 0 being the initial state; `at` and `reached` read only `to`. */
  readonly from: number;
  readonly to: number;
}

/** The measure in row `row`. */
export function readAt(measure: string, row: number): Reading {
  return { measure, summary: "at", from: row, to: row };
}

/** The first row that {@link takeReading} looks at; the last is `to`. */
export function firstRowRead({ summary, from, to }: Reading): number {
  return summary === "at" || summary === "reached" ? to : from;
}

/** Whether some runs have no such number, but NaN: a month of what may never happen. */
export function mayBeNone({ measure, summary }: Reading): boolean {
  return summary !== "reached" && mayNeverHappen(columns[measureIndex(measure)]);
}

/** The number in one replicate's rows: `values` holds them from index `start`, rows × measures doubles. */
export function takeReading(reading: Reading, values: Float64Array, start: number): number {
  const { measure, summary, from, to } = reading;
  const column = start + measureIndex(measure);
  const last = values[column + to * columns.length];
  if (summary === "reached") return last >= 0 ? 1 : 0;
  if (mayBeNone(reading)) return takeWhenHappened(reading, values, column);
  if (summary === "at") return last;
  let sum = 0;
  let least = last;
  let most = last;
  for (let row = from; row <= to; row++) {
    const value = values[column + row * columns.length];
    sum += value;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (summary === "least") return least;
  if (summary === "most") return most;
  return summary === "mean" ? sum / (to - from + 1) : sum;
}

/** What happened stays as it was: over the rows by which it had, the month is one number, and only the sum is more. */
function takeWhenHappened({ summary, from, to }: Reading, values: Float64Array, column: number): number {
  const last = values[column + to * columns.length];
  if (last < 0) return Number.NaN;
  if (summary !== "sum") return last;
  let sum = 0;
  for (let row = from; row <= to; row++) {
    const value = values[column + row * columns.length];
    if (value >= 0) sum += value;
  }
  return sum;
}
