import { describe, expect, test } from "vitest";
import { type ScoredFigure, scoreSealed, tally } from "../../src/seal/score.ts";
import type { KnownFigure, SealedFigure } from "../../src/seal/sealed.ts";
import { aFigure, aRange, aSealedFile } from "../support/aSealedFile.ts";

const december = ["2026-12", "2026-12"] as const;
const score = (figure: SealedFigure, ...observed: KnownFigure[]) =>
  scoreSealed(aSealedFile([figure]), observed).map(({ outcome }) => outcome);
const only = (found: readonly ScoredFigure["outcome"][]) => {
  expect(found.length).toBe(1);
  return found[0];
};

describe("a sealed range", () => {
  test("hits an observed range that it meets, and misses one wholly outside", () => {
    expect(only(score(aRange, aFigure("K", december, [2900, 6000])))).toMatchObject({ hit: true });
    expect(only(score(aRange, aFigure("K", december, [3001, 6000])))).toMatchObject({ hit: false });
    expect(only(score(aRange, aFigure("K", december, [500, 999])))).toMatchObject({ hit: false });
  });

  test("is off by how far its median lies from the observed range, and so is each baseline", () => {
    // From 2,000 and from 2,500 to 2,400; there is no trend.
    const outcome = only(score(aRange, aFigure("K", december, [2200, 2400])));
    expect(outcome).toMatchObject({ errors: { model: 200, last: 100, trend: null } });
    expect(only(score(aRange, aFigure("K", december, [1500, 2600])))).toMatchObject({
      errors: { model: 0, last: 0 },
    });
  });

  test("has as interval score its width and twenty times what it is off by", () => {
    // Widths of 2,000; 3,100 lies 100 above the model's and inside the other: 2 / (1 − .9) is 20.
    const outcome = only(score(aRange, aFigure("K", december, [3100, 3100])));
    expect(outcome).toMatchObject({ intervals: { model: 4000, last: 2000, trend: null } });
  });

  test("is scored by the same measure and months alone", () => {
    expect(score(aRange, aFigure("T", december, [1, 1]))).toEqual([]);
    expect(score(aRange, aFigure("K", ["2026-11", "2026-12"], [1, 1]))).toEqual([]);
    expect(score(aRange, aFigure("K", ["2026-11", "2026-11"], [1, 1]))).toEqual([]);
  });

  test("is not scored by a figure known at sealing, be it corrected, but by what another counter says", () => {
    const sealed = { ...aSealedFile([aRange]), known: [aFigure("K", december, [2500, 2500], "UN")] };
    expect(scoreSealed(sealed, [aFigure("K", december, [9000, 9000], "UN")])).toEqual([]);
    expect(scoreSealed(sealed, [aFigure("K", december, [9000, 9000], "another")]).length).toBe(1);
  });

  test("with an allowance meets what lies no further off", () => {
    const economy = { ...aRange, measure: "E", runs: [0.7, 0.71, 0.72], allowance: 0.03 } as const;
    expect(only(score(economy, aFigure("E", december, [0.749, 0.749])))).toMatchObject({ hit: true });
    expect(only(score(economy, aFigure("E", december, [0.751, 0.751])))).toMatchObject({ hit: false });
  });

  test("of people who are counted by name is refuted by more of them, never by fewer", () => {
    const left = { ...aRange, measure: "cumulativeTK", isFloor: true } as const;
    expect(only(score(left, aFigure("cumulativeTK", december, [10, 10])))).toMatchObject({
      hit: true,
      errors: { model: 0 },
    });
    expect(only(score(left, aFigure("cumulativeTK", december, [3500, 3500])))).toMatchObject({ hit: false });
  });
});

describe("a border", () => {
  const border = { ...aRange, measure: "T", last: null, atLeast: { value: 70_000, share: 0.9 } };

  test("is scored by the square of what was missing to certainty", () => {
    const held = only(score(border, aFigure("T", december, [70_000, 90_000])));
    expect(held).toMatchObject({ held: true, baseline: 0 });
    expect("model" in held && held.model).toBeCloseTo(0.01, 12);
    const fallen = only(score(border, aFigure("T", december, [50_000, 60_000])));
    expect(fallen).toMatchObject({ held: false, baseline: 1 });
    expect("model" in fallen && fallen.model).toBeCloseTo(0.81, 12);
  });

  test("is not decided by a range on both sides of it, nor by who counts something else", () => {
    expect(score(border, aFigure("T", december, [60_000, 90_000]))).toEqual([]);
    expect(score(border, aFigure("T", december, [150_000, 150_000], "army, as claimed"))).toEqual([]);
  });
});

describe("the tally", () => {
  test("counts hits by measure and compares means where model and both baselines gave one", () => {
    const full = { ...aRange, trend: { median: 3000, low: 2000, high: 4000 } };
    const file = aSealedFile([full, { ...full, from: "2027-12", to: "2027-12" }]);
    const scored = scoreSealed(file, [
      aFigure("K", december, [2600, 2600]),
      aFigure("K", ["2027-12", "2027-12"], [3200, 3200]),
    ]);
    // Off by 600, 100, 400 and by 1,200, 700, 200; the second is 200 above the model's range of 1,000 to 3,000.
    expect(tally(scored)).toEqual([
      {
        measure: "K",
        count: 2,
        hits: 1,
        errors: { model: 900, last: 400, trend: 300 },
        intervals: { model: 4000, last: 2000, trend: 2000 },
      },
    ]);
  });

  test("leaves out what a baseline did not speak of", () => {
    expect(tally(scoreSealed(aSealedFile([aRange]), [aFigure("K", december, [2600, 2600])]))).toMatchObject([
      { count: 1, hits: 1, errors: undefined, intervals: undefined },
    ]);
  });
});

test("both scores are proper: over what is true, the true median and the true range cost least", () => {
  // What is true: each of 1 to 1,000 as likely as another. Its median is 500.5; 5 and 95 % are near 50 and 950.
  const truth = Array.from({ length: 1000 }, (_, i) => aFigure("K", december, [i + 1, i + 1]));
  const cost = (low: number, median: number, high: number) => {
    const sealed = { ...aRange, runs: [low, median, high] as const };
    const outcomes = truth.flatMap((figure) => score(sealed, figure));
    const mean = (of: "errors" | "intervals") =>
      outcomes.reduce((sum, outcome) => sum + ("hit" in outcome ? outcome[of].model : 0), 0) / 1000;
    return { error: mean("errors"), interval: mean("intervals") };
  };
  const honest = cost(50.5, 500.5, 950.5);
  expect(cost(50.5, 400, 950.5).error).toBeGreaterThan(honest.error);
  expect(cost(50.5, 600, 950.5).error).toBeGreaterThan(honest.error);
  expect(cost(100, 500.5, 900).interval).toBeGreaterThan(honest.interval);
  expect(cost(0, 500.5, 1000).interval).toBeGreaterThan(honest.interval);
});
