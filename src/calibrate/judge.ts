/** How far a world is from what was observed. */
import type { Period } from "./period.ts";
import type { Readings } from "./readings.ts";

/** Standard errors of a mean that count as its chance: 95 %. */
export const CHANCE = 2;

/**
 * Places of the periods with which the readings disagree: the mean is outside the range by more than `chance` standard
 * errors.
 */
export function findMisses(
  { means, errors }: Readings,
  periods: readonly Period[],
  chance: number = CHANCE,
): number[] {
  return periods.flatMap((period, i) => (missOf(period, means[i], errors[i], chance) > 0 ? [i] : []));
}

/** The greatest miss; 0 when every period agrees. */
export function distance(
  { means, errors }: Readings,
  periods: readonly Period[],
  chance: number = CHANCE,
): number {
  return Math.max(...periods.map((period, i) => missOf(period, means[i], errors[i], chance)));
}

/** How far a mean lies outside, as a ratio to the bound, in widths of the range: comparable between units. */
function missOf({ low, high, exact }: Period, mean: number, error: number, chance: number): number {
  const slack = exact === true ? 0 : chance * error;
  const soft = high === 0 ? 1 : 0.1 * high;
  const width = high === low || high === Number.POSITIVE_INFINITY ? 1 : (high - low) / (high + low);
  if (mean < low - slack) return ((low - slack + soft) / (mean + soft) - 1) / width;
  if (mean > high + slack) return ((mean + soft) / (high + slack + soft) - 1) / width;
  return 0;
}
