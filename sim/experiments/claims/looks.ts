/**
 * A look at the pairs of a world so far: how many there are, and the quantiles of its interval; without them they are
 * those of 95 %.
 */
export interface Look {
  readonly pairs: number;
  readonly quantiles?: { readonly student: number; readonly normal: number };
}

/**
 * Where sixteen pairs are asked for in a world, they are looked at after 6, 10 and 18, and an outcome stops at the first
 * look that decides it. Each end of an interval misses by chance in .25, .25 and 2.2 % of trials; Student's quantiles are
 * those of 5, 9 and 17 degrees of freedom, the normal ones serve Tango's interval. Together an end misses in 2.5 % of
 * trials, as one look does: with normal effects so by simulation (`tests/truth/looks.spec.ts`), and whatever their law,
 * where each interval keeps its level, in no more than 2.7 %, the sum. With two pairs more the last interval is narrower
 * than that of one look at sixteen (2.17/√18 for 2.13/√16 standard deviations), so that *too few runs to tell* is said
 * no more often: docs/evidence.md has the counts (How a verdict is found).
 */
const SIXTEEN: readonly Look[] = [
  { pairs: 6, quantiles: { student: 4.773340604855546, normal: 2.807033768343811 } },
  { pairs: 10, quantiles: { student: 3.689662392304245, normal: 2.807033768343811 } },
  { pairs: 18, quantiles: { student: 2.17539279839069, normal: 2.014090812018139 } },
];

/**
 * The looks where so many pairs are asked for; any number but sixteen is looked at once, at its end. So are the eight of
 * a leadership that looks ahead: fewer than six hardly ever decide, and of eight an early look would save nothing.
 */
export function looksAt(pairs: number): readonly Look[] {
  return pairs === 16 ? SIXTEEN : [{ pairs }];
}

/** Pairs in a world, at most. */
export const pairsOf = (looks: readonly Look[]): number => looks[looks.length - 1].pairs;
