import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findSettable } from "../../sim/index.ts";
import { describePlan, planLines } from "../../src/cli/sweep/checkPlan.ts";
import { readPlan } from "../../src/cli/sweep/readPlan.ts";
import { aPlanFile } from "../support/aPlan.ts";

const folder = mkdtempSync(join(tmpdir(), "outbid-plan-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A plan that nothing is wrong with, and `parts` of its file. */
function aPlan(parts: object): string {
  const path = join(folder, "plan.json");
  const plan = aPlanFile({ scenarios: ["baseline"], agents: 400, months: 12, replicates: 20, ...parts });
  writeFileSync(path, JSON.stringify(plan));
  return path;
}

const warnings = (parts: object) => readPlan(aPlan(parts)).warnings;
const sobol = (points: number, ranges: object = { propaganda: [0, 1] }) => ({
  factors: [{ kind: "sobol", points, ranges }],
});
const list = (setting: string, ...values: unknown[]) => ({ factors: [{ kind: "list", setting, values }] });
let tables = 0;
const rows = (csv: string) => {
  const file = `rows-${tables++}.csv`;
  writeFileSync(join(folder, file), csv);
  return { factors: [{ kind: "rows", file }] };
};

describe("a plan that can be run is warned of", () => {
  test.each([
    ["nothing", sobol(16), []],
    [
      "Sobol' points that are no power of two",
      sobol(100),
      [/^factors\.0\.points: expected a power of two such as 128/],
    ],
    [
      "too few points for its settings",
      sobol(8),
      ["factors.0.points: expected at least 10, 10 per setting, to stand on, received 8"],
    ],
    [
      "values given twice",
      list("moderation", 0.5, 0.7, 0.5),
      ["factors.0.values.2: expected each value once, received 0.5 again"],
    ],
    [
      "a range of one value",
      sobol(16, { propaganda: [0.5, 0.5] }),
      [/^factors\.0\.ranges\.propaganda: expected a range/],
    ],
    [
      "ids given twice",
      { scenarios: ["baseline", "baseline"] },
      ["scenarios.1: expected each id once, received baseline again, as scenarios.0"],
    ],
    ["one replicate", { replicates: 1 }, [/^replicates: expected at least 2/]],
    ["too few replicates for quantiles", { replicates: 19 }, [/^replicates: expected at least 20/]],
    [
      "rows given twice",
      rows("propaganda\n0.1\n0.2\n0.1\n0.1\n"),
      ["factors.0.file, line 4: expected each row once, received that of line 2 again (and 1 more lines)"],
    ],
    [
      "no more rows than settings",
      rows("propaganda,moderation\n0.1,0.2\n0.3,0.4\n"),
      [/^factors\.0\.file: expected more rows than its 2 settings/],
    ],
  ] as const)("%s", (_, parts, expected) => {
    expect(warnings(parts)).toEqual(
      expected.map((each) => (typeof each === "string" ? each : expect.stringMatching(each))),
    );
  });

  test("values outside the study range, wherever they stand", () => {
    // The highest legal attackRate.
    const high = 200;
    expect(findSettable("attackRate")?.range?.[1]).toBeLessThan(high);
    for (const parts of [
      list("attackRate", 8, high),
      { factors: [{ kind: "grid", setting: "attackRate", from: 8, to: high, steps: 3 }] },
      sobol(16, { attackRate: [8, high] }),
      rows(`attackRate\n8\n${high}\n9\n`),
    ])
      expect(warnings(parts)).toEqual([expect.stringMatching(/^factors\.0.*the study range, received 200$/)]);
  });

  test("a seed of a scenario's own, which the plan's replaces", () => {
    const own = {
      id: "mine",
      title: "Mine",
      description: "d",
      author: "a",
      date: "2026-01-01",
      source: "s",
      leavesOut: "l",
      seed: "own",
    };
    writeFileSync(join(folder, "mine.json"), JSON.stringify(own));
    expect(warnings({ scenarios: ["mine.json"] })).toEqual([
      'scenarios.0.seed: expected the plan\'s seed "outbid", which replaces it, received "own"',
    ]);
    expect(warnings({ scenarios: ["mine.json"], seed: "own" })).toEqual([]);
  });

  test("in the lines of the check, which remains sound", () => {
    const facts = describePlan(readPlan(aPlan({ replicates: 1 })));
    const lines = planLines(facts);
    const isSound = facts.impossible.count === 0;
    expect(isSound).toBe(true);
    expect(lines.join("\n")).toContain("likely not meant:\n  replicates: expected at least 2");
  });
});

test("every problem of a plan is told at once with its path: shape, settings, readings, scenarios and tables", () => {
  writeFileSync(join(folder, "bad.csv"), '"propaganda\n1');
  const path = aPlan({
    title: 7,
    scenarios: ["baselin"],
    readings: ["Q@12"],
    factors: [
      { kind: "list", setting: "moderatoin", values: [1] },
      { kind: "grid", setting: "propaganda", from: 0, to: 1, steps: 1 },
      { kind: "rows", file: "absent.csv" },
      { kind: "rows", file: "bad.csv" },
    ],
  });
  const told = (() => {
    try {
      readPlan(path);
      return [];
    } catch (error) {
      return (error as Error).message.split("\n");
    }
  })();
  for (const place of [
    "title",
    "factors.1.steps",
    "factors.0.setting",
    "readings.0",
    "scenarios.0",
    "factors.2.file",
    "factors.3.file",
  ])
    expect(
      told.filter((line) => line.startsWith(`${path}: ${place}`)),
      place,
    ).toHaveLength(1);
  expect(told).toHaveLength(7);
});
