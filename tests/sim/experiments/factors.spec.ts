import { expect, test } from "vitest";
import { factorNames, factorOf, studyFactors } from "../../../sim/experiments/factors.ts";
import { aScenario } from "../../support/aScenario.ts";

test.each(["postShare", "hardShare", "shareSalafi", "clustering"])("how people are may move: %s", (name) => {
  expect(factorNames).toContain(name);
  expect(factorOf(name, [0.1, 0.4])).toEqual({ name, low: 0.1, high: 0.4, integer: false });
  // It has no study range: what is tried by default stays as it was.
  expect(studyFactors(aScenario()).map((factor) => factor.name)).not.toContain(name);
});

test.each(["agents", "groupSize", "poolPeople", "salafiT"])("how many there are stays: %s", (name) => {
  expect(() => factorOf(name)).toThrow(
    `${name}: expected a setting that can be moved, received one that all points share`,
  );
});

test("a name that is none is told with the nearest", () => {
  expect(() => factorOf("postShar")).toThrow("received an unknown name (did you mean postShare");
});
