import { describe, expect, test } from "vitest";
import { drawResamples } from "../../sim/experiments/bootstrap.ts";
import { estimateMean } from "../../sim/experiments/estimate.ts";
import { type Factor, factorOf, readAt, screenFactors, tooFew } from "../../sim/experiments/index.ts";
import { bestLevel } from "../../sim/experiments/objective.ts";
import { sobolPoints } from "../../sim/experiments/samplers/sobolPoints.ts";
import { indicesOf } from "../../sim/experiments/sobolIndices.ts";
import { createStudyDraws } from "../../sim/random/studyDraws.ts";
import { answerWith } from "../support/answerWith.ts";
import { aScenario } from "../support/aScenario.ts";

const factors = ["doctrineGap", "betrayalFraming", "propagandaPull", "hardshipPull"].map((name) =>
  factorOf(name),
);

interface Known {
  readonly of: (places: readonly number[]) => number;
  readonly dimensions: number;
  /** First and total Sobol' indices. */
  readonly first: readonly number[];
  readonly total: readonly number[];
}

const a = [0, 1, 4.5, 9];
const parts = a.map((each) => 1 / (3 * (1 + each) ** 2));
const whole = parts.reduce((product, part) => product * (1 + part), 1);
const functions: Readonly<Record<string, Known>> = {
  // The formulas stand in sobolIndices.spec.ts.
  "Ishigami's": {
    of(places) {
      const [x, y, z] = places.map((place) => Math.PI * (2 * place - 1));
      return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
    },
    dimensions: 3,
    first: [0.31390519, 0.44241114, 0],
    total: [0.55758886, 0.44241114, 0.24368366],
  },
  "Sobol's g": {
    of: (places) =>
      places.reduce((product, x, i) => (product * (Math.abs(4 * x - 2) + a[i])) / (1 + a[i]), 1),
    dimensions: 4,
    first: parts.map((part) => part / (whole - 1)),
    total: parts.map((part) => (part * whole) / (1 + part) / (whole - 1)),
  },
};

const holds = ({ low, high }: { readonly low: number; readonly high: number }, truth: number) =>
  low <= truth + 1e-9 && high >= truth - 1e-9;
const normal = (next: () => number) => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
/** Three standard errors of a share of so many. */
const slack = (share: number, count: number) => 3 * Math.sqrt((share * (1 - share)) / count);

describe("what is enough for an interval of 95 % is measured", () => {
  /** For each index, how many of the studies hold it. */
  function tryRows({ of, dimensions, first, total }: Known, rows: number, studies: number): number[] {
    const held = [...first, ...total].map(() => 0);
    const chosen: readonly Factor[] = factors.slice(0, dimensions);
    for (let study = 0; study < studies; study++) {
      const seed = `coverage ${study}`;
      const points = sobolPoints(rows, 2 * dimensions, seed);
      const known: number[][] = Array.from({ length: dimensions + 2 }, () => []);
      for (let row = 0; row < rows; row++) {
        const start = 2 * row * dimensions;
        const ofA = Array.from(points.subarray(start, start + dimensions));
        const ofB = Array.from(points.subarray(start + dimensions, start + 2 * dimensions));
        known[0].push(of(ofA));
        known[1].push(of(ofB));
        for (let i = 0; i < dimensions; i++) known[i + 2].push(of(ofA.map((x, j) => (j === i ? ofB[i] : x))));
      }
      const { indices } = indicesOf({ factors: chosen, seed }, known);
      indices.forEach((index, i) => {
        if (holds(index.first, first[i])) held[i]++;
        if (holds(index.total, total[i])) held[dimensions + i]++;
      });
    }
    return held.map((count) => count / studies);
  }

  // Over 600 studies the worst index held 96 % at 256 rows and 78 % at 16.
  test.each(Object.entries(functions))("Sobol' indices of %s hold at 256 rows, and not at 16", (_, known) => {
    for (const share of tryRows(known, 256, 50)) expect(share).toBeGreaterThan(0.93 - slack(0.93, 50));
    const few = tryRows(known, 16, 300);
    expect(Math.min(...few)).toBeLessThan(0.88);
    expect(Math.min(...few)).toBeGreaterThan(0.78 - slack(0.78, 300));
  });

  /** Mean size of an elementary effect on the grid of four levels, every point alike. */
  function muStarOf({ of, dimensions }: Known): number[] {
    const points = Array.from({ length: 4 ** dimensions }, (_, i) =>
      Array.from({ length: dimensions }, (_, d) => (Math.floor(i / 4 ** d) % 4) / 3),
    );
    return Array.from({ length: dimensions }, (_, d) => {
      const sizes = points.map((point) => {
        const moved = point.map((x, j) => (j !== d ? x : x < 0.5 ? x + 2 / 3 : x - 2 / 3));
        return Math.abs(of(moved) - of(point)) / (2 / 3);
      });
      return sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    });
  }

  async function tryPaths(known: Known, paths: number, studies: number): Promise<number[]> {
    const chosen = factors.slice(0, known.dimensions);
    const base = aScenario();
    const formula = answerWith(({ settings }) =>
      known.of(
        chosen.map(({ name, low, high }) => (settings[name as keyof typeof settings] - low) / (high - low)),
      ),
    );
    const held = chosen.map(() => 0);
    const truths = muStarOf(known);
    for (let study = 0; study < studies; study++) {
      const trial = {
        base,
        seed: `${paths} ${study}`,
        replicates: 1,
        reading: readAt("K", 84),
        factors: chosen,
      };
      const { effects } = await screenFactors({ ...trial, paths }, formula);
      chosen.forEach(({ name }, i) => {
        const effect = effects.find((each) => each.name === name);
        // A range ends at doubles that are not thirds of it: to a millionth.
        if (effect && effect.low <= truths[i] * (1 + 1e-6) && effect.high >= truths[i] * (1 - 1e-6))
          held[i]++;
      });
    }
    return held.map((count) => count / studies);
  }

  // Over 8,000 studies the worst effect held 94 % at 20 paths and 87 % at 4.
  test.each(Object.entries(functions))(
    "Morris effects of %s hold at 20 paths, and not at 4",
    async (_, known) => {
      for (const share of await tryPaths(known, 20, 200))
        expect(share).toBeGreaterThan(0.93 - slack(0.93, 200));
      const few = Math.min(...(await tryPaths(known, 4, 400)));
      expect(few).toBeLessThan(0.93);
      expect(few).toBeGreaterThan(0.87 - slack(0.87, 400));
    },
  );

  // Each replicate is best at a place of its own, so that the mean is best at their mean, .5.
  test("a best response holds at 30 replicates, and not at 8", () => {
    const levels = Array.from({ length: 9 }, (_, i) => i / 8);
    const tryReplicates = (count: number) => {
      const next = createStudyDraws(`best of ${count}`);
      let held = 0;
      for (let study = 0; study < 300; study++) {
        const tops = Array.from({ length: count }, () => 0.5 + 0.15 * normal(next));
        const byLevel = levels.map((level) => Float64Array.from(tops, (top) => -((level - top) ** 2)));
        if (holds(bestLevel(levels, byLevel, drawResamples(count, 800, `${study}`)), 0.5)) held++;
      }
      return held / 300;
    };
    expect(tryReplicates(30)).toBeGreaterThan(0.93 - slack(0.93, 300));
    expect(tryReplicates(8)).toBeLessThan(0.93);
  });

  // By law 95 %: the table of Student's t is within .2 % of exact.
  test.each([2, 3, 5, 10, 20, 50])("paired differences hold from two replicates on: %d", (count) => {
    const studies = 4000;
    const next = createStudyDraws(`paired ${count}`);
    let held = 0;
    for (let study = 0; study < studies; study++)
      if (holds(estimateMean(Array.from({ length: count }, () => 3 + normal(next))), 3)) held++;
    expect(Math.abs(held / studies - 0.95)).toBeLessThan(slack(0.95, studies));
  });
});

test("below what is enough it is said how many of 100 intervals hold, and what is enough", () => {
  expect([256, 1024].map((rows) => tooFew("rows", rows))).toEqual([undefined, undefined]);
  expect(tooFew("rows", 128)).toEqual({ of: "rows", count: 128, held: 87, enough: 256 });
  expect([20, 50].map((paths) => tooFew("paths", paths))).toEqual([undefined, undefined]);
  expect(tooFew("paths", 6)).toEqual({ of: "paths", count: 6, held: 87, enough: 20 });
  expect([30, 40].map((replicates) => tooFew("replicates", replicates))).toEqual([undefined, undefined]);
  expect(tooFew("replicates", 1)).toMatchObject({ held: 50 });
});
