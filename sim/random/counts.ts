/**
 * Counts from one uniform by inversion, so that they stay coupled between policies. Weights are taken relative to
 * the mode and grown outward until they no longer matter: nothing under- or overflows at any mean.
 */
import { uniform } from "./draw.ts";

const NEGLIGIBLE = 1e-17;

/** Poisson count with the given mean ≥ 0 at 32 random bits. */
export function poissonCount(bits: number, mean: number): number {
  if (mean <= 0) return 0;
  // `invert` with the ratio mean / (k + 1) written into it, because every month of every run draws one.
  const mode = Math.floor(mean);
  let low = mode;
  let lowWeight = 1;
  let total = 1;
  while (low > 0 && lowWeight > NEGLIGIBLE) {
    low--;
    lowWeight /= mean / (low + 1);
    total += lowWeight;
  }
  let weight = 1;
  for (let k = mode; weight > NEGLIGIBLE; k++) {
    weight *= mean / (k + 1);
    total += weight;
  }
  const target = uniform(bits) * total;
  let k = low;
  weight = lowWeight;
  for (let reached = weight; reached < target && weight > 0; reached += weight) {
    weight *= mean / (k + 1);
    k++;
  }
  return k;
}

/** Binomial count of `n` trials with probability `p` at 32 random bits. */
export function binomialCount(bits: number, n: number, p: number): number {
  if (p <= 0 || n <= 0) return 0;
  if (p >= 1) return n;
  const odds = p / (1 - p);
  return invert(bits, Math.min(n, Math.floor((n + 1) * p)), n, (k) => ((n - k) / (k + 1)) * odds);
}

/** Binomial counts of one probability and any number of trials, for code that draws many. */
export interface BinomialCounts {
  readonly probability: number;
  /** The same count as `binomialCount`, from cumulative weights kept from the first time. */
  count(bits: number, n: number): number;
}

export function createBinomialCounts(probability: number): BinomialCounts {
  const rows: (CumulativeWeights | undefined)[] = [];
  return {
    probability,
    count(bits, n) {
      if (probability <= 0 || n <= 0) return 0;
      if (probability >= 1) return n;
      rows[n] ??= accumulate(n, probability);
      const { low, total, reached } = rows[n];
      const target = uniform(bits) * total;
      let i = 0;
      while (reached[i] < target && i < reached.length - 1) i++;
      return low + i;
    },
  };
}

/** Sums of the weights of low, low + 1, … up to each, and of them all, added in the order of `invert`. */
interface CumulativeWeights {
  readonly low: number;
  readonly total: number;
  readonly reached: readonly number[];
}

function accumulate(n: number, p: number): CumulativeWeights {
  const odds = p / (1 - p);
  const ratio = (k: number) => ((n - k) / (k + 1)) * odds;
  const { low, lowWeight, total } = spread(Math.min(n, Math.floor((n + 1) * p)), n, ratio);
  const reached = [lowWeight];
  let weight = lowWeight;
  for (let k = low; k < n && weight > 0; k++) {
    weight *= ratio(k);
    reached.push(reached[reached.length - 1] + weight);
  }
  return { low, total, reached };
}

/** Smallest k whose cumulative weight reaches the uniform; `ratio(k)` is weight(k + 1) / weight(k). */
function invert(bits: number, mode: number, most: number, ratio: (k: number) => number): number {
  const { low, lowWeight, total } = spread(mode, most, ratio);
  const target = uniform(bits) * total;
  let k = low;
  let weight = lowWeight;
  for (let reached = weight; reached < target && k < most && weight > 0; reached += weight) {
    weight *= ratio(k);
    k++;
  }
  return k;
}

/** The lowest count that matters, its weight relative to the mode's, and the sum of all weights that matter. */
function spread(mode: number, most: number, ratio: (k: number) => number) {
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
  return { low, lowWeight, total };
}
