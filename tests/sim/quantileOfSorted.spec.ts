import { quantileSorted } from "d3-array";
import fc from "fast-check";
import { expect, test } from "vitest";
import { quantileOfSorted } from "../../sim/experiments/quantileOfSorted.ts";

test("a quantile lies between two values in a straight line", () => {
  // By hand: the place is .25 of the way from the first of four values to the last, .75 from the first to the second.
  expect(quantileOfSorted([1, 3, 10, 20], 0.25)).toBe(2.5);
  expect(quantileOfSorted([1, 3, 10, 20], 0.5)).toBe(6.5);
  expect([0, 1].map((p) => quantileOfSorted([1, 3, 10, 20], p))).toEqual([1, 20]);
  expect(quantileOfSorted([7], 0.3)).toBe(7);
  expect(quantileOfSorted([], 0.3)).toBeUndefined();
});

test("it is to the last bit that of d3-array", () => {
  const values = fc.float64Array({ minLength: 1, maxLength: 30, noNaN: true, noDefaultInfinity: true });
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, part, (any, p) => {
      const sorted = any.sort();
      expect(quantileOfSorted(sorted, p)).toBe(quantileSorted(sorted as unknown as number[], p));
    }),
    { seed: 20261123 },
  );
});
