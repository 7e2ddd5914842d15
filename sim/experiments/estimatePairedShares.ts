import { Z } from "./compare.ts";
import type { Estimate } from "./estimate.ts";

const HALVINGS = 60;

/**
 * By how much a share differs between the two sides of pairs, with the 95 % interval of Tango 1998 (Statistics in
 * Medicine 17:891–908), which is to pairs what Wilson's is to one share. Each difference is 1, 0 or −1: so on the first
 * side alone, alike, so on the second alone. Where no pair differs it is no point but ± z²/(n + z²), since that many
 * pairs cannot tell a small difference from none. `quantile` is z, by default the one for 95 %. Throws on fewer than two
 * pairs.
 */
export function estimatePairedShares(differences: ArrayLike<number>, quantile = Z): Estimate {
  const n = differences.length;
  if (n < 2) throw new Error(`sample: expected at least 2 values, received ${n}`);
  let more = 0;
  let fewer = 0;
  for (let i = 0; i < n; i++) {
    if (differences[i] > 0) more++;
    else if (differences[i] < 0) fewer++;
  }
  // 0 − is for a difference of none: 0, not −0.
  return {
    mean: (more - fewer) / n,
    low: 0 - highEnd(fewer, more, n, quantile),
    high: highEnd(more, fewer, n, quantile),
  };
}

/** The largest difference that the score of the pairs does not yet refuse. */
function highEnd(more: number, fewer: number, n: number, quantile: number): number {
  if (more === n) return 1;
  let low = (more - fewer) / n;
  let high = 1;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (scoreOf(more, fewer, n, middle) < -quantile) high = middle;
    else low = middle;
  }
  return low;
}

/** How many standard errors lie between what was seen and `difference`, the chances being the likeliest with it. */
function scoreOf(more: number, fewer: number, n: number, difference: number): number {
  const b = (2 * n - more + fewer) * difference - more - fewer;
  const c = -fewer * difference * (1 - difference);
  const chance = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
  const variance = n * (2 * chance + difference * (1 - difference));
  return (more - fewer - n * difference) / Math.sqrt(variance);
}
