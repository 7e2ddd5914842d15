import { describe, expect, test } from "vitest";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { column, runOnce, sample } from "../support/rows.ts";
import { mean, variance } from "../support/statistics.ts";
import { meanOf, varianceOf } from "../truth/tolerances.ts";

const REPLICATES = 600;
/** Half of 9,500 people in K, in few agents: 4.75 thousand. */
const small = {
  ...{ agents: 200, poolPeople: 9500, shareSalafi: 0, otherK: 0.5 },
  ...{ months: 1, reconsiderRate: 0 },
} as const;

describe("attacks", () => {
  test.each([
    // Rate 7.6 per thousand: 36.1; held back by κ_R·R·σ, κ_R .85, of those who do not lie low: in the first month
    // λ_H·h_R·R·σ do, .15 · 1.6 · .25 = .06.
    ["the defaults", {}, 36.1 * (1 - 0.85 * 0.25) * 0.94],
    ["no repression", { repression: 0 }, 36.1],
    ["a quiet rival", { tempo: 0.1 }, 0.1 * 26.723025],
    ["a poor rival", { funding: 0.5 }, 0.5 * 26.723025],
    ["selective and full repression", { repression: 1, selectivity: 1 }, 36.1 * 0.15 * 0.85],
    ["a rival that never hides", { selectivity: 1, hiding: 0 }, 36.1 * 0.575],
    [
      "a rival that hides whole and at once",
      { repression: 1, selectivity: 0.5, hiding: 2, hidingSpeed: 1 },
      0,
    ],
  ])("in their first month are Poisson, by hand: %s", (_, changes, byHand) => {
    const attacks = sample(aScenarioWith({ ...small, ...changes }), REPLICATES, "attacks", 1);
    if (byHand === 0) {
      expect(Math.max(...attacks)).toBe(0);
      return;
    }
    expect(Math.abs(mean(attacks) - byHand)).toBeLessThan(meanOf(REPLICATES, Math.sqrt(byHand)));
    expect(Math.abs(variance(attacks) / byHand - 1)).toBeLessThan(varianceOf(REPLICATES, 3 + 1 / byHand));
  });

  test("are 96 of 136 on the regime, the rest on civilians", () => {
    const frame = runOnce(aScenarioWith({ agents: 4000, months: 12 }));
    const [all, regime, civilians] = ["attacks", "attacksOnRegime", "attacksOnCivilians"].map((name) =>
      column(frame, name),
    );
    expect(all[12]).toBeGreaterThan(0);
    expect(regime[12]).toBeCloseTo((all[12] * 96) / 136, 12);
    expect(civilians[12]).toBeCloseTo((all[12] * 40) / 136, 12);
  });

  test("none at a rate of zero, and propaganda stays at its base", () => {
    const frame = runOnce(aScenarioWith({ agents: 400, attackRate: 0, propaganda: 0.35 }));
    expect(Math.max(...column(frame, "attacks"))).toBe(0);
    expect(new Set(column(frame, "P"))).toEqual(new Set([0.35]));
  });
});
