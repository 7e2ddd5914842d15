import { expect, test } from "vitest";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { drawPopulation } from "../support/anyPopulation.ts";
import { aScenario } from "../support/aScenario.ts";
import { populationTotals } from "../support/populationTotals.ts";

// The same law as in tests/truth/populations.spec.ts, over more of the legal space.
test("100,000 populations from the whole legal space have exact totals and whole groups", () => {
  const next = createStudyDraws("a soak of populations");
  const base = aScenario();
  const wrong: string[] = [];
  for (let i = 0; i < 100_000; i++) {
    const treatment = drawPopulation(base, next);
    for (const { found, wanted, whole } of populationTotals(treatment, i))
      if (!whole || found.some((count, kind) => count !== wanted[kind]))
        wrong.push(`${i}: ${found} for ${wanted}, ${JSON.stringify(treatment.settings)}`);
  }
  expect(wrong).toEqual([]);
});
