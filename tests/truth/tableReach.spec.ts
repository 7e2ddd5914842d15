import { describe, expect, test } from "vitest";
import type { ChoiceContext } from "../../sim/choice/context.ts";
import { createChoiceContext } from "../../sim/choice/createChoiceContext.ts";
import { createLastingWeights, grievanceWeight } from "../../sim/choice/lastingWeights.ts";
import { tablesReach } from "../../sim/choice/monthTables.ts";
import { exp } from "../../sim/exact.ts";
import { createSimulation } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const { model, state } = createSimulation(aScenarioWith({ agents: 400 }), 0);
const usual = createChoiceContext(model, state);
const reaches = (changes: Partial<ChoiceContext>, grievanceCap = 0) =>
  tablesReach({ ...usual, ...changes }, grievanceCap);
/** All terms zero. */
const silent: Partial<ChoiceContext> = {
  ...{ sharpness: 1, incumbentParts: [], rivalParts: [], unaffiliatedParts: [] },
  ...{
    doctrineGap: 0,
    framing: 0,
    moderateGap: 0,
    creedCost: 0,
    credentialClaim: 0,
    rivalGap: 0,
    pull: 0,
    hardship: 0,
  },
  ...{ grievancePull: 0, salafiTie: 0, salafiDistrust: 0, peerInfluence: 0 },
  ...{ loyaltyT: 0, loyaltyK: 0, postTie: 0, inertiaU: 0 },
};
const parts = ["incumbentParts", "rivalParts", "unaffiliatedParts"] as const;
const terms = (Object.keys(silent) as (keyof ChoiceContext)[]).filter(
  (name) => name !== "sharpness" && name !== "grievancePull" && !parts.some((one) => one === name),
);

describe("whether the tables of a month reach", () => {
  test("is so with the default scenario", () => {
    expect(tablesReach(usual, model.settings.grievanceCap)).toBe(true);
  });

  // exp(±300) is the largest and least that a product of the tables may come to, so that three of them add up.
  test.each(terms)("follows %s, whatever its sign, up to an exponent of 300", (name) => {
    expect(reaches({ ...silent, [name]: 299 })).toBe(true);
    expect(reaches({ ...silent, [name]: -299 })).toBe(true);
    expect(reaches({ ...silent, [name]: 300 })).toBe(false);
    expect(reaches({ ...silent, [name]: -301 })).toBe(false);
    expect(reaches({ ...silent, [name]: 150, sharpness: 2 })).toBe(false);
  });

  // Parts that depend on no person are one factor of one table, so what counts is their sum: here 299, −299, 300, −301.
  test.each(parts)("follows the sum of %s, whatever its sign, up to an exponent of 300", (name) => {
    const summing = (...values: number[]) => ({
      ...silent,
      [name]: values.map((value) => ["a part", value] as const),
    });
    expect(reaches(summing(400, -101))).toBe(true);
    expect(reaches(summing(-400, 101))).toBe(true);
    expect(reaches(summing(400, -100))).toBe(false);
    expect(reaches(summing(-200, -101))).toBe(false);
    expect(reaches({ ...summing(100, 50), sharpness: 2 })).toBe(false);
  });

  test("follows the largest grievance there can be", () => {
    expect(reaches({ ...silent, grievancePull: 100 }, 2.9)).toBe(true);
    expect(reaches({ ...silent, grievancePull: 100 }, 3.1)).toBe(false);
  });

  test("adds up what pulls to one side, and what its propaganda adds", () => {
    expect(reaches({ ...silent, loyaltyT: 150, framing: 151 })).toBe(false);
    expect(reaches({ ...silent, loyaltyK: 150, pull: 151 })).toBe(false);
    expect(reaches({ ...silent, loyaltyK: 150, framing: 149 })).toBe(true);
    expect(reaches({ ...silent, inertiaU: 150, peerInfluence: 151 })).toBe(false);
  });
});

// Its docstring: a relative error below 10⁻¹⁴; exp itself is within an ulp (tests/truth/exact.spec.ts).
test.each([3, 0, -3])("a group's grievance weighs exp(βγg) within 10⁻¹⁴ at a pull of %d", (grievancePull) => {
  const scenario = aScenarioWith({ grievancePull: Math.max(0, grievancePull), grievanceCap: 10 });
  const weights = {
    ...createLastingWeights(scenario),
    grievanceExponent: scenario.settings.choiceSharpness * grievancePull,
  };
  for (let grievance = 0; grievance <= 10; grievance += 0.0007) {
    const exact = exp(weights.grievanceExponent * grievance);
    expect(Math.abs(grievanceWeight(weights, grievance) / exact - 1)).toBeLessThan(1e-14);
  }
});
