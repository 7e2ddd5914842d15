import { studentQuantile } from "./compare.ts";
import { meanWithin } from "./meanWithin.ts";

/** A mean with its 95 % interval. */
export interface Estimate {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Mean of a sample and Student's interval of it; `quantile`, by default the one for 95 %, is how many standard errors lie
 * to each side. Throws on fewer than two values.
 */
export function estimateMean(
  values: ArrayLike<number>,
  quantile = studentQuantile(values.length - 1),
): Estimate {
  const { length } = values;
  if (length < 2) throw new Error(`sample: expected at least 2 values, received ${length}`);
  const mean = meanWithin(values);
  let squares = 0;
  for (let i = 0; i < length; i++) squares += (values[i] - mean) * (values[i] - mean);
  const half = quantile * Math.sqrt(squares / (length - 1) / length);
  return { mean, low: mean - half, high: mean + half };
}
