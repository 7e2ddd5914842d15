import { expect, test } from "vitest";
import { compileModel } from "../../sim/compile.ts";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { createPopulation } from "../../sim/population/createPopulation.ts";
import { replicateKey } from "../../sim/random/keys.ts";
import { drawPopulation } from "../support/anyPopulation.ts";
import { aScenario } from "../support/aScenario.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { populationTotals } from "../support/populationTotals.ts";

// By law: the totals are the means apportioned to whole people, in each stratum, whatever the luck.
test("3,000 populations from the whole legal space have exact totals and whole groups", () => {
  const next = createStudyDraws("populations");
  const base = aScenario();
  for (let i = 0; i < 3000; i++) {
    const treatment = drawPopulation(base, next);
    for (const { found, wanted, whole } of populationTotals(treatment, i)) {
      expect(found, `${i}: ${JSON.stringify(treatment.settings)}`).toEqual(wanted);
      expect(whole, `${i}`).toBe(true);
    }
    if (i % 10 === 0) createPopulation(compileModel(treatment), replicateKey(treatment.seed, i));
  }
});

// The two replicates in which version 1.1.0 lost a stratum, and settings in which it did so often.
test.each([
  [{ groupSize: 500, agents: 4000 }, 2408],
  [{ clustering: 0.9 }, 223],
])("%j keeps everybody in replicate %i and in hundreds more", (settings, replicate) => {
  const treatment = aScenarioWith(settings);
  for (const r of [replicate, ...Array.from({ length: 300 }, (_, i) => i)])
    for (const { found, wanted, whole } of populationTotals(treatment, r)) {
      expect(found).toEqual(wanted);
      expect(whole).toBe(true);
    }
});
