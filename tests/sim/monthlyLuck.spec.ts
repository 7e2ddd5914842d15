import { describe, expect, test } from "vitest";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { column, runOnce, sample } from "../support/rows.ts";
import { mean, variance } from "../support/statistics.ts";
import { meanOf, varianceOf } from "../truth/tolerances.ts";

/** Nobody chooses and one agent is one person: 95 of 4,000 in K. */
const still = { agents: 4000, poolPeople: 4000, reconsiderRate: 0 } as const;
const REPLICATES = 60;
const MONTHS = 24;

/** That of `people`, each kept with probability `kept`, as many are left as chance leaves. */
function expectLeft(found: readonly number[], people: number, kept: number): void {
  const spread = Math.sqrt(people * kept * (1 - kept));
  expect(Math.abs(mean(found) - people * kept)).toBeLessThan(meanOf(found.length, spread));
}

describe("each month has luck of its own", () => {
  test("who was not removed may be removed later: of K (1 − p)^24 are left after 24 months", () => {
    // R·removalRate·(.5 + σ) = .04 · 1.5; .94^24 = .2265.
    const changes = {
      repression: 1,
      selectivity: 1,
      removalRate: 0.04,
      hiding: 0,
      reentryRate: 0,
      months: MONTHS,
    };
    const left = sample(aScenarioWith({ ...still, ...changes }), REPLICATES, "K", MONTHS);
    expectLeft(left, 95, 0.2265);
  });

  test("who was not replaced may be replaced later: of those removed .95^24 are missing after 24 months", () => {
    // .95^24 = .2920.
    const changes = {
      repression: 1,
      selectivity: 1,
      removalRate: 1,
      hiding: 0,
      reentryRate: 0.05,
      months: MONTHS,
    };
    const scenario = aScenarioWith({ ...still, ...changes });
    const prisoners = column(runOnce(scenario), "X")[0];
    const missing = sample(scenario, REPLICATES, "X", MONTHS).map((count) => count - prisoners);
    expectLeft(missing, 95, 0.292);
  });

  test("who was not released may be released later: two releases of half leave a quarter", () => {
    const release = (month: number) =>
      ({ kind: "prisonRelease", month, share: 0.5, shareToRival: 0 }) as const;
    const changes = { repression: 0, months: 6, events: [release(2), release(4)] };
    const scenario = aScenarioWith({ ...still, ...changes });
    const prisoners = column(runOnce(scenario), "X")[0];
    expectLeft(sample(scenario, REPLICATES, "X", 6), prisoners, 0.25);
  });

  test("attacks by a rival that stays as it is vary from month to month as Poisson counts do", () => {
    const changes = {
      agents: 200,
      poolPeople: 9500,
      shareSalafi: 0,
      otherK: 0.5,
      repression: 0,
      months: 400,
    };
    const attacks = column(runOnce(aScenarioWith({ ...changes, reconsiderRate: 0 })), "attacks").slice(1);
    // 7.6 per thousand per month from 4.75 thousand.
    expect(Math.abs(mean(attacks) - 36.1)).toBeLessThan(meanOf(400, Math.sqrt(36.1)));
    expect(Math.abs(variance(attacks) / 36.1 - 1)).toBeLessThan(varianceOf(400, 3 + 1 / 36.1));
  });

  test("harm by a repression that stays as it is varies from month to month as its binomial does", () => {
    const changes = { repression: 1, selectivity: 0, removalRate: 0, months: 400 };
    const harmed = column(runOnce(aScenarioWith({ ...still, ...changes })), "harmed").slice(1);
    // .06 of 269.5 Salafi bystanders, .0012 of 3,595 others; the half person moves the mean by .03 at most.
    const expected = 0.06 * 269.5 + 0.0012 * 3595;
    const spread = 0.06 * 0.94 * 269.5 + 0.0012 * 0.9988 * 3595;
    expect(Math.abs(mean(harmed) - expected)).toBeLessThan(meanOf(400, Math.sqrt(spread)) + 0.03);
    expect(Math.abs(variance(harmed) / spread - 1)).toBeLessThan(varianceOf(400));
  });
});
