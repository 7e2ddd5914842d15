import { describe, expect, test } from "vitest";
import {
  createStudyDraws,
  mechanisms,
  readAt,
  runJobsHere,
  runReplicates,
  shapleyShares,
} from "../../../sim/experiments/index.ts";
import { shapleyValues } from "../../../sim/experiments/shapley.ts";
import { measureIndex, measures, type Scenario } from "../../../sim/index.ts";
import { answerWith } from "../../support/answerWith.ts";
import { aScenario } from "../../support/aScenario.ts";

const base = aScenario({ months: 6, population: { agents: 400 } });
const trial = {
  base,
  seed: "a",
  replicates: 4,
  reading: readAt("cumulativeTK", 6),
  reference: undefined,
  mechanisms,
};

describe("Shapley values", () => {
  // Shapley 1953's way, by hand: the left glove is worth ⅔, each of two right ones ⅙.
  test("of the game of gloves are two thirds and two sixths", () => {
    const worths = [0, 1, 2, 3, 4, 5, 6, 7].map((set) => (set & 1 && set & 6 ? 1 : 0));
    const [left, ...right] = shapleyValues(worths);
    expect(left).toBeCloseTo(2 / 3, 12);
    for (const value of right) expect(value).toBeCloseTo(1 / 6, 12);
  });

  test("of players that add up are what each adds", () => {
    const adds = [3, -1, 0.5, 7];
    const worths = Array.from({ length: 16 }, (_, set) =>
      adds.reduce((sum, add, i) => sum + ((set >> i) & 1 ? add : 0), 10),
    );
    shapleyValues(worths).forEach((value, i) => {
      expect(value).toBeCloseTo(adds[i], 12);
    });
  });

  test("of any game are what each adds, averaged over all orders of coming in, by counting them", () => {
    const draws = createStudyDraws("a");
    const worths = Array.from({ length: 16 }, draws);
    const orders = [0, 1, 2, 3].flatMap((a) =>
      [0, 1, 2, 3].flatMap((b) =>
        [0, 1, 2, 3].flatMap((c) => (new Set([a, b, c]).size === 3 ? [[a, b, c, 6 - a - b - c]] : [])),
      ),
    );
    expect(orders).toHaveLength(24);
    const added = [0, 0, 0, 0];
    for (const order of orders) {
      let set = 0;
      for (const i of order) {
        added[i] += (worths[set | (1 << i)] - worths[set]) / 24;
        set |= 1 << i;
      }
    }
    shapleyValues(worths).forEach((value, i) => {
      expect(value).toBeCloseTo(added[i], 12);
    });
  });
});

describe("shares of those who left", () => {
  // Half of a product each, whatever the order: 4.7 × 3.7 / 2; the claim adds .3; the others nothing; 100 is the rest.
  test("share a product in halves, give a sum its own, and nothing to what does nothing", async () => {
    const formula = answerWith(
      ({ settings }, _, replicate) =>
        100 + settings.doctrineGap * settings.betrayalFraming + settings.credentialClaim + (replicate % 2),
    );
    const { shares, rest, total, coalitions } = await shapleyShares(trial, formula);
    expect(coalitions).toBe(256);
    const of = Object.fromEntries(shares.map(({ id, share }) => [id, share.mean]));
    expect(of.doctrineGap).toBeCloseTo((4.7 * 3.7) / 2, 9);
    expect(of.betrayalFraming).toBeCloseTo((4.7 * 3.7) / 2, 9);
    expect(of.credentialClaim).toBeCloseTo(0.3, 9);
    for (const id of ["propagandaPull", "hardship", "grievance", "peers", "economy"])
      expect(of[id]).toBeCloseTo(0, 9);
    expect(rest.mean).toBeCloseTo(100.5, 9);
    expect(total.mean).toBeCloseTo(100.5 + 4.7 * 3.7 + 0.3, 9);
  });

  // By hand: the second reading is its own game over the same sets, 10 + 2 · claim, and leaves the first as it is.
  test("divide a second reading in the same runs, without a run more", async () => {
    const counted: number[] = [];
    const formula = answerWith(({ settings }, name) =>
      name === "sum(TU)@0-6" ? 10 + 2 * settings.credentialClaim : settings.doctrineGap,
    );
    const counting: typeof formula = (jobs) => {
      counted.push(jobs.length);
      return formula(jobs);
    };
    const { shares, total, beside } = await shapleyShares(
      { ...trial, beside: { measure: "TU", summary: "sum", from: 0, to: 6 } },
      counting,
    );
    expect(new Set(counted)).toEqual(new Set([256]));
    expect([shares[0].share.mean, total.mean]).toEqual([expect.closeTo(4.7, 9), expect.closeTo(4.7, 9)]);
    const of = Object.fromEntries((beside?.shares ?? []).map(({ id, share }) => [id, share.mean]));
    expect(of.credentialClaim).toBeCloseTo(0.6, 9);
    expect(of.doctrineGap).toBeCloseTo(0, 9);
    expect(beside?.rest.mean).toBeCloseTo(10, 9);
    expect(beside?.total.mean).toBeCloseTo(10.6, 9);
  });

  test("of a difference are those of each side, one less the other", async () => {
    const formula = answerWith(({ settings }) => settings.doctrineGap * settings.women);
    const reference = base;
    const moderate = { ...base, settings: { ...base.settings, women: 0.6 } };
    const { shares, rest, total } = await shapleyShares({ ...trial, base: moderate, reference }, formula);
    // 4.7 × (.6 − .1), all of it the doctrine gap's.
    expect(shares[0].share.mean).toBeCloseTo(2.35, 9);
    expect([rest.mean, total.mean]).toEqual([0, expect.closeTo(2.35, 9)]);
  });

  test("add up exactly in the model itself, and are told after eight replicates first", async () => {
    const heard: number[] = [];
    const few = { ...trial, mechanisms: mechanisms.slice(0, 3), replicates: 16 };
    const result = await shapleyShares(few, runJobsHere, ({ total }) => heard.push(total.mean));
    expect(heard).toHaveLength(1);
    const sum = result.shares.reduce((all, { share }) => all + share.mean, result.rest.mean);
    expect(sum).toBeCloseTo(result.total.mean, 9);
    expect(result.total.mean).toBeGreaterThanOrEqual(0);
  });

  // By law: the worth of all less the worth of none (Shapley 1953), of a game that is the difference of two. What it
  // has to be is counted from plain runs of both scenarios, with all mechanisms as they are and with three off.
  test("add up, with a reference, to the difference of the two in the model itself", async () => {
    const parts = mechanisms.slice(0, 3);
    const withSettings = (settings: Partial<Scenario["settings"]>): Scenario => ({
      ...base,
      settings: { ...base.settings, ...settings },
    });
    const moderate = { women: 0.9, minorities: 0.9, aidScale: 1.5 };
    const off = { doctrineGap: 0, creedStanding: 0, betrayalFraming: 0, propagandaPull: 0 };
    const few = {
      ...trial,
      base: withSettings(moderate),
      reference: base,
      mechanisms: parts,
      replicates: 16,
    };
    for (const measure of ["cumulativeExpectedTK", "T"]) {
      const result = await shapleyShares({ ...few, reading: readAt(measure, 6) }, runJobsHere);
      const meanOf = (scenario: Scenario) => {
        const values = runReplicates({ ...scenario, seed: trial.seed }, 0, 16);
        const ends = Array.from(
          { length: 16 },
          (_, r) => values[(r * 7 + 6) * measures.length + measureIndex(measure)],
        );
        return ends.reduce((sum, value) => sum + value, 0) / 16;
      };
      const difference = meanOf(few.base) - meanOf(base);
      const restOfIt = meanOf(withSettings({ ...moderate, ...off })) - meanOf(withSettings(off));
      const sum = result.shares.reduce((all, { share }) => all + share.mean, 0);
      expect(Math.abs(difference - restOfIt)).toBeGreaterThan(1);
      // Sums of some hundred numbers below 10⁶: the last digits differ with the order of adding.
      expect(result.total.mean).toBeCloseTo(difference, 6);
      expect(result.rest.mean).toBeCloseTo(restOfIt, 6);
      expect(sum + result.rest.mean).toBeCloseTo(difference, 6);
    }
  });
});
