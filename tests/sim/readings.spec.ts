import { expect, test } from "vitest";
import { runReplicates } from "../../sim/experiments/ensemble.ts";
import { runJob, runJobsHere } from "../../sim/experiments/jobs.ts";
import { formatReading, parseReading, type Reading } from "../../sim/experiments/readings.ts";
import { measureIndex, measures } from "../../sim/measures.ts";
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
