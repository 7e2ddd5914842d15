/** Shapes of a curve: what a student can choose, and what a run is found to have. */
export const shapes = ["rises", "flat", "falls", "dips", "peaks"] as const;
export type Shape = (typeof shapes)[number];

/** A change smaller than this part of the value axis is no change that an eye would call one. */
const SMALLEST = 0.05;
/** Of a dip or a peak at least this part comes back. */
const RETURNS = 0.4;

/**
 * The shape of a run's mean by month on an axis: flat while everything stays within a twentieth of the axis; dips when it falls
 * and at least two fifths of the fall come back, peaks likewise upwards; else rises or falls, as it ends.
 */
export function shapeOf(values: ArrayLike<number>, [low, high]: readonly [number, number]): Shape {
  const least = SMALLEST * (high - low);
  const { length } = values;
  const [first, last] = [values[0] ?? 0, values[length - 1] ?? 0];
  const [bottom, top] = [Math.min(...Array.from(values)), Math.max(...Array.from(values))];
  const dip = { depth: first - bottom, back: last - bottom };
  const peak = { depth: top - first, back: top - last };
  const isTurn = ({ depth, back }: typeof dip) => depth >= least && back >= least && back >= RETURNS * depth;
  if (isTurn(dip) && dip.depth >= peak.depth) return "dips";
  if (isTurn(peak) && peak.depth > dip.depth) return "peaks";
  if (Math.abs(last - first) < least) return "flat";
  return last > first ? "rises" : "falls";
}
