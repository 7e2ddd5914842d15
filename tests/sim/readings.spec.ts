import { expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/ensemble.ts";
import { runJob, runJobsHere } from "../../sim/experiments/jobs.ts";
import { type Reading, takeReading } from "../../sim/experiments/readings.ts";
import { formatReading, parseReading } from "../../sim/experiments/readingText.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const scenario = aScenarioWith({ agents: 400, months: 6 });
const read = (text: string) => parseReading(text) as Reading;

test("a reading is written as it is read", () => {
  for (const text of [
    "K@60",
    "mean(E)@1-84",
    "sum(removed)@1-12",
    "least(T)@0-6",
    "reached(collapseMonth)@84",
  ])
    expect(formatReading(read(text))).toBe(text);
});

test("what is no reading is none", () => {
  for (const text of [
    "",
    "K",
    "K@",
    "nothing@3",
    "mean(K@3",
    "K)@3",
    "K@5-3",
    "K@1-3",
    "constructor@1",
    "K@99999",
  ])
    expect(parseReading(text)).toBeUndefined();
});

test("readings are what the recorded rows give by hand", () => {
  const values = runReplicates(scenario, 3, 1);
  const column = (name: string) =>
    Array.from({ length: 7 }, (_, row) => values[row * measures.length + measureIndex(name)]);
  const attacks = column("attacks");
  const sum = attacks.slice(1).reduce((total, value) => total + value, 0);
  const given = runJob({
    scenario,
    first: 3,
    count: 1,
    readings: ["K@6", "sum(attacks)@1-6", "mean(attacks)@1-6", "least(T)@0-6", "most(T)@0-6"].map(read),
  });
  expect([...given]).toEqual([
    column("K")[6],
    sum,
    sum / 6,
    Math.min(...column("T")),
    Math.max(...column("T")),
  ]);
  expect([...runJob({ scenario, first: 0, count: 1, readings: [read("reached(collapseMonth)@6")] })]).toEqual(
    [column("collapseMonth")[6] >= 0 ? 1 : 0],
  );
});

test("a month of what never happened is no number, and no mean of what did counts a month before it", () => {
  // Four rows of a run that collapses at row 2, and of one that does not.
  const rowsOf = (months: readonly number[]) =>
    Float64Array.from({ length: 4 * measures.length }, (_, i) =>
      i % measures.length === measureIndex("collapseMonth") ? months[Math.floor(i / measures.length)] : 0,
    );
  const readings = ["@3", "@1"].map((rows) => `collapseMonth${rows}`);
  for (const summary of ["mean", "least", "most"]) readings.push(`${summary}(collapseMonth)@0-3`);
  const take = (months: readonly number[]) =>
    readings.map((text) => takeReading(read(text), rowsOf(months), 0));
  expect(take([-1, -1, 2, 2])).toEqual([2, Number.NaN, 2, 2, 2]);
  expect(take([-1, -1, -1, -1])).toEqual(Array(5).fill(Number.NaN));
  const reached = read("reached(collapseMonth)@3");
  expect([
    takeReading(reached, rowsOf([-1, -1, 2, 2]), 0),
    takeReading(reached, rowsOf([-1, -1, -1, -1]), 0),
  ]).toEqual([1, 0]);
});

test("a job cut in two gives the same numbers", async () => {
  const readings = ["K@6", "mean(T)@1-6"].map(read);
  const [whole, start, rest] = await runJobsHere([
    { scenario, first: 0, count: 19, readings },
    { scenario, first: 0, count: 2, readings },
    { scenario, first: 2, count: 17, readings },
  ]);
  expect([...whole]).toEqual([...start, ...rest]);
});

test("a row beyond the run is told", () => {
  expect(() => runJob({ scenario, first: 0, count: 1, readings: [read("K@7")] })).toThrow(
    "K: expected a row from 0 to 6, received 7",
  );
});
