import fc from "fast-check";
import { expect, test } from "vitest";
import { gridLevel } from "../../sim/exactGrid.ts";
import { factorOf, levelsOf, valueAt } from "../../sim/experiments/factors.ts";
import { settables } from "../../sim/index.ts";
import { aDesign } from "../support/aPlan.ts";

const grid = (from: number, to: number, steps: number) =>
  Array.from({ length: steps }, (_, i) => gridLevel(from, to, steps, i));

// By hand: what a person writes.
test.each([
  [0.1, 0.9, 9, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]],
  [0, 1, 11, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]],
  [0, 0.95, 20, Array.from({ length: 20 }, (_, i) => Number(`${(5 * i) / 100}`))],
  [-0.3, 0.3, 7, [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]],
  [1e-7, 3e-7, 3, [1e-7, 2e-7, 3e-7]],
  [1e21, 3e21, 3, [1e21, 2e21, 3e21]],
  [0.95, 0.95, 3, [0.95, 0.95, 0.95]],
  [1, 0, 5, [1, 0.75, 0.5, 0.25, 0]],
])("from %d to %d in %i steps the levels are the decimals one writes", (from, to, steps, expected) => {
  expect(grid(from, to, steps)).toEqual(expected);
});

// By law: Number of a decimal text is the nearest double, so a level with a finite decimal is that of its text.
test("a level that is a finite decimal is the double of its text", () => {
  const cents = fc.integer({ min: -100_000, max: 100_000 });
  fc.assert(
    fc.property(
      cents,
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 2, max: 200 }),
      (first, step, steps) => {
        const text = (n: number) =>
          `${n < 0 ? "-" : ""}${Math.trunc(Math.abs(n) / 100)}.${String(Math.abs(n) % 100).padStart(2, "0")}`;
        const at = (i: number) => Number(text(first + i * step)) + 0;
        expect(grid(at(0), at(steps - 1), steps)).toEqual(Array.from({ length: steps }, (_, i) => at(i)));
      },
    ),
    { seed: 20261130, numRuns: 500 },
  );
});

test("levels never leave their ends, rise or fall all along, and come to the same from either end", () => {
  const end = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
  fc.assert(
    fc.property(end, end, fc.integer({ min: 2, max: 40 }), (from, to, steps) => {
      const levels = grid(from, to, steps);
      expect([levels[0], levels.at(-1)]).toEqual([from, to]);
      const [low, high] = from < to ? [from, to] : [to, from];
      for (const level of levels) expect(level >= low && level <= high).toBe(true);
      expect(grid(to, from, steps).toReversed()).toEqual(levels);
    }),
    { seed: 20261130, numRuns: 500 },
  );
});

test("plans, maps, scents and goals all take these levels", () => {
  const { levelsAt, points } = aDesign({
    factors: [{ kind: "grid", setting: "women", from: 0.1, to: 0.9, steps: 9 }],
  });
  const ofPlan = Array.from({ length: points }, (_, i) => levelsAt(i)[0]);
  expect(ofPlan).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
  expect(levelsOf(factorOf("women", [0.1, 0.9]), 9)).toEqual(ofPlan);
});

test("sampled values and places of factors never leave their range", () => {
  const range = [0.95, 0.95] as const;
  const { levelsAt, points } = aDesign({
    factors: [{ kind: "latinHypercube", points: 50, ranges: { clustering: range, women: [0.1, 0.3] } }],
  });
  for (let i = 0; i < points; i++) {
    const [clustering, women] = levelsAt(i) as readonly number[];
    expect(clustering).toBe(0.95);
    expect(women >= 0.1 && women <= 0.3).toBe(true);
  }
  for (const { name, range: study } of settables) {
    if (study === undefined) continue;
    const factor = factorOf(name);
    for (const place of [0, 1 / 3, 2 / 3, 1, 0.1, 0.7, 1 - 2 ** -33]) {
      const value = valueAt(factor, place);
      expect(value >= factor.low && value <= factor.high, name).toBe(true);
    }
  }
});
