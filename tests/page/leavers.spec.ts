import { describe, expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/index.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import type { GrownEnsemble } from "../../src/engine/ensembles.ts";
import { readLeavers, readLeaversApart, tellsOfLeavers } from "../../src/results/leavers.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const rows = 25;

function ensembleOf(changes: Parameters<typeof aScenarioWith>[0], count: number): GrownEnsemble {
  const scenario = aScenarioWith({ months: rows - 1, agents: 2000, ...changes });
  const values = runReplicates(scenario, 0, count);
  return { scenario, fingerprint: JSON.stringify(changes), count, rows, values, checksums: [] };
}

const hard = ensembleOf({}, 9);
const mild = ensembleOf({ moderation: 0.7 }, 11);

/** Counted from the monthly flows, run by run. */
const countOf = ({ values }: GrownEnsemble, run: number, measure: string, month: number) => {
  let sum = 0;
  for (let row = 0; row <= month; row++)
    sum += values[(run * rows + row) * measures.length + measureIndex(measure)];
  return sum;
};
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const runs = (count: number) => Array.from({ length: count }, (_, run) => run);

describe("those who left the Taliban", () => {
  test("went to IS-K or home: the mean of the runs of each flow, summed up to the month", () => {
    const { left, home } = readLeavers(hard, 18);
    expect(left.mean).toBeCloseTo(mean(runs(9).map((run) => countOf(hard, run, "TK", 18))), 9);
    expect(home.mean).toBeCloseTo(mean(runs(9).map((run) => countOf(hard, run, "TU", 18))), 9);
    expect(home.mean).toBeGreaterThan(0);
    expect(home.low).toBeLessThanOrEqual(home.mean);
  });

  test("are compared run by run on the same luck, over the runs that both have", () => {
    const { left, home } = readLeaversApart(mild, hard, 24);
    expect([left.count, home.count]).toEqual([9, 9]);
    const apart = (measure: string) =>
      mean(runs(9).map((run) => countOf(mild, run, measure, 24) - countOf(hard, run, measure, 24)));
    expect(left.mean).toBeCloseTo(apart("TK"), 9);
    expect(home.mean).toBeCloseTo(apart("TU"), 9);
  });

  test("are read in the last month of a run that ends before", () => {
    expect(readLeavers(hard, 99)).toEqual(readLeavers(hard, 24));
  });
});

test("a number of members or of leavers needs both told beside it, attacks and aid do not", () => {
  for (const name of ["cumulativeHardShareLeft", "cumulativeTK", "T", "TU"])
    expect(tellsOfLeavers(name)).toBe(true);
  for (const name of ["attacks", "A", "K", "harmed"]) expect(tellsOfLeavers(name)).toBe(false);
});
