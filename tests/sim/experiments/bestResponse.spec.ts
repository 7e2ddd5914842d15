import { describe, expect, test } from "vitest";
import { bestResponse, dilemmaFrontier, type RunJobs, runJobsHere } from "../../../sim/experiments/index.ts";
import { objectiveReadings, objectivesOf, peakOf } from "../../../sim/experiments/objective.ts";
import { tryPoints } from "../../../sim/experiments/study.ts";
import { createSimulation, type Treatment } from "../../../sim/index.ts";
import { measureObjective } from "../../../sim/rules/leadership/objective.ts";
import { answerWith } from "../../support/answerWith.ts";
import { aScenario } from "../../support/aScenario.ts";

const square = (x: number) => x * x;

const base = aScenario({ months: 24 });
const study = { base, seed: "a", replicates: 6 };

/**
 * T falls off from its most at moderation .6 by the square of the distance; K is a tenth of P·moderation; both in parts
 * of T(0) = 1,000, and luck adds the same to all.
 */
const formula = (luck: (replicate: number, moderation: number) => number) =>
  answerWith(({ settings, rival }: Treatment, reading, replicate) => {
    const { women: moderation, propaganda } = settings;
    if (reading === "T@0") return 1000;
    if (reading.startsWith("T@")) return 1000 * (1 - square(moderation - 0.6) + luck(replicate, moderation));
    if (reading.startsWith("K@")) return rival ? 100 * propaganda * moderation : 0;
    if (reading.startsWith("psi@")) return 1;
    return reading.startsWith("E@") ? 0.7 : moderation;
  });

const trial = {
  ...study,
  propagandaSteps: 4,
  moderationSteps: 20,
  threatWeights: [0, 4, 8],
  horizons: [6, 24],
};

describe("the best response", () => {
  // Π = 1 − (M − .6)² − w P M/10: its derivative is 0 at M = .6 − w P/20.
  test("to propaganda is where the derivative of the objective is 0, by hand", async () => {
    const { curves } = await bestResponse(
      trial,
      formula((replicate) => replicate),
    );
    expect(curves.map(({ threatWeight, horizon }) => [threatWeight, horizon])).toEqual(
      [0, 4, 8].flatMap((weight) => [6, 24].map((horizon) => [weight, horizon])),
    );
    for (const { threatWeight, points, withoutRival } of curves) {
      expect(points.map(({ propaganda }) => propaganda)).toEqual([0, 0.25, 0.5, 0.75, 1]);
      for (const { propaganda, best } of points) {
        const exact = 0.6 - (threatWeight * propaganda) / 20;
        for (const value of [best.mean, best.low, best.high]) expect(value).toBeCloseTo(exact, 9);
      }
      expect(withoutRival.mean).toBeCloseTo(0.6, 9);
    }
  });

  // Luck that leans towards more moderation in odd replicates and less in even ones moves the best by ±.1: 2 × .1 × M.
  test("is as uncertain as the replicates that were drawn", async () => {
    const leaning = formula((replicate, moderation) => (replicate % 2 === 0 ? -0.2 : 0.2) * moderation);
    const { curves } = await bestResponse(trial, leaning);
    const { best } = curves[0].points[0];
    expect(best.mean).toBeCloseTo(0.6, 9);
    expect(best.low).toBeGreaterThan(0.49);
    expect(best.low).toBeLessThan(0.56);
    expect(best.high).toBeGreaterThan(0.64);
  });

  test("is told with half the steps first, and no horizon passes the end", async () => {
    const heard: number[] = [];
    await bestResponse(
      trial,
      formula(() => 0),
      ({ moderation }) => heard.push(moderation.length),
    );
    expect(heard).toEqual([11]);
    const late = { ...trial, horizons: [25] };
    await expect(
      bestResponse(
        late,
        formula(() => 0),
      ),
    ).rejects.toThrow("at most 24");
  });

  // The leadership of the model weighs the state; the experiment reads the same from its recorded rows.
  test("is judged by the model's own objective, averaged over the months", async () => {
    const leadership = { economyWeight: 0.7, ideology: 0.9, pressureCost: 1.3 };
    const levers = { moderation: 0.4 };
    const run = aScenario({ months: 9, population: { agents: 1000 }, levers, leadership });
    const weighings = [
      { threatWeight: 0, horizon: 9 },
      { threatWeight: 3, horizon: 4 },
    ];
    const [sample] = await tryPoints(
      { seed: run.seed, replicates: 2 },
      [run],
      objectiveReadings(9),
      runJobsHere,
    );
    const found = objectivesOf(sample, run, weighings);
    weighings.forEach(({ threatWeight, horizon }, i) => {
      for (const replicate of [0, 1]) {
        const weighed = { ...run, settings: { ...run.settings, threatWeight } };
        const simulation = createSimulation(weighed, replicate);
        let sum = 0;
        for (let month = 0; month < horizon; month++) {
          simulation.advance(1);
          sum += measureObjective(simulation.model, simulation.state);
        }
        expect(found[i][replicate]).toBeCloseTo(sum / horizon, 12);
      }
    });
  });

  test("lies at the vertex of a parabola, at an end, or at the lowest of equals", () => {
    const levels = [0, 0.25, 0.5, 0.75, 1];
    const peak = (f: (x: number) => number) => peakOf(levels, levels.map(f));
    expect(peak((x) => -square(x - 0.37))).toBeCloseTo(0.37, 12);
    expect(peak((x) => x)).toBe(1);
    expect(peak((x) => -x)).toBe(0);
    expect(peak(() => 3)).toBe(0);
  });
});

describe("the dilemma's frontier", () => {
  test("moves one strand alone: the others follow the base's schedule, which the strand does not", async () => {
    const events = [
      { kind: "step" as const, month: 3, lever: "moderation" as const, value: 0.4 },
      { kind: "step" as const, month: 5, lever: "women" as const, value: 0.9 },
    ];
    const seen: Treatment[] = [];
    const watch: RunJobs = async (jobs) => {
      for (const { scenario } of jobs) seen.push(scenario);
      return jobs.map(({ count, readings }) => new Float64Array(count * readings.length));
    };
    const base = { ...study.base, events };
    const asked = { ...study, base, lever: "women" as const, levels: [0, 0.6], row: 4 };
    await dilemmaFrontier(asked, watch);
    const [now, hard, open] = seen;
    expect(now.events).toEqual(events);
    for (const [treatment, women] of [
      [hard, 0],
      [open, 0.6],
    ] as const) {
      expect(treatment.settings).toEqual({ ...base.settings, women });
      expect(treatment.events.map((event) => "lever" in event && event.lever)).toEqual([
        "inclusion",
        "minorities",
        "foreign",
      ]);
    }
  });

  const tell = answerWith(({ settings }, reading, replicate) => {
    const { women: moderation } = settings;
    if (reading === "A@24") return moderation + replicate;
    if (reading === "sum(TU)@0-24") return 250 * moderation + replicate;
    if (reading === "E@24") return 0.4 * moderation + replicate;
    return reading === "T@24" ? 1000 - 300 * moderation + replicate : 50 * moderation + replicate;
  });

  test("sets what is gained against what is lost, less the hardest line, luck cancelled", async () => {
    const levels = [0, 0.25, 0.5, 0.75, 1];
    const heard: number[] = [];
    const asked = { ...study, lever: "moderation" as const, levels, row: 24 };
    const { points, current } = await dilemmaFrontier(asked, tell, (stage) =>
      heard.push(stage.points.length),
    );
    expect(heard).toEqual([3]);
    expect(points.map((point) => point.level)).toEqual(levels);
    // Files would write −0.
    expect(Object.is(points[0].membersLost.mean, 0)).toBe(true);
    for (const point of [...points, { ...current, level: 0.1 }]) {
      const m = point.level as number;
      expect(point.aidGained.mean).toBeCloseTo(m, 9);
      expect(point.economyGained.mean).toBeCloseTo(0.4 * m, 9);
      expect(point.membersLost.mean).toBeCloseTo(300 * m, 9);
      expect(point.membersLost.high - point.membersLost.low).toBeCloseTo(0, 9);
      expect(point.leftForRival.mean).toBeCloseTo(50 * m, 9);
      expect(point.wentHome.mean).toBeCloseTo(250 * m, 9);
    }
  });
});
