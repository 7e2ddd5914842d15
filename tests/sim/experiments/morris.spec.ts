import { describe, expect, test } from "vitest";
import { factorOf, readAt, screenFactors, studyFactors } from "../../../sim/experiments/index.ts";
import { answerWith } from "../../support/answerWith.ts";
import { aScenario } from "../../support/aScenario.ts";

const names = ["propaganda", "repression", "selectivity", "hardShare"];
const trial = {
  base: aScenario(),
  seed: "a",
  replicates: 2,
  reading: readAt("K", 84),
  factors: names.slice(0, 3).map((name) => factorOf(name)),
  paths: 40,
};
// Ranges 0 to 1, so an effect is a slope: 3, and 4 times the third, and 4 times the second.
const formula = answerWith(
  ({ settings: { propaganda, repression, selectivity } }, _, replicate) =>
    3 * propaganda - 4 * repression * selectivity + replicate,
);

describe("Morris screening", () => {
  test("gives the slope of what is straight, without spread", async () => {
    const { effects, points } = await screenFactors(trial, formula);
    const straight = effects.find(({ name }) => name === "propaganda");
    expect(straight?.muStar).toBeCloseTo(3, 9);
    expect(straight?.mu).toBeCloseTo(3, 9);
    expect(straight?.sigma).toBeCloseTo(0, 9);
    expect(points).toBe(40 * 4);
  });

  // The other one is one of 0, ⅓, ⅔, 1: mean ½, standard deviation √5/6 = .373; both times 4, within two errors of 40
  // paths.
  test("gives a factor that depends on another its mean and spread", async () => {
    const { effects } = await screenFactors(trial, formula);
    for (const name of ["repression", "selectivity"]) {
      const effect = effects.find((each) => each.name === name);
      expect(Math.abs((effect?.mu ?? 0) + 2)).toBeLessThan(0.48);
      expect(Math.abs((effect?.sigma ?? 0) - 1.49)).toBeLessThan(0.3);
      expect(effect?.low).toBeLessThan(2);
      expect(effect?.high).toBeGreaterThan(2);
    }
    expect(effects[0].name).toBe("propaganda");
  });

  test("tells the first paths first and the same again with the same seed", async () => {
    const heard: number[] = [];
    const once = await screenFactors(trial, formula, ({ paths }) => heard.push(paths));
    expect(heard).toEqual([4]);
    expect(await screenFactors(trial, formula)).toEqual(once);
  });

  test("can move every setting that has a study range, the leadership's only where it chooses", () => {
    const all = studyFactors(aScenario()).map(({ name }) => name);
    expect(all).toContain("doctrineGap");
    expect(all).toContain("moderation");
    expect(all).not.toContain("threatWeight");
    const choosing = studyFactors(aScenario({ leadership: { mode: "farsighted" } }));
    expect(choosing.map(({ name }) => name)).toContain("threatWeight");
    expect(() => factorOf("doctrineGpa")).toThrow("did you mean doctrineGap");
    expect(() => factorOf("propaganda", [0, 2])).toThrow("within 0 to 1");
  });
});
