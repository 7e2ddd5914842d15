import { expect, test } from "vitest";
import { runJob, runReplicates } from "../../sim/experiments/index.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import type { RunFigure } from "../../src/calibrate/period.ts";
import { collectFigures, createJob } from "../../src/calibrate/readings.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const scenario = aScenarioWith({ months: 6, agents: 500 });
const rows = runReplicates(scenario, 2, 3);
/** A measure in the row that records a month (month m in row m + 1), straight from the table. */
const at = (replicate: number, month: number, name: string) =>
  rows[(replicate * 7 + month + 1) * measures.length + measureIndex(name)];
const aFigure = (figure: Pick<RunFigure, "measures" | "over">): RunFigure => ({
  id: "",
  label: "",
  unit: "",
  fromMonth: 1,
  toMonth: 3,
  ...figure,
});
const read = (figure: RunFigure) =>
  collectFigures([figure, figure], runJob(createJob(scenario, [figure, figure], 2, 3)))[1];
const months = [1, 2, 3];
const byHand = (figure: (replicate: number) => number) => [0, 1, 2].map(figure);

test("a figure is the mean over its months of the sum of its measures", () => {
  const sums = (r: number) => months.map((month) => at(r, month, "UK") + at(r, month, "TK"));
  const expected = byHand((r) => sums(r).reduce((a, b) => a + b) / 3);
  for (const [r, value] of read(aFigure({ measures: ["UK", "TK"] })).entries())
    expect(value).toBeCloseTo(expected[r], 9);
});

test("or the least of them, their sum, or what was added since the month before them", () => {
  const all = (r: number) => months.map((month) => at(r, month, "T"));
  expect(read(aFigure({ measures: ["T"], over: "least" }))).toEqual(byHand((r) => Math.min(...all(r))));
  expect(read(aFigure({ measures: ["T"], over: "sum" }))).toEqual(
    byHand((r) => all(r).reduce((a, b) => a + b)),
  );
  expect(read(aFigure({ measures: ["T"], over: "rise" }))).toEqual(
    byHand((r) => at(r, 3, "T") - at(r, 0, "T")),
  );
});

test("`collapsed` is 1 where a criterion of collapse has held by the last month", () => {
  // A criterion: legitimacy below .1 (model.md, Leadership).
  const figure = aFigure({ measures: ["collapsed"] });
  const found = (legitimacy0: number) =>
    collectFigures(
      [figure],
      runJob(createJob(aScenarioWith({ months: 6, agents: 500, legitimacy0 }), [figure], 0, 3)),
    )[0];
  expect(found(0.05)).toEqual([1, 1, 1]);
  expect(found(0.5)).toEqual([0, 0, 0]);
});
