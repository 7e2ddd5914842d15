import { describe, expect, test } from "vitest";
import { latinHypercube } from "../../../sim/experiments/samplers/latinHypercube.ts";
import { createStudyDraws } from "../../../sim/random/studyDraws.ts";

describe("a Latin hypercube", () => {
  test.each([1, 2, 10, 97, 1000])("of %i points has one in each interval of each dimension", (points) => {
    const found = latinHypercube(points, 12, createStudyDraws("strata"));
    for (let d = 0; d < 12; d++) {
      const sorted = found.filter((_, at) => at % 12 === d).sort();
      sorted.forEach((x, i) => {
        // A quotient may be rounded onto the border above it, never past it.
        expect(x).toBeGreaterThanOrEqual(i / points);
        expect(x).toBeLessThanOrEqual((i + 1) / points);
      });
    }
    expect(Math.max(...found)).toBeLessThan(1);
  });

  test("pairs its dimensions at random", () => {
    // Two independent uniform columns of n correlate with a standard deviation of 1/√(n − 1) = .032; four of these.
    const found = latinHypercube(1000, 2, createStudyDraws("pairs"));
    let product = 0;
    for (let i = 0; i < 1000; i++) product += (found[2 * i] - 0.5) * (found[2 * i + 1] - 0.5);
    expect(Math.abs((12 * product) / 1000)).toBeLessThan(0.13);
  });

  test("follows from the draws, and a further dimension moves no earlier one", () => {
    const two = latinHypercube(50, 2, createStudyDraws("seed"));
    const three = latinHypercube(50, 3, createStudyDraws("seed"));
    expect(three.filter((_, at) => at % 3 < 2)).toEqual(two);
    expect(latinHypercube(50, 2, createStudyDraws("seed"))).toEqual(two);
    expect(latinHypercube(50, 2, createStudyDraws("other"))).not.toEqual(two);
  });

  test("estimates the mean of a sum far better than as many free draws", () => {
    // By law: the sum of d columns is off by at most d/(2n), where free draws have a standard deviation of √(d/12n).
    const found = latinHypercube(100, 3, createStudyDraws("sum"));
    const mean = found.reduce((sum, x) => sum + x, 0) / 100;
    expect(Math.abs(mean - 1.5)).toBeLessThanOrEqual(3 / 200);
  });

  test("refuses counts that are none", () => {
    const draws = createStudyDraws("seed");
    expect(() => latinHypercube(0, 1, draws)).toThrow("points: expected a whole number ≥ 1, received 0");
    expect(() => latinHypercube(3, 0.5, draws)).toThrow(RangeError);
  });
});
