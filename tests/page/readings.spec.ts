import { expect, test } from "vitest";
import { measureIndex, measures } from "../../sim/index.ts";
import { fewestOf, heldBy } from "../../src/results/heldBy.ts";
import { readDifferences, readMonth, readNumbers } from "../../src/results/readings.ts";
import { spreadNames } from "../../src/results/spreadNames.ts";
import { aScenario } from "../support/aScenario.ts";

/** Runs of one month whose K in row 1 is `of` their index. */
const anEnsemble = (count: number, of: (run: number) => number) => {
  const values = new Float64Array(count * 2 * measures.length);
  for (let run = 0; run < count; run++) values[(2 * run + 1) * measures.length + measureIndex("K")] = of(run);
  return { scenario: aScenario({ months: 1 }), fingerprint: "a", count, rows: 2, values, checksums: [] };
};

// By hand, and the means 19 and 14/4: of 0 … 38 the band of 90 goes from rank .05 · 40 = 2 to rank 38, of 19 runs from the least to the greatest.
test("the page's band is where new runs lie, not where the sample's quantiles are", () => {
  const { mean, low, high } = readMonth(
    readNumbers(
      anEnsemble(39, (run) => run),
      "K",
    ),
    1,
  );
  expect([low, mean, high].map((value) => Math.round(1e9 * value) / 1e9)).toEqual([1, 19, 37]);
  const few = readMonth(
    readNumbers(
      anEnsemble(4, (run) => run * run),
      "K",
    ),
    1,
  );
  expect([few.low, few.mean, few.high]).toEqual([0, 3.5, 9]);
});

test("so is the band of differences, run by run on the same luck", () => {
  const current = anEnsemble(39, (run) => 3 * run);
  const { low, high } = readMonth(
    readDifferences(
      current,
      anEnsemble(39, (run) => run),
      "K",
    ),
    1,
  );
  expect(low).toBeCloseTo(2, 9);
  expect(high).toBeCloseTo(74, 9);
});

// By law: (n − 1)/(n + 1) at most.
test("a band of few runs is called what it holds, on the picker as in captions", () => {
  expect([2, 3, 10, 19, 200].map((count) => heldBy(count))).toEqual([
    { of50: 33, of90: 33 },
    { of50: 50, of90: 50 },
    { of50: 50, of90: 81 },
    { of50: 50, of90: 90 },
    { of50: 50, of90: 90 },
  ]);
  expect(fewestOf([{ count: 10 }, { count: 200 }])).toBe(10);
  const usual = spreadNames(200);
  expect([usual.band50.name, usual.band90.name]).toEqual(["50 %", "90 %"]);
  expect(usual.band90.text).toMatch(/^90 of 100 new runs lie in the band; /);
  const few = spreadNames(10);
  expect([few.band50.name, few.band90.name]).toEqual(["50 %", "81 %"]);
  expect(few.band90.text).toMatch(
    /^81 of 100 new runs lie in the band: with 10 runs no band can hold more\./,
  );
  expect(spreadNames(1).band90.text).toMatch(/^0 of 100 .* with one run no band/);
});
