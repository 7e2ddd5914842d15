import { describe, expect, test } from "vitest";
import { createSimulation } from "../../sim/index.ts";
import { read, slot } from "../../sim/state/state.ts";
import { aScenarioWith, type Changes } from "../support/aScenarioWith.ts";
import { column, runOnce } from "../support/rows.ts";

/** A leadership that cares only for its ideal, so that its path can be computed by hand. */
const idealist = { agents: 50, rival: false, threatWeight: 0, ideology: 100, reconsiderRate: 0 } as const;
const expectPath = (path: number[], byHand: number[]) => {
  expect(path).toHaveLength(byHand.length);
  byHand.forEach((value, row) => {
    expect(path[row]).toBeCloseTo(value, 12);
  });
};

describe("scheduled leadership", () => {
  test("moves no strand of its own accord", () => {
    const frame = runOnce(aScenarioWith({ agents: 400, ideology: 100, idealModeration: 1 }));
    expect(new Set(column(frame, "women"))).toEqual(new Set([0.1]));
  });
});

describe("adaptive leadership", () => {
  test("first moves down, turns when the objective did not rise, and climbs by .05 while it does", () => {
    // Ideal .25, from .1. Down first; worse, so up; better as far as .25 and so one step past it; worse, so down;
    // better at .25 and so past it again; worse, so up.
    const byReview = [0.1, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.25, 0.2, 0.25, 0.3];
    const byHand = Array.from({ length: 33 }, (_, month) => byReview[Math.floor(month / 3)]);
    const frame = runOnce(
      aScenarioWith({ ...idealist, mode: "adaptive", idealModeration: 0.25, months: 33 }),
    );
    expectPath(column(frame, "women").slice(1), byHand);
  });

  test("turns on a tie too: where nothing matters it swings between two steps", () => {
    const path = column(
      runOnce(aScenarioWith({ ...idealist, ideology: 0, mode: "adaptive", months: 13 })),
      "women",
    );
    // Reviews in months 3, 6, 9, 12: down first, then the objective never rises, so a turn at each.
    expectPath(path, [0.1, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.1, 0.1, 0.1, 0.05, 0.05, 0.05, 0.1]);
  });

  test("reviews every reviewInterval months and stays within 0 and 1", () => {
    const changes = {
      ...idealist,
      mode: "adaptive",
      idealModeration: 0,
      reviewInterval: 1,
      months: 8,
    } as const;
    const path = column(runOnce(aScenarioWith(changes)), "women");
    expectPath(path.slice(0, 4), [0.1, 0.1, 0.05, 0]);
    expect(Math.min(...path)).toBe(0);
  });
});

describe("farsighted leadership", () => {
  test("goes by .1 at each review to what it wants and stays there", () => {
    const changes = {
      ...idealist,
      mode: "farsighted",
      idealModeration: 0.4,
      horizon: 3,
      months: 15,
    } as const;
    const path = column(runOnce(aScenarioWith(changes)), "women");
    expectPath(path, [0.1, 0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.3, 0.3, 0.3, 0.4, 0.4, 0.4, 0.4, 0.4, 0.4]);
  });

  test("stays where less, same and more are all alike", () => {
    const path = column(
      runOnce(aScenarioWith({ ...idealist, ideology: 0, mode: "farsighted", horizon: 3 })),
      "women",
    );
    expect(new Set(path)).toEqual(new Set([0.1]));
  });

  // Nobody reconsiders and there is no rival, so only what it concedes to its own members counts.
  const proud = {
    ...idealist,
    mode: "farsighted",
    ideology: 0,
    pressureCost: 1,
    horizon: 2,
    months: 9,
  } as const;
  const led = (changes: Changes) => column(runOnce(aScenarioWith({ ...proud, ...changes })), "women");

  test("hardens because its own members press it: below where it began, to its ideal or the step beyond it", () => {
    expectPath(led({ moderation: 0.25, idealModeration: 0 }).slice(3, 10), [
      ...[0.25, 0.15, 0.15, 0.15, 0.05, 0.05, 0.05],
    ]);
    // At .05 nothing of its ideal of .1 is conceded, so it stays.
    expectPath(led({ moderation: 0.15, idealModeration: 0.1 }).slice(3), [
      ...[0.15, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05],
    ]);
  });

  test("where no member is less hard-line than the regime nobody presses it, and it stays", () => {
    // All are hard-liners, Beta(9, 2.5): of fifty none is below .3, where a regime of moderation .7 stands.
    const path = led({ moderation: 0.9, idealModeration: 0, hardShare: 1, shareSalafi: 0 });
    expect(new Set(path)).toEqual(new Set([0.9]));
  });

  test("a leadership that does not mind pressure weighs it at nothing", () => {
    expect(new Set(led({ moderation: 0.25, idealModeration: 0, pressureCost: 0 }))).toEqual(new Set([0.25]));
  });

  test("gives its three forks one luck: where choices are blind, chance alone never moves it", () => {
    const changes = {
      agents: 400,
      mode: "farsighted",
      choiceSharpness: 0,
      attackRate: 0,
      horizon: 3,
    } as const;
    const frame = runOnce(aScenarioWith({ ...changes, months: 30, reconsiderRate: 0.3 }));
    expect(new Set(column(frame, "T")).size).toBeGreaterThan(10);
    expect(new Set(column(frame, "women"))).toEqual(new Set([0.1]));
  });

  test("moves all strands by the same step, each clipped to 0 and 1", () => {
    const changes = { ...idealist, mode: "farsighted", idealModeration: 1, horizon: 2, months: 9 } as const;
    const frame = runOnce(aScenarioWith({ ...changes, moderation: 0.3, foreign: 0.95 }));
    expectPath(
      [3, 4, 7].map((row) => column(frame, "women")[row]),
      [0.3, 0.4, 0.5],
    );
    expectPath(
      [3, 4, 7].map((row) => column(frame, "foreign")[row]),
      [0.95, 1, 1],
    );
  });

  test("sees as far as its horizon: patience for aid shows only with a long one", () => {
    // It cares for the economy, which moderation raises at once, and for its ideal; w_E sets the weight of the economy.
    const changes = {
      ...{ agents: 50, rival: false, reconsiderRate: 0, mode: "farsighted", months: 4, moderation: 0.45 },
      ...{
        ideology: 1,
        idealModeration: 0.45,
        economyWeight: 0.5,
        threatWeight: 0,
        aid0: 0.3,
        economy0: 0.72,
      },
    } as const;
    const chosen = (horizon: number) => column(runOnce(aScenarioWith({ ...changes, horizon })), "women")[4];
    expect(chosen(1)).toBeCloseTo(0.45, 12);
    expect(chosen(60)).toBeCloseTo(0.55, 12);
  });

  test("does not touch the luck or the state of the run: one that stays put is the scheduled run", () => {
    const changes = { agents: 1000, months: 30, ideology: 100, idealModeration: 0.1 } as const;
    const scheduled = runOnce(aScenarioWith(changes));
    expect(runOnce(aScenarioWith({ ...changes, mode: "farsighted", horizon: 6 }))).toEqual(scheduled);
  });

  test("plans with what it remembers of the rival's propaganda and funding under a lasting threat", () => {
    const events = [
      { kind: "step", month: 1, lever: "propaganda", value: 0.1 },
      { kind: "step", month: 1, lever: "funding", value: 0.2 },
    ] as const;
    const remembered = (threatDecay: number) => {
      const scenario = aScenarioWith({ agents: 50, months: 4, events, threatDecay });
      const { state, advance } = createSimulation(scenario, 0);
      advance(4);
      return [read(state, slot.rememberedPropaganda), read(state, slot.rememberedFunding)];
    };
    // remembered = max(now, now + (remembered − now)(1 − δ)) in months 1, 2 and 3; .75³ = .421875.
    expectPath(remembered(0.25), [0.1 + 0.4 * 0.421875, 0.2 + 0.8 * 0.421875]);
    expectPath(remembered(1), [0.1, 0.2]);
    expectPath(remembered(0), [0.5, 1]);
  });

  test("a remembered rival can keep it from moderating when the rival itself has faded", () => {
    const events = [
      { kind: "step", month: 0, lever: "propaganda", value: 0 },
      { kind: "step", month: 0, lever: "funding", value: 0 },
    ] as const;
    const end = (threatDecay: number) => {
      const changes = {
        agents: 1000,
        months: 25,
        mode: "farsighted",
        horizon: 24,
        events,
        threatWeight: 8,
      } as const;
      return column(runOnce(aScenarioWith({ ...changes, moderation: 0.3, threatDecay })), "moderation")[25];
    };
    expect(end(0)).toBeLessThan(end(1));
  });
});
