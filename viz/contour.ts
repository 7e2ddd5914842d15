/**
 * The lines where a surface, known at the points of a grid, crosses a value: marching squares, straight within each
 * square.
 */
import type { Point } from "./paths.ts";

/** A straight piece of a contour, in columns and rows of the grid. */
export type Segment = readonly [from: Point, to: Point];

/**
 * The pieces of the contour at `threshold`: `values` row by row, `columns` per row. A point at the threshold counts as
 * above it. In a saddle the mean of the four corners decides which two are joined.
 */
export function contourOf(values: ArrayLike<number>, columns: number, threshold: number): Segment[] {
  const rows = values.length / columns;
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const at = row * columns + column;
      // Around the square: its corners, and the crossings on the sides that follow them.
      const corners = [values[at], values[at + 1], values[at + columns + 1], values[at + columns]];
      const places: Point[] = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ];
      const crossings: Point[] = [];
      const isAbove = corners.map((value) => value >= threshold);
      for (let side = 0; side < 4; side++) {
        const next = (side + 1) % 4;
        if (isAbove[side] === isAbove[next]) continue;
        const part = (threshold - corners[side]) / (corners[next] - corners[side]);
        crossings.push([
          places[side][0] + part * (places[next][0] - places[side][0]),
          places[side][1] + part * (places[next][1] - places[side][1]),
        ]);
      }
      if (crossings.length === 2) segments.push([crossings[0], crossings[1]]);
      if (crossings.length === 4) {
        const mean = (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
        // The first corner is cut off alone where the middle is on the other side of it.
        const isCut = mean >= threshold !== isAbove[0];
        segments.push(
          isCut ? [crossings[3], crossings[0]] : [crossings[0], crossings[1]],
          isCut ? [crossings[1], crossings[2]] : [crossings[2], crossings[3]],
        );
      }
    }
  return segments;
}
