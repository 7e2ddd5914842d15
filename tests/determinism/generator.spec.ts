import { describe, expect, test } from "vitest";
import { draw, uniform } from "../../sim/random/draw.ts";
import { monthKey, purpose, replicateKey } from "../../sim/random/keys.ts";
import { chiSquare, chiSquareDeviate } from "../support/statistics.ts";
import { DEVIATIONS } from "../truth/tolerances.ts";

const DRAWS = 1 << 16;
const key = replicateKey("outbid", 0);
const purposes = Object.values(purpose);
const monthly = (month: number, what: (typeof purposes)[number] = purpose.choice) =>
  monthKey(key, month, what);

/** Sequences that a run uses: the i-th draw of each. */
const sequences: Readonly<Record<string, (i: number) => number>> = (() => {
  const { k0, k1 } = monthly(0);
  const months = Array.from({ length: 1200 }, (_, month) => purposes.map((what) => monthly(month, what)));
  const seeds = Array.from({ length: 2048 }, (_, seed) => replicateKey(String(seed), 0));
  const replicates = Array.from({ length: DRAWS }, (_, replicate) => {
    const of = monthKey(replicateKey("outbid", replicate & 4095), replicate >> 12, purpose.attacks);
    return draw(0, of.k0, of.k1);
  });
  return {
    people: (i) => draw(i, k0, k1),
    "months of one person": (i) => {
      const of = (months[i % 1200] as { k0: number; k1: number }[])[purpose.choice] as {
        k0: number;
        k1: number;
      };
      return draw(Math.floor(i / 1200), of.k0, of.k1);
    },
    "purposes of one month": (i) => {
      const of = months[Math.floor(i / 64) % 1200]?.[i % purposes.length] as { k0: number; k1: number };
      return draw(Math.floor(i / purposes.length), of.k0, of.k1);
    },
    "seeds of one person and month": (i) => {
      const of = seeds[i % 2048] as { k0: number; k1: number };
      return draw(Math.floor(i / 2048), of.k0, of.k1);
    },
    replicates: (i) => replicates[i] as number,
    "every 50th person": (i) => draw(i * 50, k0, k1),
    "pairs of a stream of 64": (i) => draw(Math.floor(i / 2) * 64 + (i % 2), k0, k1),
  };
})();

describe.each(Object.entries(sequences))("draws along %s", (_, at) => {
  const bits = Int32Array.from({ length: DRAWS }, (__, i) => at(i));

  test("fill 256 bins evenly by their highest, middle and lowest eight bits", () => {
    for (const shift of [24, 12, 0]) {
      const bins = new Float64Array(256);
      for (const word of bits) bins[(word >>> shift) & 255]++;
      const expected = new Float64Array(256).fill(DRAWS / 256);
      // Too even is as wrong as too uneven.
      expect(Math.abs(chiSquareDeviate(chiSquare(bins, expected), 255))).toBeLessThan(DEVIATIONS);
    }
  });

  test("fill the square of one draw and the next evenly", () => {
    const bins = new Float64Array(1024);
    for (let i = 0; i + 1 < DRAWS; i += 2) bins[((bits[i] >>> 27) << 5) | (bits[i + 1] >>> 27)]++;
    const expected = new Float64Array(1024).fill(DRAWS / 2048);
    expect(Math.abs(chiSquareDeviate(chiSquare(bins, expected), 1023))).toBeLessThan(DEVIATIONS);
  });

  test("are not correlated with those one, two, seven and fifty on", () => {
    // Correlation of n independent pairs: mean zero, standard error 1/√n.
    for (const lag of [1, 2, 7, 50]) {
      let sum = 0;
      for (let i = lag; i < DRAWS; i++) sum += (uniform(bits[i]) - 0.5) * (uniform(bits[i - lag]) - 0.5);
      expect(Math.abs((12 * sum) / (DRAWS - lag))).toBeLessThan(DEVIATIONS / Math.sqrt(DRAWS - lag));
    }
  });

  test("run up and down as often as chance does", () => {
    // Of n − 2 inner draws a third is no turning point; variance (16n − 29)/90 (Kendall & Stuart).
    let turns = 0;
    for (let i = 1; i + 1 < DRAWS; i++) {
      const [before, now, next] = [bits[i - 1] >>> 0, bits[i] >>> 0, bits[i + 1] >>> 0];
      if (now > before !== next > now) turns++;
    }
    const expected = (2 * (DRAWS - 2)) / 3;
    expect(Math.abs(turns - expected)).toBeLessThan(DEVIATIONS * Math.sqrt((16 * DRAWS - 29) / 90));
  });
});

describe("a change of one bit changes half of the draw", () => {
  const TRIES = 4096;
  // A share of TRIES coin flips; the worst of 1,024 pairs of bits lies within 5 standard errors of 1/2, plus what a
  // short hash may be biased: two rounds are known to leave up to about a hundredth.
  const tolerance = (DEVIATIONS * 0.5) / Math.sqrt(TRIES) + 0.01;
  const changed = (of: (i: number, flip: number) => number) => {
    let worst = 0;
    for (let bit = 0; bit < 32; bit++) {
      const flips = new Float64Array(32);
      for (let i = 0; i < TRIES; i++) {
        const difference = of(i, 0) ^ of(i, 1 << bit);
        for (let out = 0; out < 32; out++) flips[out] += (difference >>> out) & 1;
      }
      for (const count of flips) worst = Math.max(worst, Math.abs(count / TRIES - 0.5));
    }
    return worst;
  };
  const { k0, k1 } = monthly(7);

  test("of the person", () => {
    expect(changed((i, flip) => draw(i ^ flip, k0, k1))).toBeLessThan(tolerance);
  });
  test("of the first word of the key", () => {
    expect(changed((i, flip) => draw(i, k0 ^ flip, k1))).toBeLessThan(tolerance);
  });
  test("of the replicate's key, by way of the month's", () => {
    const through = (k: { k0: number; k1: number }, i: number) => {
      const of = monthKey(k, 5, purpose.removal);
      return draw(i, of.k0, of.k1);
    };
    expect(changed((i, flip) => through({ k0: key.k0 ^ flip, k1: key.k1 }, i))).toBeLessThan(tolerance);
    expect(changed((i, flip) => through({ k0: key.k0, k1: key.k1 ^ flip }, i))).toBeLessThan(tolerance);
  });
});

describe("keys", () => {
  test("differ between all months and purposes of a run, and between replicates and seeds", () => {
    const words = new Set<string>();
    const note = ({ k0, k1 }: { k0: number; k1: number }) => words.add(`${k0} ${k1}`);
    for (let month = 0; month < 1200; month++) for (const what of purposes) note(monthly(month, what));
    for (let replicate = 0; replicate < 5000; replicate++) note(replicateKey("outbid", replicate));
    for (let seed = 0; seed < 500; seed++) note(replicateKey(`s${seed}`, 0));
    expect(words.size).toBe(1200 * purposes.length + 5000 + 500);
  });

  test("of nearby seeds and replicates have nothing in common", () => {
    const bitsApart = (a: number, b: number) => {
      let n = 0;
      for (let rest = a ^ b; rest !== 0; rest &= rest - 1) n++;
      return n;
    };
    let sum = 0;
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [replicateKey("outbid", i), replicateKey("outbid", i + 1)];
      const [c, d] = [replicateKey(`seed ${i}`, 0), replicateKey(`seed ${i + 1}`, 0)];
      sum += bitsApart(a.k0, b.k0) + bitsApart(a.k1, b.k1) + bitsApart(c.k0, d.k0) + bitsApart(c.k1, d.k1);
    }
    // Four times 16 of 32 bits on average, variance 4·8.
    expect(Math.abs(sum / 2000 - 64)).toBeLessThan(DEVIATIONS * Math.sqrt(32 / 2000));
  });

  test("of two months hold no shifted copy of each other's draws", () => {
    // Person i in one month and person i + s in the next: for no shift s do more draws agree than chance lets.
    const [a, b] = [monthly(3), monthly(4)];
    const first = new Map(Array.from({ length: 4096 }, (_, i) => [draw(i, a.k0, a.k1), i]));
    let shared = 0;
    for (let i = 0; i < 1 << 16; i++) if (first.has(draw(i, b.k0, b.k1))) shared++;
    // Expected by chance: 4096·65536/2³² = .06.
    expect(shared).toBeLessThan(4);
  });
});
