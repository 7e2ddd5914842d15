import fc from "fast-check";
import { expect, test } from "vitest";
import { grievanceAt } from "../../sim/grievance.ts";
import { createSimulation, measures, type Scenario } from "../../sim/index.ts";
import { anyScenario } from "../support/anyScenario.ts";
import { column, runOnce } from "../support/rows.ts";

/** Averages of weights that sum to 1 may miss a bound by their last digit. */
const ROUNDING = 1e-12;

function expectWithin(frame: Float64Array, name: string, low: number, high = Number.POSITIVE_INFINITY): void {
  const values = column(frame, name);
  expect(Math.min(...values), name).toBeGreaterThanOrEqual(low);
  expect(Math.max(...values), name).toBeLessThanOrEqual(high);
}

test("every number of every month is a number, and within the bounds of its meaning", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const frame = runOnce(scenario);
      expect(frame.every(Number.isFinite)).toBe(true);
      const { poolPeople, aid0, economy0, agents } = scenario.settings;
      for (const { name, unit } of measures) {
        if (unit === "people" || unit === "people per month") {
          // Cumulative flows may count a person more than once.
          const most = name.startsWith("cumulative") ? scenario.months * poolPeople : poolPeople;
          expectWithin(frame, name, 0, most * (1 + ROUNDING));
        }
        if (unit === "share") expectWithin(frame, name, 0, 1);
      }
      for (const name of ["L", "P", "moderation", "rights", "upwardGap", "women", "foreign"])
        expectWithin(frame, name, 0, 1 + ROUNDING);
      const highestAid = Math.max(aid0, ...leverValues(scenario, "aidScale")) * (1 + ROUNDING);
      expectWithin(frame, "A", 0, highestAid);
      // Home economy, the .4 that aid paid for, more by aid above 1 and by relations open beyond .1 (or shut, for a cost).
      const { aidShare, tradeShare, restrictionCost } = scenario.settings;
      const richest =
        Math.max(...leverValues(scenario, "domesticEconomy")) +
        0.4 +
        aidShare * (highestAid - 1) +
        Math.max(0.9 * tradeShare, -0.1 * tradeShare) +
        Math.max(0, -restrictionCost);
      expectWithin(frame, "E", 0, Math.max(economy0, richest) * (1 + ROUNDING));
      expectWithin(frame, "psi", 1);
      expectWithin(frame, "contestedRegions", 0, 5);
      expectWithin(frame, "collapseMonth", -1, scenario.months);
      expect(column(frame, "attacks").every(Number.isInteger)).toBe(true);
      for (const name of ["T", "TK", "removed", "harmed"]) {
        const heads = column(frame, name).map((people) => (people * agents) / poolPeople);
        expect(Math.max(...heads.map((n) => Math.abs(n - Math.round(n)))), name).toBeLessThan(1e-9);
      }
    }),
    { seed: 4, numRuns: 150 },
  );
});

/** Every value that a lever has at any time. */
function leverValues({ settings, events }: Scenario, lever: "aidScale" | "domesticEconomy"): number[] {
  return [
    settings[lever],
    ...events.flatMap((event) => ("lever" in event && event.lever === lever ? [event.value] : [])),
  ];
}

test("parts are never more than their wholes", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const frame = runOnce(scenario);
      const columns = Object.fromEntries(measures.map(({ name }) => [name, column(frame, name)]));
      for (let row = 1; row <= scenario.months; row++) {
        const at = (name: string) => columns[name][row] as number;
        const deciding = at("TT") + at("TK") + at("TU");
        const expectAtMost = (part: number, whole: number) =>
          expect(part).toBeLessThanOrEqual(whole * (1 + ROUNDING));
        expectAtMost(at("hardExitsTK"), at("TK"));
        expectAtMost(at("salafiJoins"), at("TK") + at("UK"));
        expectAtMost(at("expectedTK"), deciding);
        expectAtMost(deciding, columns.T[row - 1] as number);
        expectAtMost(at("releasedToRival"), at("released"));
        expect(at("attacksOnRegime") + at("attacksOnCivilians")).toBeCloseTo(at("attacks"), 6);
      }
      for (const name of ["cumulativeTK", "cumulativeExpectedTK", "cumulativeHardShareLeft"]) {
        const sums = columns[name] as number[];
        expect(sums.every((value, i) => i === 0 || value >= sums[i - 1])).toBe(true);
      }
      // Once a row is noted as the one of collapse it stays, and it is never a later row than the present.
      const collapse = columns.collapseMonth as number[];
      collapse.forEach((row, now) => {
        expect(row).toBeLessThanOrEqual(now);
        if (now > 0 && collapse[now - 1] >= 0) expect(row).toBe(collapse[now - 1]);
      });
    }),
    { seed: 5, numRuns: 100 },
  );
});

test("no group's grievance passes its cap or falls below zero", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const simulation = createSimulation(scenario, 0);
      const { model, state } = simulation;
      for (let month = 0; month < scenario.months; month++) {
        simulation.advance(1);
        for (let group = 0; group < state.agents / state.groupSize; group++) {
          const grievance = grievanceAt(model, state, group, month);
          if (!(grievance >= 0 && grievance <= scenario.settings.grievanceCap))
            expect.fail(
              `group ${group}: expected 0 to ${scenario.settings.grievanceCap}, received ${grievance}`,
            );
        }
      }
    }),
    { seed: 6, numRuns: 60 },
  );
});
