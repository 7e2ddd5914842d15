/** An observed figure of the world, and the readings of the same figure in a run of the history scenario. */
export interface Period {
  readonly id: string;
  /** Sentence-case, with its dates. */
  readonly label: string;
  readonly unit: string;
  /** The figure is the sum of these measures. */
  readonly measures: readonly string[];
  /** The figure is the mean over these months, both included, 0-based: month m is recorded in row m + 1. */
  readonly fromMonth: number;
  readonly toMonth: number;
  /** The range that the source states, in the unit. */
  readonly observed: readonly [low: number, high: number];
  /** The range in which a run's mean agrees with it, in the unit, before the chance of that mean is added. */
  readonly low: number;
  readonly high: number;
  /** Why the range that agrees differs from the observed one. */
  readonly ground: string;
  readonly source: string;
  /** True when not even one replicate may be outside; then nothing is added for chance. */
  readonly exact?: boolean;
}

/**
 * Monthly means that agree with a count of `count` events in `months` months: the square root of a Poisson count has a
 * standard deviation of ½ whatever its mean (Anscombe 1948, with his 3/8), so two of them reach (√(n + 3/8) ± 1)².
 */
export function agreeWithCount(
  count: number,
  months: number,
): { readonly low: number; readonly high: number } {
  const root = Math.sqrt(count + 3 / 8);
  const low = root < 1 ? 0 : (root - 1) ** 2 - 3 / 8;
  return { low: Math.max(0, low) / months, high: ((root + 1) ** 2 - 3 / 8) / months };
}
