import { describe, expect, test } from "vitest";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { nullWeights, quiet } from "../support/nullWeights.ts";
import { column, runOnce, sample } from "../support/rows.ts";
import { mean, variance } from "../support/statistics.ts";
import { ARITHMETIC, meanOf, varianceOf } from "./tolerances.ts";

const PEOPLE = 6000;
const indifferent = {
  ...nullWeights,
  ...quiet,
  agents: PEOPLE,
  poolPeople: PEOPLE,
  reconsiderRate: 1,
  months: 1,
};
const blind = {
  ...quiet,
  choiceSharpness: 0,
  agents: PEOPLE,
  poolPeople: PEOPLE,
  reconsiderRate: 1,
  months: 1,
};

describe.each([
  ["all weights zero", indifferent],
  ["sharpness zero", blind],
])("%s", (_, changes) => {
  test("with a rival each option has probability 1/3", () => {
    const frame = runOnce(aScenarioWith(changes));
    const [members] = column(frame, "T");
    // Everybody in T decides, each with 1/3 for K: a sum of equal numbers, not an estimate.
    expect(Math.abs(column(frame, "expectedTK")[1] / (members / 3) - 1)).toBeLessThan(ARITHMETIC);
    const present = PEOPLE - column(frame, "X")[0];
    for (const name of ["T", "K", "U"]) {
      const share = column(frame, name)[1] / present;
      expect(Math.abs(share - 1 / 3)).toBeLessThan(meanOf(present, Math.sqrt(2) / 3));
    }
  });

  test("without a rival each option has probability 1/2", () => {
    const frame = runOnce(aScenarioWith({ ...changes, rival: false }));
    const present = PEOPLE - column(frame, "X")[0];
    expect(column(frame, "T")[1] + column(frame, "U")[1]).toBe(present);
    expect(Math.abs(column(frame, "T")[1] / present - 1 / 2)).toBeLessThan(meanOf(present, 1 / 2));
  });
});

test("a tenth of those present reconsider when reconsiderRate is .1, independently", () => {
  const scenario = aScenarioWith({
    ...indifferent,
    rival: false,
    otherX: 0,
    salafiX: 0,
    reconsiderRate: 0.1,
  });
  const deciding = ["TT", "TU", "UT", "UU"].map((name) => sample(scenario, 400, name, 1));
  const counts = deciding[0].map((_, i) => deciding.reduce((sum, flow) => sum + flow[i], 0));
  const binomial = PEOPLE * 0.1 * 0.9;
  expect(Math.abs(mean(counts) - PEOPLE * 0.1)).toBeLessThan(meanOf(400, Math.sqrt(binomial)));
  expect(Math.abs(variance(counts) / binomial - 1)).toBeLessThan(varianceOf(400));
});

test("one weight alone gives the odds that its utility says", () => {
  // Pr(T) = e^1 / (e^1 + 2) = .576117 by hand, with b_T = 1 and all else zero.
  const frame = runOnce(aScenarioWith({ ...indifferent, incumbentAppeal: 1 }));
  const present = PEOPLE - column(frame, "X")[0];
  const byHand = 0.576117;
  expect(Math.abs(column(frame, "T")[1] / present - byHand)).toBeLessThan(
    meanOf(present, Math.sqrt(byHand * (1 - byHand))),
  );
});
