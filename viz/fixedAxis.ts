/** The fixed axis of a measure, so that the reader sees a curve move. */

/** Data values at the two ends of an axis. */
export type Domain = readonly [low: number, high: number];

/**
 * The smallest round domain that holds every value: from 0 unless a value is negative, its ends one of a few round
 * numbers times a power of ten. [0, 1] when there are no values.
 */
export function fixedAxis(values: Iterable<number>): Domain {
  let low = 0;
  let high = 0;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low === 0 && high === 0 ? [0, 1] : [0 - roundUp(-low), roundUp(high)];
}

/** Whether some value lies outside the domain, beyond rounding. */
export function leavesAxis([low, high]: Domain, values: Iterable<number>): boolean {
  const slack = (high - low) * 1e-9;
  for (const value of values) if (value < low - slack || value > high + slack) return true;
  return false;
}

/** Whether all values lie so close to 0 that a fixed axis hides how they move: within a quarter of it. */
export function isLostOnAxis([low, high]: Domain, values: Iterable<number>): boolean {
  let most = 0;
  for (const value of values) most = Math.max(most, value / (value < 0 ? low : high) || 0);
  return most > 0 && most <= 0.25;
}

const steps = [1, 1.2, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 8, 10];

function roundUp(value: number): number {
  if (value <= 0) return 0;
  // For the smallest doubles there is no power of ten to round to.
  const power = 10 ** Math.max(-300, Math.floor(Math.log10(value)));
  const step = steps.find((times) => value <= times * power * (1 + 1e-9)) ?? 10;
  return Number((step * power).toPrecision(2));
}
