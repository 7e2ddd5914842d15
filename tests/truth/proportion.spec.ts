import { describe, expect, test } from "vitest";
import { estimateProportion } from "../../sim/experiments/proportion.ts";

describe("the interval of a proportion", () => {
  // By law: none of n has the upper end 1 − .025^(1/n), all of n the lower end .025^(1/n) (the rule of three's exact form).
  test.each([1, 4, 16, 35, 100, 3000])("of none and of all of %d is the known power", (count) => {
    const end = 0.025 ** (1 / count);
    const none = estimateProportion(0, count);
    const all = estimateProportion(count, count);
    expect([none.mean, none.low, all.mean, all.high]).toEqual([0, 0, 1, 1]);
    expect(none.high).toBeCloseTo(1 - end, 12);
    expect(all.low).toBeCloseTo(end, 12);
  });

  // R 4.2.2, binom.test(hits, count)$conf.int.
  test.each([
    [7, 20, 0.153909205, 0.592188535],
    [1, 10, 0.002528579, 0.445016117],
    [45, 50, 0.781864634, 0.966724906],
  ])("of %d of %d is that of R's binom.test", (hits, count, low, high) => {
    const found = estimateProportion(hits, count);
    expect(found.low).toBeCloseTo(low, 8);
    expect(found.high).toBeCloseTo(high, 8);
  });

  test("of as many misses is its mirror image, and holds as many times in a hundred thousand tries", () => {
    const [some, others] = [estimateProportion(30, 100_000), estimateProportion(99_970, 100_000)];
    expect(others.low).toBeCloseTo(1 - some.high, 9);
    expect(others.high).toBeCloseTo(1 - some.low, 9);
    // By the normal approximation of Poisson's 30: √30 · 1.96 on either side, within a tenth for its skew.
    expect(some.low * 100_000).toBeGreaterThan(19);
    expect(some.high * 100_000).toBeLessThan(44);
  });

  // By law, not by drawing: the chance that k of n lie in an interval that misses, summed over k.
  test.each([
    [16, 0.82],
    [16, 0.97],
    [50, 0.5],
    [128, 0.9],
    [128, 0.99],
  ])(
    "of %d holds the true part %d at least 95 times in 100, and misses on one side at most 2.5",
    (n, part) => {
      let below = 0;
      let above = 0;
      for (let k = 0, chance = (1 - part) ** n; k <= n; k++) {
        const { low, high } = estimateProportion(k, n);
        if (low > part) above += chance;
        if (high < part) below += chance;
        chance *= ((n - k) / (k + 1)) * (part / (1 - part));
      }
      expect(above).toBeLessThanOrEqual(0.025);
      expect(below).toBeLessThanOrEqual(0.025);
    },
  );

  test("is of a part of a whole", () => {
    expect(() => estimateProportion(3, 2)).toThrow("received 3 of 2");
    expect(() => estimateProportion(0, 0)).toThrow("received 0 of 0");
    expect(() => estimateProportion(1.5, 2)).toThrow("received 1.5 of 2");
  });
});
