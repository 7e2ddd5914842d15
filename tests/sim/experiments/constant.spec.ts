import fc from "fast-check";
import { expect, test } from "vitest";
import { compareByMonth } from "../../../sim/experiments/compare.ts";
import { estimateMean } from "../../../sim/experiments/estimate.ts";
import { factorOf, readAt, sobolIndices } from "../../../sim/experiments/index.ts";
import { measures } from "../../../sim/measures.ts";
import { answerWith } from "../../support/answerWith.ts";
import { aScenario } from "../../support/aScenario.ts";

/** The sum of ten tenths is .9999999999999999: most constants have sums that round. */
const anyConstant = fc.oneof(
  fc.constantFrom(0.1, 1 / 3, 0.95),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const anyCount = fc.integer({ min: 2, max: 300 });

test("a constant is its own mean, and its interval has no width", () => {
  fc.assert(
    fc.property(anyConstant, anyCount, (value, count) => {
      expect(estimateMean(Array(count).fill(value))).toEqual({ mean: value, low: value, high: value });
    }),
    { numRuns: 500, seed: 20261129 },
  );
});

test("a constant difference has no width, paired or unpaired", () => {
  fc.assert(
    fc.property(anyConstant, anyCount, (value, count) => {
      const constant = (of: number) => new Float64Array(count * measures.length).fill(of);
      const { mean, paired, unpaired } = compareByMonth(constant(value), constant(0), 1, 0);
      expect([mean[0], paired[0], unpaired[0]]).toEqual([value, 0, 0]);
    }),
    { numRuns: 500, seed: 20261129 },
  );
});

test("a constant reading has no variance that factors could share", async () => {
  const factors = [factorOf("propaganda"), factorOf("funding")];
  const trial = { base: aScenario(), seed: "a", replicates: 1, reading: readAt("K", 12), factors, rows: 16 };
  for (const value of [0.1, 1 / 3, 0.95]) {
    const { mean, variance, indices } = await sobolIndices(
      trial,
      answerWith(() => value),
    );
    expect([mean, variance]).toEqual([value, 0]);
    for (const { first, total } of indices) expect([first.mean, total.mean]).toEqual([0, 0]);
  }
});
