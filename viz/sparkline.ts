/** A curve as small as a word. */
import type { Domain } from "./fixedAxis.ts";
import { linePath, type Point } from "./paths.ts";

/** The path of values at equal distances in a box of this size, clipped to the domain; "" for none. */
export function layoutSparkline(
  values: ArrayLike<number>,
  [low, high]: Domain,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const last = Math.max(1, values.length - 1);
  const points = Array.from(values, (value, i): Point => {
    const part = Math.min(1, Math.max(0, (value - low) / (high - low)));
    return [(i / last) * width, (1 - part) * height];
  });
  return linePath(points);
}
