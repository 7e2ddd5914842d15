/** Lines and bands as path data, rounded to tenths of a pixel. */

/** A place in a drawing, in pixels. */
export type Point = readonly [x: number, y: number];

const round = (pixels: number) => Math.round(pixels * 10) / 10;
const join = (points: readonly Point[]) => points.map(([x, y]) => `${round(x)},${round(y)}`).join("L");

/** Straight from point to point; "" for none. */
export function linePath(points: readonly Point[]): string {
  return points.length === 0 ? "" : `M${join(points)}`;
}

/** The surface between two lines of equally many points; "" for none. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length === 0 ? "" : `M${join([...upper, ...[...lower].reverse()])}Z`;
}
