import { describe, expect, test } from "vitest";
import { estimatePairedShares } from "../../sim/experiments/estimatePairedShares.ts";
import { estimateShare } from "../../sim/experiments/estimateShare.ts";
import { createStudyDraws } from "../../sim/random/studyDraws.ts";

describe("the interval of a share", () => {
  // Of 0 of n: (1 − high)^n = .025, so high = 1 − .025^(1/n); and the mirror of it.
  test.each([1, 2, 16, 100, 200, 5000])("of none and of all of %i is what one power gives", (n) => {
    const none = estimateShare(0, n);
    expect([none.mean, none.low]).toEqual([0, 0]);
    expect(none.high).toBeCloseTo(1 - 0.025 ** (1 / n), 12);
    const all = estimateShare(n, n);
    expect([all.mean, all.high]).toEqual([1, 1]);
    expect(all.low).toBeCloseTo(0.025 ** (1 / n), 12);
  });

  // R 4: binom.test(7, 20), binom.test(50, 100), binom.test(1, 10); four digits as R prints them.
  test.each([
    [7, 20, 0.1539, 0.5922],
    [50, 100, 0.3983, 0.6017],
    [1, 10, 0.0025, 0.445],
  ])("of %i of %i is that of R's binom.test", (count, n, low, high) => {
    const share = estimateShare(count, n);
    expect(share.mean).toBe(count / n);
    expect(share.low).toBeCloseTo(low, 4);
    expect(share.high).toBeCloseTo(high, 4);
  });

  // Clopper and Pearson's interval is conservative by construction: every true share, every n, no luck needed.
  test.each([5, 16, 20, 100, 200])("covers the truth in 95 % or more, whatever it is, of %i", (n) => {
    const intervals = Array.from({ length: n + 1 }, (_, count) => estimateShare(count, n));
    for (let p = 0.01; p < 0.96; p += 0.01) {
      let covered = 0;
      let chance = (1 - p) ** n;
      for (let count = 0; count <= n; count++) {
        const { low, high } = intervals[count];
        if (low <= p && p <= high) covered += chance;
        chance *= ((n - count) / (count + 1)) * (p / (1 - p));
      }
      expect(covered).toBeGreaterThanOrEqual(0.95);
    }
  });

  test("of as many misses is its mirror image, and holds as many times in a hundred thousand tries", () => {
    const [some, others] = [estimateShare(30, 100_000), estimateShare(99_970, 100_000)];
    expect(others.low).toBeCloseTo(1 - some.high, 9);
    expect(others.high).toBeCloseTo(1 - some.low, 9);
    // By the normal approximation of Poisson's 30: √30 · 1.96 on either side, within a tenth for its skew.
    expect(some.low * 100_000).toBeGreaterThan(19);
    expect(some.high * 100_000).toBeLessThan(44);
  });

  // By law, not by drawing: the chance that k of n lie in an interval that misses, summed over k.
  test.each([
    [16, 0.82, 0.025],
    [16, 0.97, 0.025],
    [50, 0.5, 0.01],
    [128, 0.9, 0.0025],
    [128, 0.99, 0.025],
  ])("of %d misses the true part %d on either side at most as often as asked, %d", (n, part, tail) => {
    let below = 0;
    let above = 0;
    for (let k = 0, chance = (1 - part) ** n; k <= n; k++) {
      const { low, high } = estimateShare(k, n, tail);
      if (low > part) above += chance;
      if (high < part) below += chance;
      chance *= ((n - k) / (k + 1)) * (part / (1 - part));
    }
    expect(above).toBeLessThanOrEqual(tail);
    expect(below).toBeLessThanOrEqual(tail);
  });

  test("is refused for counts that cannot be", () => {
    expect(() => estimateShare(1.5, 2)).toThrow("received 1.5");
    expect(() => estimateShare(3, 2)).toThrow("share: expected a whole number from 0 to 2 of 2, received 3");
    expect(() => estimateShare(0, 0)).toThrow("share: expected a whole number of at least 1, received 0");
  });
});

/** `more` pairs 1 less 0, `fewer` 0 less 1, and as many alike as make `n`. */
const pairs = (more: number, fewer: number, n: number) => [
  ...new Array(more).fill(1),
  ...new Array(fewer).fill(-1),
  ...new Array(n - more - fewer).fill(0),
];
const Z = 1.959963984540054;

describe("the interval of a difference of shares in pairs", () => {
  // By hand: with no pair that differs the score is √(nδ/(1 − δ)), which is z at δ = z²/(n + z²).
  test.each([2, 16, 100])("is not a point where none of %i pairs differ", (n) => {
    const { mean, low, high } = estimatePairedShares(pairs(0, 0, n));
    expect(mean).toBe(0);
    expect(high).toBeCloseTo((Z * Z) / (n + Z * Z), 12);
    expect(low).toBeCloseTo(-high, 12);
  });

  test("ends at 1 where all pairs differ one way, and turns over with the sign", () => {
    const all = estimatePairedShares(pairs(16, 0, 16));
    expect([all.mean, all.high]).toEqual([1, 1]);
    const there = estimatePairedShares(pairs(7, 2, 30));
    const back = estimatePairedShares(pairs(2, 7, 30));
    expect([there.mean, there.low, there.high]).toEqual([-back.mean, -back.high, -back.low]);
  });

  // The truth by another way: at each end the likeliest chances that differ by δ are sought on a grid of 200,000.
  test.each([
    [40, 20, 160],
    [6, 1, 16],
    [3, 0, 100],
  ])("of %i and %i of %i has its ends where Tango's score is z", (more, fewer, n) => {
    const { low, high } = estimatePairedShares(pairs(more, fewer, n));
    const score = (d: number) => {
      const [from, to] = [Math.max(0, -d), (1 - d) / 2];
      let best = Number.NEGATIVE_INFINITY;
      let at = 0;
      for (let i = 1; i < 200_000; i++) {
        const q = from + ((to - from) * i) / 200_000;
        const rest = 1 - 2 * q - d;
        const likelihood =
          more * Math.log(q + d) +
          (fewer > 0 ? fewer * Math.log(q) : 0) +
          (n - more - fewer) * Math.log(rest);
        if (likelihood > best) [best, at] = [likelihood, q];
      }
      return (more - fewer - n * d) / Math.sqrt(n * (2 * at + d - d * d));
    };
    // The grid finds the likeliest chance within 1/400,000, and the score to some 1e-4 with it.
    expect(score(low)).toBeCloseTo(Z, 3);
    expect(score(high)).toBeCloseTo(-Z, 3);
  });

  // 4,000 draws: 95 % has a standard error of .34 points, so chance alone stays within 93.9 to 96.1 %.
  test.each([
    [0.3, 0.1, 16],
    [0.2, 0.15, 100],
    [0.5, 0.2, 100],
  ])("covers the truth in 93 to 97 % where %f and %f of %i pairs differ", (more, fewer, n) => {
    const next = createStudyDraws(`pairs ${more} ${fewer} ${n}`);
    const draw = () => {
      const u = next();
      return u < more ? 1 : u < more + fewer ? -1 : 0;
    };
    let covered = 0;
    for (let i = 0; i < 4000; i++) {
      const { low, high } = estimatePairedShares(Array.from({ length: n }, draw));
      if (low <= more - fewer && more - fewer <= high) covered++;
    }
    expect(covered / 4000).toBeGreaterThan(0.93);
    expect(covered / 4000).toBeLessThan(0.97);
  });
});
