/**
 * Counts from one uniform by inversion, so that they stay coupled between policies. Weights are taken relative to
 * the mode and grown outward until they no longer matter: nothing under- or overflows at any mean.
 */
import { uniform } from "./draw.ts";

const NEGLIGIBLE = 1e-17;

/** Poisson count with the given mean ≥ 0 at 32 random bits. */
export function poissonCount(bits: number, mean: number): number {
  if (mean <= 0) return 0;
  return invert(bits, Math.floor(mean), Number.POSITIVE_INFINITY, (k) => mean / (k + 1));
}

/** Binomial count of `n` trials with probability `p` at 32 random bits. */
export function binomialCount(bits: number, n: number, p: number): number {
  if (p <= 0 || n <= 0) return 0;
  if (p >= 1) return n;
  const odds = p / (1 - p);
  return invert(bits, Math.min(n, Math.floor((n + 1) * p)), n, (k) => ((n - k) / (k + 1)) * odds);
}

/** Smallest k whose cumulative weight reaches the uniform; `ratio(k)` is weight(k + 1) / weight(k). */
function invert(bits: number, mode: number, most: number, ratio: (k: number) => number): number {
  let low = mode;
  let lowWeight = 1;
  let total = 1;
  while (low > 0 && lowWeight > NEGLIGIBLE) {
    low--;
    lowWeight /= ratio(low);
    total += lowWeight;
  }
  let weight = 1;
  for (let k = mode; k < most && weight > NEGLIGIBLE; k++) {
    weight *= ratio(k);
    total += weight;
  }
  const target = uniform(bits) * total;
  let k = low;
  weight = lowWeight;
  for (let reached = weight; reached < target && k < most && weight > 0; reached += weight) {
    weight *= ratio(k);
    k++;
  }
  return k;
}
