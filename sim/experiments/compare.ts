import { columns } from "../columns.ts";
import { meanWithin } from "./meanWithin.ts";

/** The mean difference of one measure between two scenarios, month by month, treatment less control. */
export interface Difference {
  /** Replicates in each. */
  readonly count: number;
  /** Rows doubles each. */
  readonly mean: Float64Array;
  /**
   * Half the width of the 95 % interval of the mean, with replicate r paired with replicate r: same agents, same luck.
   */
  readonly paired: Float64Array;
  /** The same, as if the two had been drawn independently (Welch). */
  readonly unpaired: Float64Array;
}

/**
 * Both sets of values come from `runReplicates` with the same replicates, `rows` = months + 1, `measure` a column.
 * Throws when they differ in size or have fewer than two replicates.
 */
export function compareByMonth(
  treatment: Float64Array,
  control: Float64Array,
  rows: number,
  measure: number,
): Difference {
  const count = treatment.length / (rows * columns.length);
  if (treatment.length !== control.length || !Number.isInteger(count) || count < 2)
    throw new Error(
      `comparison: expected two sets of as many replicates, at least 2, of ${rows} rows, received ` +
        `${treatment.length} and ${control.length} values`,
    );
  const mean = new Float64Array(rows);
  const paired = new Float64Array(rows);
  const unpaired = new Float64Array(rows);
  const a = new Float64Array(count);
  const b = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < count; i++) {
      const at = (i * rows + row) * columns.length + measure;
      a[i] = treatment[at];
      b[i] = control[at];
    }
    const ofA = momentsOf(a);
    const ofB = momentsOf(b);
    const ofDifference = momentsOf(a.map((value, i) => value - b[i]));
    mean[row] = ofDifference.mean;
    paired[row] = studentQuantile(count - 1) * Math.sqrt(ofDifference.variance / count);
    unpaired[row] = welch(ofA.variance / count, ofB.variance / count, count);
  }
  return { count, mean, paired, unpaired };
}

/** Whether chance alone can explain the difference in a row: its paired interval includes 0. */
export function isWithinChance({ mean, paired }: Difference, row: number): boolean {
  return Math.abs(mean[row]) <= paired[row];
}

function momentsOf(values: Float64Array): { readonly mean: number; readonly variance: number } {
  const mean = meanWithin(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return { mean, variance: squares / (values.length - 1) };
}

/** Welch's half width from the squared standard errors of two means of equally many values. */
function welch(a: number, b: number, count: number): number {
  if (a + b === 0) return 0;
  const freedom = ((a + b) * (a + b) * (count - 1)) / (a * a + b * b);
  return studentQuantile(freedom) * Math.sqrt(a + b);
}

/** The 97.5 % quantile of the standard normal distribution. */
export const Z = 1.959963984540054;

/**
 * The 97.5 % quantile of Student's t: exact at one and two degrees of freedom, else the Cornish–Fisher expansion in the
 * inverse of the degrees of freedom (Abramowitz & Stegun 26.7.5), within .2 % from three on.
 */
export function studentQuantile(freedom: number): number {
  if (freedom < 1.5) return 12.706204736174698;
  if (freedom < 2.5) return 4.302652729749464;
  const z2 = Z * Z;
  const terms = [
    (z2 + 1) / 4,
    ((5 * z2 + 16) * z2 + 3) / 96,
    (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384,
    ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) / 92160,
  ];
  let sum = 1;
  let power = 1;
  for (const term of terms) {
    power /= freedom;
    sum += term * power;
  }
  return Z * sum;
}
