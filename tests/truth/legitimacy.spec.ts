import { describe, expect, test } from "vitest";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { column, runOnce } from "../support/rows.ts";

const CLOSED_FORM = 1e-12;

describe("legitimacy", () => {
  test("without attacks and with a still economy it goes to its level by .92 per month", () => {
    // E stays at 1 when it begins at rest: aid at rest is aidScale·A* = 1, nothing is restricted and trade brings nothing.
    const still = { moderation: 0.5, aidScale: 1 / 0.65, restrictions: 0, tradeShare: 0 };
    const frame = runOnce(aScenarioWith({ agents: 50, rival: false, legitimacy0: 0.2, ...still }));
    const level = 0.5 + 0.2 * (0.5 - 0.1);
    column(frame, "L").forEach((legitimacy, t) => {
      expect(Math.abs(legitimacy - (level + (0.2 - level) * 0.92 ** t))).toBeLessThan(CLOSED_FORM);
    });
  });

  test("it follows a falling economy as the sum of three fading parts", () => {
    const frame = runOnce(aScenarioWith({ agents: 50, rival: false }));
    const [r, s, l] = [11 / 12, 0.8, 0.92];
    const aim = 0.3 + 0.7 / (1 + Math.exp(5));
    // ω_A is .3, and restrictions cost .12.
    const rest = 1 - 0.3 * (1 - aim) - 0.12;
    const lag = (0.2 * 0.3 * (1 - aim) * r) / (r - s);
    const own = 1 - rest - lag;
    // L* differs from its level at rest by .5 times the difference of E from its own, with one month of the new economy
    // at a time.
    const ofAid = (0.08 * 0.5 * lag * r) / (r - l);
    const ofEconomy = (0.08 * 0.5 * own * s) / (s - l);
    const level = 0.5 + 0.5 * (rest - 1);
    column(frame, "L").forEach((legitimacy, t) => {
      const expected =
        level + ofAid * r ** t + ofEconomy * s ** t + (0.5 - level - ofAid - ofEconomy) * l ** t;
      expect(Math.abs(legitimacy - expected)).toBeLessThan(CLOSED_FORM);
    });
  });

  test("what it goes to is never above 1 nor below 0", () => {
    const high = runOnce(aScenarioWith({ agents: 50, rival: false, moderation: 1, legitimacyRights: 5 }));
    for (const [t, L] of column(high, "L").entries()) expect(L).toBeCloseTo(1 - 0.5 * 0.92 ** t, 12);
    const low = runOnce(
      aScenarioWith({ agents: 50, rival: false, legitimacyEconomy: 5, economySpeed: 1, aid0: 0 }),
    );
    for (const [t, L] of column(low, "L").entries()) expect(L).toBeCloseTo(0.5 * 0.92 ** t, 12);
  });

  test("attacks lower it, feed propaganda and raise the threat by their hyperbolic tangents", () => {
    const scales = {
      attackScaleP: 20,
      attackScaleThreat: 50,
      attackScaleL: 40,
      threatDecay: 0.25,
      threatGain: 2,
    };
    const frame = runOnce(aScenarioWith({ ...scales, propaganda: 0.3, moderation: 0.4 }));
    const [attacks, E, L, P, psi] = ["attacks", "E", "L", "P", "psi"].map((name) => column(frame, name));
    expect(new Set(attacks).size).toBeGreaterThan(10);
    for (let t = 1; t <= 84; t++) {
      const n = attacks[t];
      const aim = 0.5 + 0.5 * (E[t] - 1) + 0.2 * (0.4 - 0.1) - 0.15 * Math.tanh(n / 40);
      expect(L[t]).toBeCloseTo(L[t - 1] + 0.08 * (aim - L[t - 1]), 12);
      expect(P[t]).toBeCloseTo(0.3 + 0.7 * 0.4 * Math.tanh(n / 20), 12);
      const fading = 1 + (psi[t - 1] - 1) * 0.75;
      expect(psi[t]).toBeCloseTo(Math.max(1 + 2 * Math.tanh(n / 50), fading), 12);
    }
  });
});
