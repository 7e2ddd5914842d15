/** A figure of a run. */
export interface RunFigure {
  readonly id: string;
  /** Sentence-case, with its dates. */
  readonly label: string;
  readonly unit: string;
  /** The figure is the sum of these measures. */
  readonly measures: readonly string[];
  /** Months of the run, both included, 0-based: month m is recorded in row m + 1. */
  readonly fromMonth: number;
  readonly toMonth: number;
  /** What is read over these months; `rise` is the value at their end less the one before them. Default `mean`. */
  readonly over?: "mean" | "least" | "sum" | "rise";
}

/** Where a figure of the world is from. */
export interface Evidence {
  /** What the figure counts, in words. */
  readonly counts: string;
  readonly source: string;
  /** The publisher's. */
  readonly address: string;
  /** What was looked at: the source itself, the opening of its page, a press report of it, or a passing mention. */
  readonly seen: "read" | "excerpt" | "press" | "mention";
  /** How sure it is that the source says this. */
  readonly sure: "high" | "middle" | "low";
  /** What of the figure is coded into the scenario; absent where nothing is. A hit that was coded in is none. */
  readonly codedIn?: string | undefined;
  /** The observations of scenarios/observations that it is made of, as `measure from`; none for a public record. */
  readonly cites: readonly string[];
}

/** An observed figure of the world, and the readings of the same figure in a run of the history scenario. */
export interface Period extends RunFigure, Evidence {
  /** The range that the source states, in the unit; infinite where it has no upper end. */
  readonly observed: readonly [low: number, high: number];
  /** The range in which a run's mean agrees with it, in the unit, before the chance of that mean is added. */
  readonly low: number;
  readonly high: number;
  /** Why the range that agrees differs from the observed one. */
  readonly ground: string;
  /** True when not even one replicate may be outside; then nothing is added for chance. */
  readonly exact?: boolean;
}

/** Months of a run between two dates YYYY-MM, both included, where month 0 is `zero`. */
export function monthsSince(
  zero: string,
  from: string,
  to: string = from,
): { readonly fromMonth: number; readonly toMonth: number } {
  return { fromMonth: countMonths(from) - countMonths(zero), toMonth: countMonths(to) - countMonths(zero) };
}

function countMonths(date: string): number {
  const [year, month] = date.split("-").map(Number);
  return 12 * year + month;
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
