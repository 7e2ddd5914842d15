import { describe, expect, test } from "vitest";
import { chooseBasis, lastValue, trend } from "../../src/seal/baselines.ts";
import { aFigure } from "../support/aSealedFile.ts";

const at = (month: string, value: number, counter: string | null = null) =>
  aFigure("K", [month, month], [value, value], counter);
/** Square roots 20, 30 and 40, a year apart: a straight line of ten a year. */
const line = [at("2023-01", 400), at("2024-01", 900), at("2025-01", 1600)];

describe("the figures that a baseline is drawn from", () => {
  test("are of the counter heard last, and none overlaps a later one", () => {
    const known = [
      at("2024-03", 1, "other"),
      aFigure("K", ["2024-01", "2024-12"], [22, 22], "UN"),
      aFigure("K", ["2024-10", "2024-12"], [6, 6], "UN"),
      aFigure("K", ["2024-07", "2024-09"], [5, 5], "UN"),
      at("2024-05", 4, "UN"),
      aFigure("T", ["2025-01", "2025-01"], [1, 1], "UN"),
    ];
    expect(chooseBasis(known, "K").map(({ low }) => low)).toEqual([4, 5, 6]);
  });

  test("are those of the last three years, or the last three where these are fewer", () => {
    const known = ["2016-01", "2019-01", "2022-01", "2023-01", "2024-01", "2025-01"].map((month, i) =>
      at(month, i),
    );
    expect(chooseBasis(known, "K").map(({ low }) => low)).toEqual([2, 3, 4, 5]);
    expect(chooseBasis(known.slice(0, 3), "K").map(({ low }) => low)).toEqual([0, 1, 2]);
  });
});

describe("the last value", () => {
  test("is the middle of the last figure, however far ahead, and its range widens with the root of the months", () => {
    // Steps of 10 in 12 months on square roots: a variance of 100 / 12 a month, so of 100 after a year. 1.645 ⋅ 10 = 16.45.
    const year = lastValue(line, "2026-01", "2026-01");
    expect(year?.median).toBeCloseTo(1600, 9);
    expect(year?.low).toBeCloseTo((40 - 16.45) ** 2, 9);
    expect(year?.high).toBeCloseTo((40 + 16.45) ** 2, 9);
    const four = lastValue(line, "2029-01", "2029-01");
    expect(four?.high).toBeCloseTo((40 + 32.9) ** 2, 9);
  });

  test("has no range where fewer than three figures are known, and is none where none is", () => {
    expect(lastValue(line.slice(1), "2026-01", "2026-01")).toEqual({ median: 1600, low: null, high: null });
    expect(lastValue([], "2026-01", "2026-01")).toBeNull();
  });
});

describe("the trend", () => {
  test("draws a straight line of square roots on, without width where the figures lie on it", () => {
    // The root is 50 after one more year.
    const year = trend(line, "2026-01", "2026-01");
    for (const value of [year?.median, year?.low, year?.high]) expect(value).toBeCloseTo(2500, 6);
  });

  test("takes the middle of a period, and never falls below zero", () => {
    const falling = [at("2023-01", 900), at("2024-01", 400), at("2025-01", 100)];
    // The middle of 2025-07 to 2026-07 is a year after the last figure: the root is 0; later it stays 0.
    expect(trend(falling, "2025-07", "2026-07")?.median).toBeCloseTo(0, 9);
    expect(trend(falling, "2027-01", "2027-01")).toEqual({ median: 0, low: 0, high: 0 });
  });

  test("widens by the steps' own errors and by that of its slope", () => {
    // Roots 20, 32, 40: slope 10 a year, residual steps +2 and −2: 8 / 12 a month over one degree of freedom. A year ahead
    // of two covered: 8 / 12 ⋅ 12 ⋅ (1 + 1/2) = 12.
    const bent = [at("2023-01", 400), at("2024-01", 1024), at("2025-01", 1600)];
    const year = trend(bent, "2026-01", "2026-01");
    expect(year?.high).toBeCloseTo((50 + 1.645 * Math.sqrt(12)) ** 2, 6);
  });

  test("is none where fewer than three figures are known", () => {
    expect(trend(line.slice(1), "2026-01", "2026-01")).toBeNull();
  });
});
