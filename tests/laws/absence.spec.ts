import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, changeTreatment, formatProblem, type Scenario } from "../../sim/index.ts";
import { anyScenario } from "../support/anyScenario.ts";
import { column, runOnce } from "../support/rows.ts";

const change = (scenario: Scenario, ...changes: Change[]): Scenario => {
  const parsed = changeTreatment(scenario, changes);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.treatment;
};
const expectNought = (frame: Float64Array, ...names: string[]) => {
  for (const name of names)
    expect(
      column(frame, name).every((value) => value === 0),
      name,
    ).toBe(true);
};

test("without a rival nobody is in K, goes there, comes from there or is removed, and nothing is attacked", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const frame = runOnce(change(scenario, ["rival", false]));
      expectNought(frame, "K", "TK", "UK", "KT", "KK", "KU", "removed", "reentered", "releasedToRival");
      expectNought(frame, "expectedTK", "cumulativeTK", "salafiJoins", "contestedRegions", "hardExitsTK");
      expectNought(frame, "cumulativeHardShareLeft", "attacks", "attacksOnRegime", "attacksOnCivilians", "P");
      expect(column(frame, "psi").every((threat) => threat === 1)).toBe(true);
    }),
    { seed: 7, numRuns: 60 },
  );
});

test("without a rival, what is said of the rival alone changes nothing", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const alone = change({ ...scenario, mode: "scheduled", events: [] }, ["rival", false]);
      const talk: Change[] = [
        ["propaganda", 1],
        ["funding", 2],
        ["tempo", 2],
        ["attackRate", 200],
        ["credentialClaim", 1],
        ["loyaltyK", 5],
        ["rivalEntryCost", -20],
      ];
      expect(runOnce(change(alone, ...talk))).toEqual(runOnce(alone));
    }),
    { seed: 8, numRuns: 30 },
  );
});

test("when nobody reconsiders, nobody goes from one side to another", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const frame = runOnce(change(scenario, ["reconsiderRate", 0]));
      expectNought(frame, "TT", "TK", "TU", "KT", "KK", "KU", "UT", "UK", "UU", "expectedTK", "salafiJoins");
    }),
    { seed: 9, numRuns: 60 },
  );
});

test("without repression nobody is removed or harmed", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const frame = runOnce(change({ ...scenario, events: [] }, ["repression", 0]));
      expectNought(frame, "removed", "harmed", "reentered", "released");
    }),
    { seed: 10, numRuns: 40 },
  );
});

test("perfectly selective repression harms no bystander", () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      expectNought(runOnce(change({ ...scenario, events: [] }, ["selectivity", 1])), "harmed");
    }),
    { seed: 11, numRuns: 40 },
  );
});
