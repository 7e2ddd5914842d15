import { ticks } from "d3-array";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createLinearScale } from "../../viz/linearScale.ts";

const ticksOf = (low: number, high: number, count: number) =>
  createLinearScale([low, high], [0, 1]).ticks(count);

test("ticks are round values within the scale, its ends among them where they are round", () => {
  // By hand: steps of 1, 2 or 5 times a power of ten.
  expect(ticksOf(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(ticksOf(0, 84, 5)).toEqual([0, 20, 40, 60, 80]);
  expect(ticksOf(-0.03, 0.11, 3)).toEqual([0, 0.05, 0.1]);
  expect(ticksOf(3, 3, 5)).toEqual([3]);
});

test("they are those of d3-array", () => {
  // Of up to seven figures, so that many an end is itself a round value.
  const figures = fc.integer({ min: -1e6, max: 1e6 });
  const end = fc.tuple(figures, fc.integer({ min: 0, max: 6 })).map(([of, places]) => of / 10 ** places);
  fc.assert(
    fc.property(end, end, fc.integer({ min: 2, max: 12 }), (a, b, count) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(ticksOf(low, high, count)).toEqual(ticks(low, high, count));
    }),
    { numRuns: 1000, seed: 20261123 },
  );
});
