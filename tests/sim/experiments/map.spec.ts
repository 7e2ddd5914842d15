import { describe, expect, test } from "vitest";
import { factorOf, type LeverMap, mapLevers, readAt } from "../../../sim/experiments/index.ts";
import { answerWith } from "../../support/answerWith.ts";
import { aScenario } from "../../support/aScenario.ts";

const square = (x: number) => x * x;

const base = aScenario({ months: 12 });
const trial = {
  base,
  seed: "a",
  replicates: 2,
  across: factorOf("propaganda"),
  up: factorOf("funding"),
  outcome: readAt("K", 12),
  size: 33,
} as const;
const plane = answerWith(
  ({ settings }, _, replicate) => settings.propaganda + 2 * settings.funding + replicate,
);
const step = answerWith(({ settings }) => (settings.propaganda + settings.funding / 1.5 > 1.01 ? 1 : 0));

describe("a map of two levers", () => {
  test("is told at 9 × 9, then 17 × 17, then 33 × 33, each the plane it is of", async () => {
    const stages: LeverMap[] = [];
    stages.push(await mapLevers(trial, plane, (map) => stages.push(map)));
    expect(stages.map(({ across, up }) => [across.length, up.length])).toEqual([
      [9, 9],
      [17, 17],
      [33, 33],
    ]);
    for (const { across, up, values } of stages)
      up.forEach((funding, row) => {
        across.forEach((propaganda, column) => {
          // Half is the mean of the luck 0 and 1.
          expect(values[row * across.length + column]).toBeCloseTo(propaganda + 2 * funding + 0.5, 9);
        });
      });
    expect(stages[1].tried.every((each) => each === 1)).toBe(true);
  });

  test("of a cliff runs, in its last stage, the points at the cliff and no others", async () => {
    let jobs = 0;
    const map = await mapLevers(trial, async (asked) => {
      jobs += asked.length;
      return step(asked);
    });
    const tried = map.tried.reduce((sum, each) => sum + each, 0);
    expect(jobs).toBe(tried);
    expect(tried).toBeLessThan(500);
    map.values.forEach((value, at) => {
      const propaganda = map.across[at % 33];
      const funding = map.up[Math.floor(at / 33)];
      expect(value).toBe(propaganda + funding / 1.5 > 1.01 ? 1 : 0);
    });
  });

  // As for the best response: the best is .6 − w P/20, the vertex of a parabola through any three points.
  test("of the best response is the vertex by hand, and runs no weighing twice", async () => {
    let jobs = 0;
    const objective = answerWith(({ settings: { women: moderation, propaganda } }, reading) => {
      if (reading === "T@0") return 1000;
      if (reading.startsWith("T@")) return 1000 * (1 - square(moderation - 0.6));
      if (reading.startsWith("K@")) return 100 * propaganda * moderation;
      return reading.startsWith("psi@") ? 1 : moderation;
    });
    const map = await mapLevers(
      { ...trial, up: factorOf("threatWeight"), outcome: "bestResponse", size: 9 },
      async (asked) => {
        jobs += asked.length;
        return objective(asked);
      },
    );
    // Propaganda alone changes a run: nine families, five policies and what lies between the best and their neighbours.
    expect(jobs).toBeGreaterThan(9 * 5);
    expect(jobs).toBeLessThan(9 * 17);
    map.values.forEach((value, at) => {
      const propaganda = map.across[at % 9];
      const weight = map.up[Math.floor(at / 9)];
      expect(value).toBeCloseTo(0.6 - (weight * propaganda) / 20, 9);
    });
  });
});
