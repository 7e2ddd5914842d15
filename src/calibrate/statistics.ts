/** Sample statistics of the accepted worlds. */
import { quantileOfSorted } from "../../sim/experiments/index.ts";

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Linear interpolation, R-7. */
export function quantile(values: readonly number[], probability: number): number {
  return (
    quantileOfSorted(
      values.toSorted((a, b) => a - b),
      probability,
    ) ?? Number.NaN
  );
}

/** Kolmogorov–Smirnov distance of a sample from the uniform distribution between two borders, 0–1. */
export function distanceFromUniform(values: readonly number[], low: number, high: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.max(
    ...sorted.map((value, i) => {
      const share = (value - low) / (high - low);
      return Math.max(share - i / sorted.length, (i + 1) / sorted.length - share);
    }),
  );
}

/** Pearson's correlation; 0 when one of the two does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number {
  const [mx, my] = [mean(x), mean(y)];
  const sums = x.reduce(
    ([xx, yy, xy], value, i) => [
      xx + (value - mx) ** 2,
      yy + (y[i] - my) ** 2,
      xy + (value - mx) * (y[i] - my),
    ],
    [0, 0, 0],
  );
  return sums[0] === 0 || sums[1] === 0 ? 0 : sums[2] / Math.sqrt(sums[0] * sums[1]);
}

/**
 * The number of independent draws that values in families are worth: n divided by the design effect 1 + (m − 1)·r,
 * where m is the mean size of a member's family and r the correlation within families (one-way analysis of variance, 0
 * at least).
 */
export function effectiveDraws(values: readonly number[], families: readonly number[]): number {
  const n = values.length;
  const members = new Map<number, number[]>();
  for (const [i, family] of families.entries()) members.set(family, [...(members.get(family) ?? []), i]);
  const sizes = [...members.values()].map((family) => family.length);
  const met = sizes.reduce((sum, size) => sum + size * size, 0) / n;
  const centre = mean(values);
  let between = 0;
  let within = 0;
  for (const family of members.values()) {
    const own = mean(family.map((i) => values[i]));
    between += family.length * (own - centre) ** 2;
    for (const i of family) within += (values[i] - own) ** 2;
  }
  if (sizes.length < 2 || sizes.length === n) return sizes.length;
  const [msBetween, msWithin] = [between / (sizes.length - 1), within / (n - sizes.length)];
  const size = (n - met) / (sizes.length - 1);
  const alike = Math.max(0, (msBetween - msWithin) / (msBetween + (size - 1) * msWithin));
  return n / (1 + (met - 1) * alike);
}

/** To six digits, as the files hold means. */
export function roundMean(value: number): number {
  return Number(value.toPrecision(6));
}
