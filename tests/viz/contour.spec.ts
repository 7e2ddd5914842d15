import { expect, test } from "vitest";
import { contourOf } from "../../viz/contour.ts";

test("on a slope the contour runs where the value is, between the points", () => {
  // By hand: the value is the column, so that 1.25 lies a quarter of the way from the second column to the third.
  const segments = contourOf([0, 1, 2, 0, 1, 2, 0, 1, 2], 3, 1.25);
  expect(segments.length).toBe(2);
  for (const [x] of segments.flat()) expect(x).toBeCloseTo(1.25, 12);
  expect(segments.flat().map(([, y]) => y)).toEqual([0, 1, 1, 2]);
});

test("a peak is ringed by one closed line", () => {
  const segments = contourOf([0, 0, 0, 0, 1, 0, 0, 0, 0], 3, 0.5);
  expect(segments.length).toBe(4);
  const ends = segments.flat().map((point) => point.join());
  // Closed: every end is an end of two pieces.
  for (const end of ends) expect(ends.filter((other) => other === end).length).toBe(2);
});

test("in a saddle the pieces keep the middle on the side that its mean is on", () => {
  // Corners 1, 0 above 1, 0 by turns; their mean is a half.
  const joined = contourOf([1, 0, 0, 1], 2, 0.4);
  const parted = contourOf([1, 0, 0, 1], 2, 0.6);
  const aroundFirst = (segments: typeof joined) =>
    segments.some((piece) => piece.every(([x, y]) => x + y < 1));
  expect([joined.length, parted.length]).toEqual([2, 2]);
  expect([aroundFirst(joined), aroundFirst(parted)]).toEqual([false, true]);
});

test("beyond all values there is no contour, and a point at the threshold counts as above", () => {
  expect(contourOf([0, 1, 2, 3], 2, 4)).toEqual([]);
  expect(contourOf([0, 1, 2, 3], 2, 0)).toEqual([]);
  expect(contourOf([0, 1, 2, 3], 2, 3).length).toBe(1);
});
