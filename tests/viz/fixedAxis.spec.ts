import fc from "fast-check";
import { expect, test } from "vitest";
import { fixedAxis, isLostOnAxis, leavesAxis } from "../../viz/fixedAxis.ts";

test("an axis starts at zero and ends at a round number just above the largest value", () => {
  expect(fixedAxis([3, 17, 5])).toEqual([0, 20]);
  expect(fixedAxis([4230])).toEqual([0, 5000]);
  expect(fixedAxis([0.31])).toEqual([0, 0.35]);
  expect(fixedAxis([-0.3, 1])).toEqual([-0.3, 1]);
});

test("an axis of nothing, or of zeros, is from 0 to 1", () => {
  expect(fixedAxis([])).toEqual([0, 1]);
  expect(fixedAxis([0, 0])).toEqual([0, 1]);
});

test("no value leaves the axis made for it, and none of it is wasted beyond a factor", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const axis = fixedAxis(values);
      expect(leavesAxis(axis, values)).toBe(false);
      const largest = Math.max(...values);
      // The steps lie at most a factor of 4/3 apart (6 to 8); 1e-300: doubles too small to matter.
      if (largest > 1e-300) expect(axis[1]).toBeLessThanOrEqual(largest * (4 / 3) * (1 + 1e-6));
    }),
    { numRuns: 1000, seed: 20261123 },
  );
});

test("the smallest of doubles has an axis too", () => {
  for (const value of [Number.MIN_VALUE, -Number.MIN_VALUE])
    expect(leavesAxis(fixedAxis([value]), [value])).toBe(false);
});

test("a value beyond either end leaves the axis", () => {
  expect(leavesAxis([0, 10], [5, 10])).toBe(false);
  expect(leavesAxis([0, 10], [10.1])).toBe(true);
  expect(leavesAxis([0, 10], [-1])).toBe(true);
});

test("values are lost on an axis when none leaves its first quarter, and some is more than 0", () => {
  expect(isLostOnAxis([0, 800], [0, 30, 200])).toBe(true);
  expect(isLostOnAxis([0, 800], [0, 30, 201])).toBe(false);
  expect(isLostOnAxis([0, 800], [0, 0])).toBe(false);
  expect(isLostOnAxis([-8, 8], [1, -2])).toBe(true);
  expect(isLostOnAxis([-8, 8], [1, -3])).toBe(false);
  // Beyond the axis they are seen to leave it.
  expect(isLostOnAxis([0, 8], [-1])).toBe(false);
});
