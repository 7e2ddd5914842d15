import { describe, expect, test } from "vitest";
import { sobolPoints } from "../../../sim/experiments/samplers/sobolPoints.ts";

const coordinate = (points: Float64Array, dimensions: number, d: number) =>
  points.filter((_, at) => at % dimensions === d);

describe("Sobol' points", () => {
  test("begin as Joe and Kuo's do", () => {
    // By hand for the first dimension (van der Corput in Gray code order); the rest from scipy.stats.qmc.Sobol 1.17.
    expect(Array.from({ length: 8 }, (_, i) => [...sobolPoints(8, 5).subarray(5 * i, 5 * i + 5)])).toEqual([
      [0, 0, 0, 0, 0],
      [0.5, 0.5, 0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25, 0.25, 0.75],
      [0.25, 0.75, 0.75, 0.75, 0.25],
      [0.375, 0.375, 0.625, 0.875, 0.375],
      [0.875, 0.875, 0.125, 0.375, 0.875],
      [0.625, 0.125, 0.875, 0.625, 0.625],
      [0.125, 0.625, 0.375, 0.125, 0.125],
    ]);
  });

  // Points 1, 2, 3, 7, 100, 777 and 1023 in 1,024ths, as scipy.stats.qmc.Sobol 1.17 gives them, not scrambled.
  test.each([
    [7, [512, 256, 768, 640, 24, 195, 143]],
    [50, [512, 768, 256, 128, 680, 975, 843]],
    [117, [512, 768, 256, 384, 136, 979, 551]],
    [200, [512, 256, 768, 128, 136, 147, 191]],
    [256, [512, 768, 256, 128, 584, 651, 863]],
  ])("are those of scipy in dimension %i", (dimension, expected) => {
    const found = coordinate(sobolPoints(1024, 256), 256, dimension - 1);
    expect([1, 2, 3, 7, 100, 777, 1023].map((i) => found[i] * 1024)).toEqual(expected);
  });

  test.each([undefined, "a seed", "another"])(
    "fill every interval of every dimension alike (seed %s)",
    (seed) => {
      const points = sobolPoints(256, 256, seed);
      for (let d = 0; d < 256; d++) {
        const cells = [...coordinate(points, 256, d)].map((x) => Math.floor(x * 256));
        expect(new Set(cells).size, `dimension ${d + 1}`).toBe(256);
      }
    },
  );

  test.each([undefined, "a seed", "another"])(
    "put one point into each elementary rectangle of the first two dimensions (seed %s)",
    (seed) => {
      // The first two dimensions are a (0, m, 2)-net: each of 2ᵐ rectangles of any of the m + 1 shapes has one point.
      const points = sobolPoints(64, 2, seed);
      for (let k = 0; k <= 6; k++) {
        const [wide, high] = [1 << k, 1 << (6 - k)];
        const cells = Array.from(
          { length: 64 },
          (_, i) => Math.floor(points[2 * i] * wide) * high + Math.floor(points[2 * i + 1] * high),
        );
        expect(new Set(cells).size).toBe(64);
      }
    },
  );

  test("lie anywhere with equal chance when scrambled", () => {
    // The mean of 2,000 uniform draws has a standard deviation of 1/√(12 · 2000) = .0065; four of these.
    for (const [i, d] of [
      [0, 0],
      [3, 1],
      [5, 4],
    ]) {
      let sum = 0;
      for (let seed = 0; seed < 2000; seed++) sum += sobolPoints(i + 1, 5, `seed ${seed}`)[i * 5 + d];
      expect(Math.abs(sum / 2000 - 0.5)).toBeLessThan(0.026);
    }
  });

  test("follow from the seed, and neither more points nor more dimensions move them", () => {
    const few = sobolPoints(8, 2, "seed");
    const many = sobolPoints(20, 7, "seed");
    for (let i = 0; i < 8; i++)
      expect([...many.subarray(7 * i, 7 * i + 2)]).toEqual([...few.subarray(2 * i, 2 * i + 2)]);
    expect(sobolPoints(8, 2, "seed")).toEqual(few);
    expect(sobolPoints(8, 2, "other")).not.toEqual(few);
  });

  test("refuse what they have no numbers for", () => {
    expect(() => sobolPoints(4, 257)).toThrow(
      /dimensions: expected a whole number from 1 to 256, received 257/,
    );
    expect(() => sobolPoints(0, 1)).toThrow(
      /points: expected a whole number from 1 to 2147483648, received 0/,
    );
    expect(() => sobolPoints(1.5, 1)).toThrow(RangeError);
  });
});
