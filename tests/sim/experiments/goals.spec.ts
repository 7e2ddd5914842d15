import { describe, expect, test } from "vitest";
import { evolve } from "../../../sim/experiments/evolve.ts";
import { factorOf, readAt, seekGoal } from "../../../sim/experiments/index.ts";
import { answerWith } from "../../support/answerWith.ts";
import { aScenario } from "../../support/aScenario.ts";

const square = (x: number) => x * x;

const base = aScenario({ months: 24 });
const study = { base, seed: "a", replicates: 4 };
const goal = (value: number) => ({ reading: readAt("K", 24), is: "atLeast", value }) as const;

describe("a goal is sought", () => {
  const straight = answerWith(({ settings }, _, replicate) => 10 * settings.propaganda + (replicate % 2));
  const one = { ...study, levers: [factorOf("propaganda")], points: 9 } as const;

  // 10 P + .5 ≥ 8 from P = .75 on; P stands at .5.
  test("over one lever: the least change that meets it, to a 64th of a step, and where it is met", async () => {
    const answer = await seekGoal({ ...one, goal: goal(8.01) }, straight);
    expect(answer.verdict).toBe("possible");
    const [value] = answer.nearest?.values ?? [];
    expect(value).toBeGreaterThanOrEqual(0.751);
    expect(value).toBeLessThan(0.751 + 0.125 / 64 + 1e-9);
    expect(answer.spans).toEqual([[value, 1]]);
    // At .875 and 1 of nine points.
    expect(answer.share).toBeCloseTo(2 / 9, 12);
  });

  test("and says when it is met now, or impossible within the range, and how far one gets", async () => {
    expect((await seekGoal({ ...one, goal: goal(5) }, straight)).verdict).toBe("met now");
    const answer = await seekGoal({ ...one, goal: goal(11) }, straight);
    expect(answer.verdict).toBe("impossible within these ranges");
    expect([answer.nearest, answer.share, answer.spans]).toEqual([undefined, 0, []]);
    expect([answer.furthest.values, answer.furthest.outcome.mean]).toEqual([[1], 10.5]);
    const less = { ...goal(2), is: "atMost" } as const;
    expect((await seekGoal({ ...one, goal: less }, straight)).spans[0][1]).toBeCloseTo(0.15, 2);
  });

  test("where the outcome turns: two spans, none lost", async () => {
    const valley = answerWith(({ settings }) => square(settings.propaganda - 0.5));
    const { spans } = await seekGoal({ ...one, goal: goal(0.09) }, valley);
    expect(spans).toHaveLength(2);
    expect(spans[0][1]).toBeCloseTo(0.2, 2);
    expect(spans[1][0]).toBeCloseTo(0.8, 2);
  });

  // P + F ≥ 2: from (.5, 1), on the straight line to the nearest point of the grid that does.
  test("over two levers: the region as a map, and the least change at its border", async () => {
    const levers = [factorOf("propaganda"), factorOf("funding", [0, 2])] as const;
    const sum = answerWith(({ settings }) => settings.propaganda + settings.funding);
    const answer = await seekGoal({ ...study, levers, points: 9, goal: goal(2) }, sum);
    expect(answer.map?.values).toHaveLength(81);
    const [p, f] = answer.nearest?.values ?? [];
    expect(p + f).toBeGreaterThanOrEqual(2);
    expect(p + f).toBeLessThan(2.01);
    expect(answer.verdict).toBe("possible");
  });
});

describe("evolution", () => {
  const bowl = async (points: readonly (readonly number[])[]) =>
    points.map((point) => point.reduce((sum, x, d) => sum + square(x - 0.2 - d / 10), 0));
  const search = { dimensions: 4, population: 24, generations: 80, seed: "a" };

  test("finds the bottom of a bowl, and the same again with the same seed alone", async () => {
    const { best, tries } = await evolve(search, bowl);
    best.point.forEach((x, d) => {
      expect(Math.abs(x - 0.2 - d / 10)).toBeLessThan(0.01);
    });
    expect(tries).toBe(24 * 81);
    expect((await evolve(search, bowl)).best).toEqual(best);
    expect((await evolve({ ...search, seed: "b" }, bowl)).best).not.toEqual(best);
  });

  // Rosenbrock 1960 on −2 … 2: the bottom, 0, lies at (1, 1), that is at ¾ of the way.
  test("finds its way along a bent valley", async () => {
    const valley = async (points: readonly (readonly number[])[]) =>
      points.map((point) => {
        const [x, y] = point.map((place) => 4 * place - 2);
        return square(1 - x) + 100 * square(y - x * x);
      });
    const { best } = await evolve({ ...search, dimensions: 2, generations: 150 }, valley);
    for (const place of best.point) expect(place).toBeCloseTo(0.75, 2);
  });

  test("stops when it is enough", async () => {
    const { tries } = await evolve(search, bowl, ({ cost }) => cost < 0.05);
    expect(tries).toBeLessThan(24 * 81);
  });
});
