import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialCount, poissonCount } from "../../sim/random/counts.ts";
import { gridTolerance } from "./tolerances.ts";

const GRID = 65_536;
/** Equally spaced draws of 32 bits, from the lowest to the highest. */
const bitsAt = (i: number) => (i * (2 ** 32 / GRID) + 2 ** 15) | 0;

/** Probabilities from their logarithms, so that none becomes zero where the mean is large. */
function poissonMass(mean: number, most: number): number[] {
  let log = -mean;
  return Array.from({ length: most + 1 }, (_, k) => {
    if (k > 0) log += Math.log(mean / k);
    return Math.exp(log);
  });
}

function binomialMass(n: number, p: number): number[] {
  let log = n * Math.log1p(-p);
  return Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) log += Math.log((n - k + 1) / k) + Math.log(p / (1 - p));
    return Math.exp(log);
  });
}

/** The share of the grid whose count is at most k must be the sum of the masses up to k, for every k. */
function expectDistribution(count: (bits: number) => number, masses: readonly number[]): void {
  const tally = new Float64Array(masses.length);
  for (let i = 0; i < GRID; i++) tally[count(bitsAt(i))]++;
  let [found, expected, worst] = [0, 0, 0];
  for (const [k, mass] of masses.entries()) {
    found += tally[k] / GRID;
    expected += mass;
    worst = Math.max(worst, Math.abs(found - expected));
  }
  expect(found).toBe(1);
  expect(worst).toBeLessThan(gridTolerance(GRID));
}

describe("Poisson counts have the exact distribution", () => {
  test.each([0.001, 0.3, 1, 4.5, 40.375, 600, 5000])("mean %d", (mean) => {
    expectDistribution(
      (bits) => poissonCount(bits, mean),
      poissonMass(mean, Math.ceil(mean + 12 * Math.sqrt(mean) + 20)),
    );
  });
});

describe("binomial counts have the exact distribution", () => {
  test.each([
    [50, 0.015],
    [50, 0.0003],
    [1, 0.4],
    [7, 0.5],
    [200, 0.9],
    [4000, 0.25],
  ])("%d trials of probability %d", (n, p) => {
    expectDistribution((bits) => binomialCount(bits, n, p), binomialMass(n, p));
  });
});

test("a mean of 32 million, that of the largest world, is no different: mean ± its standard deviations", () => {
  // Normal quantiles of the share below: 2.5 %, 50 %, 97.5 %; discreteness and skewness move them by less than 1.
  const mean = 3.2e7;
  const at = (share: number) => poissonCount(Math.floor(share * 2 ** 32) | 0, mean);
  expect(Math.abs(at(0.5) - mean)).toBeLessThan(2);
  expect(Math.abs(at(0.025) - (mean - 1.959964 * Math.sqrt(mean)))).toBeLessThan(2);
  expect(Math.abs(at(0.975) - (mean + 1.959964 * Math.sqrt(mean)))).toBeLessThan(2);
});

describe("counts from one draw stay coupled", () => {
  const bits = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  const anyMean = fc.oneof(
    fc.double({ min: 0, max: 60, noNaN: true }),
    fc.double({ min: 0, max: 5000, noNaN: true }),
  );

  test("a higher mean never gives a lower Poisson count", () => {
    fc.assert(
      fc.property(bits, anyMean, anyMean, (draw, a, b) => {
        expect(poissonCount(draw, Math.min(a, b))).toBeLessThanOrEqual(poissonCount(draw, Math.max(a, b)));
      }),
      { seed: 18, numRuns: 3000 },
    );
  });

  test("a higher mean a hair's breadth away never gives a lower Poisson count", () => {
    fc.assert(
      fc.property(bits, anyMean, (draw, mean) => {
        expect(poissonCount(draw, mean)).toBeLessThanOrEqual(poissonCount(draw, mean * (1 + 1e-6)));
      }),
      { seed: 19, numRuns: 3000 },
    );
  });

  test("a higher probability or more trials never give a lower binomial count", () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(bits, fc.nat(300), fc.nat(300), probability, probability, (draw, n, more, p, q) => {
        const count = binomialCount(draw, n, Math.min(p, q));
        expect(count).toBeLessThanOrEqual(binomialCount(draw, n, Math.max(p, q)));
        expect(count).toBeLessThanOrEqual(binomialCount(draw, n + more, Math.min(p, q)));
        expect(binomialCount(draw, n, p)).toBeLessThanOrEqual(n);
      }),
      { seed: 20, numRuns: 3000 },
    );
  });

  test("nothing that cannot happen happens, and what must does", () => {
    for (const draw of [0, -1, 1 << 31, 12345]) {
      expect([poissonCount(draw, 0), binomialCount(draw, 50, 0), binomialCount(draw, 0, 0.5)]).toEqual([
        0, 0, 0,
      ]);
      expect(binomialCount(draw, 50, 1)).toBe(50);
    }
  });
});
