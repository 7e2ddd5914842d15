import { describe, expect, test } from "vitest";
import { wholePower } from "../../sim/exact.ts";
import { grievanceAt } from "../../sim/grievance.ts";
import { createSimulation } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { column, runOnce, sample } from "../support/rows.ts";
import { mean } from "../support/statistics.ts";
import { meanOf } from "../truth/tolerances.ts";

const REPLICATES = 200;
/** Nobody chooses, so that only repression happens in a month; one agent is one person. */
const still = { agents: 4000, poolPeople: 4000, months: 1, reconsiderRate: 0 } as const;

describe("removal", () => {
  test.each([
    // Probability R·h0·(.5 + σ) of each of the 95 in K.
    ["the defaults", {}, 0.5 * 0.027 * 1],
    ["selective", { repression: 1, selectivity: 1, removalRate: 0.04 }, 0.04 * 1.5],
    ["blind", { repression: 1, selectivity: 0, removalRate: 0.04 }, 0.04 * 0.5],
    ["those who lie low too", { repression: 1, selectivity: 1, hiding: 2, hidingSpeed: 1 }, 0.027 * 1.5],
  ])("takes each member of K with R·h0·(.5 + σ): %s", (_, changes, probability) => {
    const removed = sample(aScenarioWith({ ...still, ...changes }), REPLICATES, "removed", 1);
    const spread = Math.sqrt(95 * probability * (1 - probability));
    expect(Math.abs(mean(removed) - 95 * probability)).toBeLessThan(meanOf(REPLICATES, spread));
  });

  test("takes everybody, and no more, where the probability would pass 1", () => {
    const frame = runOnce(
      aScenarioWith({ ...still, repression: 1, selectivity: 1, removalRate: 1, reentryRate: 0 }),
    );
    expect([column(frame, "removed")[1], column(frame, "K")[1]]).toEqual([95, 0]);
  });
});

describe("hiding", () => {
  test.each([
    [{}, 1.6 * 0.25],
    [{ repression: 1, selectivity: 0.4, hiding: 1.5 }, 0.6],
    [{ repression: 1, selectivity: 0.8, hiding: 1.5 }, 1],
    [{ repression: 0 }, 0],
    [{ rival: false }, 0],
  ])("goes from nobody towards h_R·R·σ of the rival, at most all, by λ_H per month: %o", (changes, level) => {
    const hidden = column(runOnce(aScenarioWith({ ...still, months: 24, ...changes })), "hiddenShareK");
    hidden.forEach((share, t) => {
      expect(share).toBeCloseTo(level * (1 - wholePower(0.85, t)), 12);
    });
  });

  test("ends when repression does, at the same speed", () => {
    const events = [{ kind: "step", month: 12, lever: "repression", value: 0 }] as const;
    const hidden = column(runOnce(aScenarioWith({ ...still, months: 24, events })), "hiddenShareK");
    expect(hidden[24]).toBeCloseTo(0.4 * (1 - wholePower(0.85, 12)) * wholePower(0.85, 12), 12);
  });
});

describe("harm", () => {
  // Bystanders of the first month: all but K and X. Salafi 14 + 255.5 of 350; others 1,387 + 2,208 of 3,650.
  const salafi = 269.5;
  const other = 3595;
  test.each([
    ["the defaults", {}, 0.06 * 0.5 * 0.5, 0.02],
    ["blind and full", { repression: 1, selectivity: 0 }, 0.06, 0.02],
    ["other groups spared", { repression: 1, selectivity: 0, otherHarm: 0 }, 0.06, 0],
    ["all harmed alike", { collateral: 0.02, otherHarm: 1 }, 0.005, 1],
  ])(
    "comes to each bystander with coll·R·(1 − σ), times otherHarm outside Salafi groups: %s",
    (_, changes, p, scale) => {
      const harmed = sample(aScenarioWith({ ...still, ...changes }), REPLICATES, "harmed", 1);
      const expected = p * (salafi + scale * other);
      // The half person stands for 255 or 256 in U, which moves the mean by half of p at most.
      expect(Math.abs(mean(harmed) - expected)).toBeLessThan(meanOf(REPLICATES, Math.sqrt(expected)) + p / 2);
    },
  );
});

describe("grievance", () => {
  test("grows by the share harmed, fades, and stops at its cap, month by month", () => {
    const one = { agents: 50, poolPeople: 50, shareSalafi: 1, salafiK: 0, salafiX: 0, months: 120 } as const;
    const events = [
      { kind: "step", month: 40, lever: "repression", value: 0 },
      { kind: "step", month: 60, lever: "repression", value: 0.2 },
    ] as const;
    const simulation = createSimulation(
      aScenarioWith({
        ...one,
        events,
        repression: 1,
        selectivity: 0,
        collateral: 0.3,
        grievanceGain: 1.2,
        grievanceCap: 2,
      }),
      0,
    );
    let grievance = 0;
    let capped = 0;
    for (let month = 0; month < 120; month++) {
      simulation.advance(1);
      const harmed = column(simulation.frame(), "harmed")[month + 1];
      grievance = Math.min(2, (grievance + (1.2 * harmed) / 50) * (1 - 0.06));
      if (grievance === 2) capped++;
      expect(grievanceAt(simulation.model, simulation.state, 0, month)).toBeCloseTo(grievance, 12);
    }
    expect(capped).toBeGreaterThan(5);
    expect(grievance).toBeLessThan(2);
  });

  test("belongs to the group that was harmed", () => {
    // Every group holds bystanders, and every bystander of a Salafi group is harmed.
    const { model, state, advance } = createSimulation(
      aScenarioWith({ months: 1, clustering: 0, selectivity: 0, repression: 1, otherHarm: 0, collateral: 1 }),
      0,
    );
    advance(1);
    for (let group = 0; group < 80; group++) {
      const salafi = (state.groups[group * 4 + 3] & 1) === 1;
      expect(grievanceAt(model, state, group, 0) > 0).toBe(salafi);
    }
  });
});
