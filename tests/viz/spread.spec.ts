import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "../../viz/spread.ts";

test("labels that do not collide stay where they wish to be", () => {
  expect(spread([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
});

test("two labels that collide move apart by the same distance", () => {
  // By hand: both are wanted at about 50; 20 apart and centred on 50.5 they are at 40.5 and 60.5.
  expect(spread([50, 51], 20, 0, 100)).toEqual([40.5, 60.5]);
});

test("a label at the edge pushes the other one inwards", () => {
  expect(spread([98, 97], 20, 0, 100)).toEqual([100, 80]);
});

test("labels keep their order, their gap and the range whenever they fit", () => {
  const wishes = fc.array(fc.integer({ min: -50, max: 150 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(wishes, (wanted) => {
      const places = spread(wanted, 10, 0, 100);
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(100 + 1e-9);
      }
      const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
      for (let i = 1; i < order.length; i++) {
        // 1e-9: sums of tens in floating point.
        expect(places[order[i]] - places[order[i - 1]]).toBeGreaterThanOrEqual(10 - 1e-9);
      }
    }),
    { numRuns: 1000, seed: 20261123 },
  );
});
