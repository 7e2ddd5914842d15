import { describe, expect, test } from "vitest";
import { compareLeaderships, figuresOf, runJobsHere } from "../../sim/experiments/index.ts";
import { readObservations } from "../../src/cli/library.ts";
import { leadershipCsv, leadershipRows } from "../../src/reports/leadershipRows.ts";
import { leadershipText } from "../../src/studies/leadershipText.ts";
import { aScenario } from "../support/aScenario.ts";

const base = aScenario({ months: 4, population: { agents: 200 }, leadership: { horizon: 6 } });
const trial = { base, seed: "a b", replicates: 2, after: 3, figures: [] };
const result = await compareLeaderships(trial, runJobsHere);
const rows = leadershipRows(result, trial);

describe("paths of moderation are written", () => {
  test("as an object an explanation: settings, path, distance, partings and the command", () => {
    expect(rows.map(({ id }) => id)).toEqual(["H1", "H2", "H3"]);
    const [rivalry] = rows;
    expect(rivalry.settings).toEqual({ mode: "farsighted", threatWeight: 8, ideology: 0, threatDecay: 1 });
    expect(rivalry.path).toHaveLength(8);
    // The base keeps to a hard line, .1 by default, and nobody reviews before month 3.
    const { row, ...values } = rivalry.path[2];
    expect(row).toBe(2);
    for (const value of Object.values(values)) expect(value).toBeCloseTo(0.1, 12);
    expect(rivalry.path[7].policy).toBeUndefined();
    expect(rivalry.partings.map(({ from }) => from)).toEqual(["H2", "H3"]);
    expect(rivalry.command).toBe("npx outbid leadership a-scenario --replicates 2 --after 3 --seed 'a b'");
  });

  test("as CSV of one line per explanation and row, the policy empty after its end", () => {
    const lines = leadershipCsv(rows).trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 3 * 8);
    expect(lines[0]).toMatch(/,explanation,row,mean,low,high,policy$/);
    expect(lines[3]).toMatch(/,a b,2,H1,2,0\.1\d*,0\.1\d*,0\.1\d*,0\.1\d*$/);
    expect(lines[8]).toMatch(/,H1,7,.*,$/);
  });

  test("as a table of rows, with what it is not", () => {
    const text = leadershipText(result, trial);
    expect(text).toMatch(/^row +policy +H1 rivalry +H2 ideology +H3 lasting threat$/m);
    expect(text).toMatch(/^ {2}4 +0\.10 /m);
    expect(text).toMatch(/^ {2}7 {10}/m);
    expect(text).toContain("A model, not a forecast.");
  });
});

// K was given as a range four times: counted in the file.
test("the observed ranges of the history are found by its name", () => {
  const figures = figuresOf(readObservations("history-2021-2024"), 40);
  expect(figures.filter(({ reading }) => reading.measure === "K")).toHaveLength(4);
  expect(figures.every(({ low, high, reading }) => low < high && reading.to <= 40)).toBe(true);
});
