import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell, Column } from "../../src/cli/sweep/rowColumns.ts";
import { summarizePoints } from "../../src/cli/sweep/summarizePoints.ts";

const column = (name: string, kind: Column["kind"], nullable = false): Column => ({ name, kind, nullable });
const columns = [
  ...["run", "point", "replicate"].map((name) => column(name, "whole")),
  column("K@12", "number", true),
  column("collapseMonth@12", "number", true),
  column("failure", "text", true),
];

/** The summary of one point by column: each run a value of K, a month of collapse, and a reason if it failed. */
function summaryOf(runs: readonly (readonly [k: Cell, collapse: Cell, failure?: string])[]) {
  const summary = summarizePoints(columns);
  const index = runs.map((_, i) => i);
  const last = [0, 1, 2].map((k) => runs.map((run) => run[k] ?? null));
  summary.add([index, runs.map(() => 0), index, ...last]);
  const row = summary.end();
  return Object.fromEntries(summary.columns.map(({ name }, k) => [name, row[k][0]]));
}
const ofK = (values: readonly number[]) => summaryOf(values.map((value) => [value, null]));

test("the mean of a constant is that constant, and its deviation is nothing", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 2, max: 200 }),
      (value, n) => {
        const found = ofK(Array(n).fill(value));
        for (const statistic of ["mean", "q05", "q50", "q95"])
          expect(found[`K@12 ${statistic}`]).toBe(value + 0);
        expect(found["K@12 sd"]).toBe(0);
      },
    ),
    { numRuns: 1000, seed: 20261129 },
  );
});

test("rounding puts no mean beyond the quantiles of runs that are nearly alike", () => {
  // All but two of 101 runs are alike, so that both quantiles are; the true mean is nearer to them than to any other double.
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), fc.boolean(), (value, above) => {
      const next = value * (above ? 1 + 2 ** -52 : 1 - 2 ** -53);
      const found = ofK([...Array(99).fill(value), next, next]);
      expect([found["K@12 q05"], found["K@12 mean"], found["K@12 q95"]]).toEqual([value, value, value]);
    }),
    { numRuns: 1000, seed: 20261129 },
  );
});

test("a reading of what may never happen is told of the runs in which it did, with their number", () => {
  const found = summaryOf([
    [1, 10],
    [2, null],
    [3, 13],
    [null, null, "it failed"],
  ]);
  expect(found).toMatchObject({
    runs: 3,
    "collapseMonth@12 runs": 2,
    "K@12 mean": 2,
    "collapseMonth@12 mean": 11.5,
  });
  expect(found).not.toHaveProperty("K@12 runs");
  expect(summaryOf([[1, null]])).toMatchObject({
    runs: 1,
    "collapseMonth@12 runs": 0,
    "collapseMonth@12 mean": null,
    "collapseMonth@12 q50": null,
  });
});
