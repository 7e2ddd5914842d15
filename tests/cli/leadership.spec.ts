import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { compareLeaderships, explanations, figuresOf, runJobsHere } from "../../sim/experiments/index.ts";
import { scenarioToJson } from "../../sim/index.ts";
import { readObservations, readScenario } from "../../src/cli/library.ts";
import { planStudy } from "../../src/cli/studyCommand.ts";
import { leadershipCsv, leadershipRows } from "../../src/reports/leadershipRows.ts";
import { leadershipStudy } from "../../src/studies/leadership.ts";
import { leadershipText } from "../../src/studies/leadershipText.ts";
import { aScenario } from "../support/aScenario.ts";

const base = aScenario({ months: 4, population: { agents: 200 }, leadership: { horizon: 6 } });
const trial = { base, seed: "a b", replicates: 2, after: 3, figures: [] };
const result = await compareLeaderships(trial, runJobsHere);
const rows = leadershipRows(result, trial);

describe("paths of moderation are written", () => {
  test("as an object an explanation: its leaderships with their settings, path, distance, partings and the command", () => {
    expect(rows.map(({ id }) => id)).toEqual(["H1", "H2", "H3", "H4"]);
    const [rivalry] = rows;
    expect(rivalry.members.map(({ settings }) => Object.entries(settings))).toEqual(explanations[0].members);
    expect(rivalry.spans).toEqual(["threatWeight"]);
    expect(rivalry.tried).toBe(explanations[0].members.length);
    expect(rivalry.members).toContainEqual(rivalry.nearest);
    expect(rivalry.path).toHaveLength(8);
    // The base keeps to a hard line, .1 by default, and nobody reviews before month 3.
    const { row, policy, nearest, ...values } = rivalry.path[2];
    expect(row).toBe(2);
    for (const value of [policy, ...Object.values(nearest), ...Object.values(values)])
      expect(value).toBeCloseTo(0.1, 12);
    expect(rivalry.path[7].policy).toBeUndefined();
    expect(rows.map(({ partings }) => partings.map(({ from }) => from))).toEqual([
      ["H2", "H3", "H4"],
      ["H3", "H4"],
      ["H4"],
      [],
    ]);
    expect(rivalry.command).toBe("npx outbid leadership a-scenario --replicates 2 --after 3 --seed 'a b'");
  });

  test("as CSV of one line per explanation and row, the policy empty after its end", () => {
    const lines = leadershipCsv(rows).trimEnd().split("\n");
    expect(lines).toHaveLength(1 + 4 * 8);
    expect(lines[0]).toMatch(/,explanation,row,least,median,most,nearest,nearestLow,nearestHigh,policy$/);
    expect(lines[3]).toMatch(/,a b,2,H1,2(,0\.1\d*){7}$/);
    expect(lines[8]).toMatch(/,H1,7,.*,$/);
  });

  test("as a table of rows and what the run says, with what it is not", () => {
    const text = leadershipText(rows);
    expect(text).toMatch(
      /^row +policy +H1 rivalry +H2 ideology +H3 lasting threat +H4 pressure from within$/m,
    );
    expect(text).toMatch(/^ {2}4 +0\.10 /m);
    expect(text).toMatch(/^ {2}7 {10}/m);
    // What was done does not move, so a policy that stays at its mean is no distance away, and nothing is nearer.
    expect(text).toContain("A policy that never moves from 0.10 is 0.000 away.");
    expect(text).toContain("No leadership of any family comes nearer");
    expect(text).toContain("A model, not a forecast.");
  });
});

// K was given as a range four times: counted in the file.
test("the observed ranges of the history are found by its name", () => {
  const figures = figuresOf(readObservations("history-2021-2024"), 40);
  expect(figures.filter(({ reading }) => reading.measure === "K")).toHaveLength(4);
  expect(figures.every(({ low, high, reading }) => low < high && reading.to <= 40)).toBe(true);
});

test("observations that there are none of are told beside every other problem", async () => {
  const folder = mkdtempSync(join(tmpdir(), "outbid-observations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "mine.json");
  const scenario = scenarioToJson({
    ...readScenario("history-2021-2026"),
    observations: "history-2021-2027",
  });
  writeFileSync(path, JSON.stringify(scenario));
  const planned = planStudy(leadershipStudy, path, { replicates: "1", after: "many", rival: true });
  const told = await planned.then(
    () => "",
    (error: Error) => error.message,
  );
  expect(told).toContain(
    "observations: expected one of history-2018-2021, history-2021-2024, history-2021-2026",
  );
  expect(told).toContain("--after");
  expect(told).toContain("--replicates");
});
