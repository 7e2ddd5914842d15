import { quantileOfSorted } from "./quantileOfSorted.ts";

/**
 * Where a new run lies, in place of where the runs at hand lie. Between the 5 % and 95 % quantiles of n runs fall
 * .9 · (n − 1)/(n + 1) of further ones: 81 of 100 when n is 20. But n runs and a new one are alike, so its rank among
 * them is anything from 1 to n + 1 with the same chance, whatever their distribution: below the k-th smallest it falls
 * with probability k/(n + 1). So a bound that it passes with probability p is the value of rank p(n + 1), between two
 * ranks in a straight line (Hyndman and Fan's sixth quantile), and a band of two such bounds holds what it says.
 *
 * Where values come in groups, as runs do in worlds, those of a group are not apart, and a new value is one of a new
 * group. Each group then counts as one, and the new group's as lying beyond all (R. Dunn, L. Wasserman and A. Ramdas,
 * JASA 118 (2023) 2491): the band holds what it says or more, whether the groups are all the same or nothing else is.
 */

/** The probability for R-7 whose quantile a new value falls below with probability `p`, or as near as the sample goes. */
export function nextBelow(p: number, count: number, groups = count): number {
  if (p > 0.5) return 1 - nextBelow(1 - p, count, groups);
  if (p === 0.5 || count === 1) return 0.5;
  const size = count / groups;
  const rank = 1 - size + p * size * (groups + 1);
  return Math.min(0.5, Math.max(0, (rank - 1) / (count - 1)));
}

/** The part of new values that a band of `share` holds: of few, less, since no band of theirs goes beyond all of them. */
export function shareHeld(share: number, groups: number): number {
  return Math.min(share, (groups - 1) / (groups + 1));
}

/** The band that holds `share` of new values, or as many as one can that ends at the smallest and largest. */
export function bandOf(values: ArrayLike<number>, share: number, groups = values.length) {
  const sorted = Float64Array.from(values).sort();
  const at = (p: number) => quantileOfSorted(sorted, nextBelow(p, sorted.length, groups)) ?? 0;
  return { low: at((1 - share) / 2), high: at((1 + share) / 2) };
}
