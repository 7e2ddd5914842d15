import { describe, expect, test } from "vitest";
import { createAliasTable } from "../../sim/random/alias.ts";
import { betaMasses, LEVELS, levelValue } from "../../sim/state/levels.ts";
import { ONE_DRAW } from "./tolerances.ts";

const shapes = [
  [5, 5],
  [9, 2.5],
  [2.5, 4],
  [6, 2.5],
  [9, 1.5],
  [2, 2],
] as const;

const moment = (masses: Float64Array, of: (x: number) => number) =>
  masses.reduce((sum, mass, level) => sum + mass * of(levelValue(level)), 0);

describe.each(shapes)("levels of Beta(%d, %d)", (a, b) => {
  const masses = betaMasses(a, b);
  const average = a / (a + b);
  const spread = (a * b) / ((a + b) ** 2 * (a + b + 1));

  test("have its mean and variance, midpoints of cells standing for what lies in them", () => {
    // Midpoints move the mean by the density's slope at the ends (× h²/12) and the variance by at most h²/12.
    const h2 = 1 / LEVELS ** 2;
    expect(masses.reduce((sum, mass) => sum + mass, 0)).toBeCloseTo(1, 12);
    const found = moment(masses, (x) => x);
    expect(Math.abs(found - average)).toBeLessThan(h2 / 2);
    expect(Math.abs(moment(masses, (x) => (x - found) ** 2) - spread)).toBeLessThan(h2 / 2);
  });

  test("are drawn with these probabilities, to one draw in each of the 256 cells of the alias table", () => {
    const table = createAliasTable(masses);
    const drawn = new Float64Array(LEVELS);
    for (const [cell, entry] of table.entries()) {
      const own = (entry & 0xffffff) / 2 ** 24;
      drawn[cell] += own / LEVELS;
      drawn[entry >>> 24] += (1 - own) / LEVELS;
    }
    for (const [level, probability] of drawn.entries())
      expect(Math.abs(probability - masses[level])).toBeLessThan(LEVELS * ONE_DRAW);
  });
});

test("masses of Beta(2, 2) are differences of 3x² − 2x³", () => {
  const below = (x: number) => 3 * x ** 2 - 2 * x ** 3;
  betaMasses(2, 2).forEach((mass, level) => {
    expect(mass).toBeCloseTo(below((level + 1) / LEVELS) - below(level / LEVELS), 14);
  });
});

test("masses of Beta(5, 5) are differences of the binomial tail of at least 5 among 9", () => {
  const ways = [126, 84, 36, 9, 1];
  const below = (x: number) => ways.reduce((sum, n, i) => sum + n * x ** (5 + i) * (1 - x) ** (4 - i), 0);
  betaMasses(5, 5).forEach((mass, level) => {
    expect(mass).toBeCloseTo(below((level + 1) / LEVELS) - below(level / LEVELS), 12);
  });
});

// Simpson's rule is inexact where a root ends with a vertical slope: there by half a percent of the last cell. Total
// variation.
test.each([
  [9, 1.5, 3e-5],
  [9, 2.5, 1e-7],
  [2.5, 4, 1e-7],
  [6, 2.5, 1e-7],
])("masses of Beta(%d, %d) agree with sums a hundred times finer but for %d", (a, b, variation) => {
  const strips = 1000;
  const fine = Array.from({ length: LEVELS }, (_, level) => {
    let sum = 0;
    for (let i = 0; i < strips; i++) {
      const x = (level + (i + 0.5) / strips) / LEVELS;
      sum += x ** (a - 1) * (1 - x) ** (b - 1);
    }
    return sum;
  });
  const total = fine.reduce((sum, mass) => sum + mass, 0);
  const differences = betaMasses(a, b).map((mass, level) => Math.abs(mass - fine[level] / total));
  expect(differences.reduce((sum, difference) => sum + difference, 0) / 2).toBeLessThan(variation);
});
