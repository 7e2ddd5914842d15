import { describe, expect, test } from "vitest";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { agreeWithCount } from "../../src/calibrate/period.ts";
import { sampleAccepted } from "../../src/calibrate/sampler.ts";
import { correlation, effectiveDraws, mean } from "../../src/calibrate/statistics.ts";

const free = ["x", "y", "z"].map((name) => ({ name, low: 0, high: 2, default: 1 }));
const plan = (population: number, seed = "corner") =>
  sampleAccepted({
    free,
    // A corner: x + y ≤ 0.2, whatever z.
    judge: async (worlds) => worlds.map(([x, y]) => ({ distance: Math.max(0, x + y - 0.2), misses: [] })),
    chance: createStudyDraws(seed),
    population,
    sweeps: 40,
    report() {},
  });

describe("the sampler", async () => {
  const { worlds, roots } = await plan(2000);
  const column = (j: number) => worlds.map((world) => world[j]);

  test("draws uniformly from what is at distance 0", () => {
    expect(worlds.every(([x, y]) => x + y <= 0.2)).toBe(true);
    // A uniform triangle with legs .2 has mean .2/3 and variance .04/18; 4 standard errors of 1,000 draws.
    const reach = 4 * Math.sqrt(0.04 / 18 / 1000);
    for (const j of [0, 1]) expect(Math.abs(mean(column(j)) - 0.2 / 3)).toBeLessThan(reach);
    // z keeps its uniform prior on 0 to 2: mean 1, variance 1/3.
    expect(Math.abs(mean(column(2)) - 1)).toBeLessThan(4 * Math.sqrt(1 / 3 / 1000));
  });

  // A step that is reflected at a border, one value by itself, is not as likely as its reverse where values are correlated:
  // with it they came to −.62, whatever the seed.
  test("draws values that hang together as closely as they should, over eight seeds", async () => {
    const all: number[] = [];
    for (let k = 0; k < 8; k++) {
      const { worlds: found } = await plan(2000, `corner ${k}`);
      const column = (j: number) => found.map((world) => world[j]);
      all.push(correlation(column(0), column(1)));
    }
    // The two legs of a triangle correlate −1/2; 4 standard errors of .75/√1000 each.
    expect(Math.abs(mean(all) + 0.5)).toBeLessThan((4 * 0.75) / Math.sqrt(8 * 1000));
  });

  test("forgets from which draw a world descends", () => {
    expect(effectiveDraws(column(0), roots)).toBeGreaterThan(1000);
  });

  test("draws the same again from the same seed", async () => {
    expect((await plan(50)).worlds).toEqual((await plan(50)).worlds);
  });
});

test("independent draws: as many as families when members are equal, as many as members when families are alike", () => {
  expect(effectiveDraws([1, 1, 2, 2, 3, 3], [0, 0, 1, 1, 2, 2])).toBeCloseTo(3, 12);
  expect(effectiveDraws([1, 3, 1, 3, 1, 3], [0, 0, 1, 1, 2, 2])).toBeCloseTo(6, 12);
});

test("what agrees with a count is two deviations of its square root on either side", () => {
  // By hand: √(9 + 3/8) = 3.0619; 2.0619² − .375 = 3.8763 and 4.0619² − .375 = 16.1237, over 3 months.
  const { low, high } = agreeWithCount(9, 3);
  expect(low).toBeCloseTo(3.8763 / 3, 4);
  expect(high).toBeCloseTo(16.1237 / 3, 4);
  expect(agreeWithCount(0, 1).low).toBe(0);
});
