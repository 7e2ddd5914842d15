import { describe, expect, test } from "vitest";
import { reconsidering } from "../../sim/choice/written.ts";
import { createSimulation } from "../../sim/index.ts";
import { draw } from "../../sim/random/draw.ts";
import { monthKey, purpose, replicateKey } from "../../sim/random/keys.ts";
import { AFFILIATION_BITS, K, U } from "../../sim/state/state.ts";
import { aScenarioWith, type Changes } from "../support/aScenarioWith.ts";
import { column, runOnce } from "../support/rows.ts";

describe("two scenarios share every draw, replicate by replicate", () => {
  /** Sides, month by month, when every choice is blind: only the draws decide. */
  const sides = (changes: Changes) => {
    const blind = { agents: 1000, months: 12, choiceSharpness: 0, repression: 0, reconsiderRate: 0.3 };
    const simulation = createSimulation(aScenarioWith({ ...blind, ...changes }), 1);
    return Array.from({ length: 12 }, () => {
      simulation.advance(1);
      return simulation.state.people.map((word) => word & AFFILIATION_BITS).join();
    });
  };

  test.each<[string, Changes]>([
    ["moderation", { moderation: 0.9 }],
    ["propaganda", { propaganda: 1 }],
    ["loyalty", { loyaltyT: 2 }],
    ["peers", { peerInfluence: 3 }],
    ["the attack rate", { attackRate: 100 }],
    ["the economy", { domesticEconomy: 0.1 }],
    ["the leadership", { mode: "adaptive" }],
    ["people per agent", { poolPeople: 1000 }],
  ])("where choices are blind, another value of %s moves nobody", (_, changes) => {
    expect(sides(changes)).toEqual(sides({}));
  });

  test("the same people start, whatever the levers and whether or not there is a rival", () => {
    const start = (changes: Changes) =>
      createSimulation(aScenarioWith({ agents: 1000, ...changes }), 3).state.people;
    expect(start({ moderation: 0.9, repression: 1, loyaltyT: 3 })).toEqual(start({}));
    const traits = 0xffffff;
    const [with_, without] = [start({}), start({ rival: false })];
    for (const [i, word] of with_.entries()) {
      expect(without[i] & traits).toBe(word & traits);
      const side = (word >>> 24) & 3;
      expect((without[i] >>> 24) & 3).toBe(side === K ? U : side);
    }
  });

  test("who reconsiders depends on seed, replicate, month and rate alone", () => {
    const { model } = createSimulation(aScenarioWith({ reconsiderRate: 0.07 }), 0);
    const who = (seed: string, replicate: number, month: number) => {
      const { k0, k1 } = monthKey(replicateKey(seed, replicate), month, purpose.reconsider);
      const keys = { skip0: k0, skip1: k1, choice0: 0, choice1: 0 };
      return [...reconsidering(4000, model.choice.skips as Uint32Array, keys)].join();
    };
    expect(who("a", 0, 5)).toBe(who("a", 0, 5));
    expect(new Set([who("a", 0, 5), who("a", 0, 6), who("a", 1, 5), who("b", 0, 5)]).size).toBe(4);
  });

  test("a draw is a function of its key and index, whatever was drawn before", () => {
    const { k0, k1 } = monthKey(replicateKey("outbid", 0), 3, purpose.choice);
    const forwards = Array.from({ length: 100 }, (_, i) => draw(i, k0, k1));
    const backwards = Array.from({ length: 100 }, (_, i) => draw(99 - i, k0, k1)).reverse();
    expect(backwards).toEqual(forwards);
  });

  test("more repression removes the same members and more", () => {
    const removed = (repression: number) => {
      const still = { agents: 4000, months: 1, reconsiderRate: 0, reentryRate: 0, removalRate: 0.3 };
      const simulation = createSimulation(aScenarioWith({ ...still, repression }), 0);
      const before = simulation.state.people.slice();
      simulation.advance(1);
      return [...before].flatMap((word, i) =>
        (word ^ simulation.state.people[i]) & AFFILIATION_BITS ? [i] : [],
      );
    };
    const [some, more] = [removed(0.3), removed(0.9)];
    expect(some.length).toBeGreaterThan(0);
    expect(more.length).toBeGreaterThan(some.length);
    expect(some.filter((person) => !more.includes(person))).toEqual([]);
  });

  test("a stronger pull to K moves people only along T, U, K, never back", () => {
    const sidesAt = (rivalEntryCost: number) => {
      const one = { agents: 4000, months: 1, reconsiderRate: 1, repression: 0, inertiaU: 0, loyaltyT: 0 };
      const simulation = createSimulation(aScenarioWith({ ...one, rivalEntryCost }), 0);
      simulation.advance(1);
      return [...simulation.state.people].map((word) => (word >>> 24) & 3);
    };
    const [weak, strong] = [sidesAt(1.42), sidesAt(0)];
    expect(weak.filter((side, i) => strong[i] < side)).toEqual([]);
    expect(strong.filter((side) => side === K).length).toBeGreaterThan(
      weak.filter((side) => side === K).length,
    );
  });

  test("paired runs differ less than unpaired ones: the point of sharing luck", () => {
    // The effect of a little more loyalty on T at month 12: its spread over replicates, paired and shifted by one.
    const final = (changes: Changes, replicate: number) =>
      column(runOnce(aScenarioWith({ agents: 1000, months: 12, ...changes }), replicate), "T")[12];
    const plain = Array.from({ length: 12 }, (_, r) => final({}, r));
    const loyal = Array.from({ length: 12 }, (_, r) => final({ moderateGap: 1.8 }, r));
    const spread = (shift: number) => {
      const effects = plain.map((value, r) => (loyal[(r + shift) % 12] as number) - value);
      const mean = effects.reduce((sum, effect) => sum + effect, 0) / 12;
      return effects.reduce((sum, effect) => sum + (effect - mean) ** 2, 0);
    };
    expect(spread(0)).toBeLessThan(0.25 * spread(1));
  });
});
