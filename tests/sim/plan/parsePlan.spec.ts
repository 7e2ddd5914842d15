import { describe, expect, test } from "vitest";
import { parsePlan, parsePlanText } from "../../../sim/experiments/plan/parsePlan.ts";
import { formatReading } from "../../../sim/experiments/readingText.ts";
import { formatProblem } from "../../../sim/index.ts";
import { aPlanFile } from "../../support/aPlan.ts";

/** Every problem of the smallest plan with `parts` laid over it, as the command line tells it. */
function problemsOf(parts: Readonly<Record<string, unknown>>): readonly string[] {
  const parsed = parsePlan(aPlanFile(parts));
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

describe("a plan's file", () => {
  test("is filled in with one replicate and the usual seed", () => {
    const parsed = parsePlan(aPlanFile());
    expect(parsed.ok && parsed.plan).toMatchObject({
      replicates: 1,
      seed: "outbid",
      factors: [],
      agents: undefined,
    });
  });

  test("keeps its readings in the order of its columns: those listed, then measures row by row", () => {
    const parsed = parsePlan(aPlanFile({ readings: ["mean(E)@1-12"], measures: ["T", "K"], rows: [6, 12] }));
    expect(parsed.ok && parsed.plan.readings.map(formatReading)).toEqual([
      "mean(E)@1-12",
      "T@6",
      "K@6",
      "T@12",
      "K@12",
    ]);
  });

  test("tells every problem of its shape with its path", () => {
    expect(
      problemsOf({
        id: "Not A Name",
        replicats: 3,
        replicates: 0,
        factors: [
          { kind: "grid", setting: "propaganda", from: "0", to: 1, steps: 1 },
          { kind: "sobol", points: 8, range: {} },
          { kind: "lattice" },
        ],
      }),
    ).toEqual([
      "replicats: expected a known name, received an unknown one (did you mean replicates?)",
      "factors.1.range: expected a known name, received an unknown one (did you mean ranges?)",
      'id: expected small letters, digits and hyphens, received "Not A Name"',
      'factors.0.from: expected a number, received "0"',
      "factors.0.steps: expected ≥ 2, received 1",
      "factors.1.ranges: expected a value, received nothing",
      'factors.2.kind: expected grid, list, latinHypercube, sobol, rows, accepted, received "lattice"',
      "replicates: expected ≥ 1, received 0",
    ]);
  });

  test("tells every problem of its settings with its path", () => {
    expect(
      problemsOf({
        factors: [
          { kind: "grid", setting: "propagander", from: 0, to: 1, steps: 3 },
          { kind: "grid", setting: "agents", from: 1000, to: 2000, steps: 4 },
          { kind: "list", setting: "mode", values: ["scheduled", "wise"] },
          { kind: "list", setting: "rival", values: [true, "no"] },
          { kind: "list", setting: "women", values: [0, 1.5] },
          {
            kind: "latinHypercube",
            points: 9,
            ranges: { women: [0, 1], inclusion: [1, 0], months: "study" },
          },
          { kind: "sobol", points: 8, ranges: { mode: [0, 1], foreign: [-1, 1] } },
        ],
      }),
    ).toEqual([
      'factors.0.setting: expected a known setting, received "propagander" (did you mean propaganda?)',
      "factors.1.steps: expected whole numbers for agents from 1000 to 2000, received 4 steps",
      'factors.2.values.1: expected scheduled, adaptive, farsighted, received "wise"',
      'factors.3.values.1: expected true or false, received "no"',
      "factors.4.values.1: expected ≤ 1, received 1.5",
      "factors.5.ranges.women: expected each setting in one factor, received women again",
      "factors.5.ranges.inclusion: expected the lowest first, received 1, 0",
      'factors.5.ranges.months: expected [lowest, highest], since it has no study range, received "study"',
      "factors.6.ranges.mode: expected each setting in one factor, received mode again",
      'factors.6.ranges.mode.0: expected a setting that is a number, received "mode"',
      'factors.6.ranges.mode.1: expected a setting that is a number, received "mode"',
      "factors.6.ranges.foreign.0: expected ≥ 0, received -1",
    ]);
  });

  test("tells a factor of what the plan sets for every run, but for the seed, which decides the points", () => {
    const factors = ["agents", "months", "seed"].map((setting) => ({
      ...{ kind: "list", setting, values: setting === "seed" ? ["a", "b"] : [100] },
    }));
    expect(problemsOf({ agents: 1000, months: 12, seed: "x", factors })).toEqual([
      "factors.0.setting: expected each setting in one factor, received agents again",
      "factors.1.setting: expected each setting in one factor, received months again",
    ]);
  });

  test("tells every problem of its readings", () => {
    expect(problemsOf({ readings: ["Q@3", "mean(K@3", "K@3"], measures: ["K", "Tt"], rows: [3] })).toEqual([
      'readings.0: expected a reading such as K@60 or mean(E)@1-84, received "Q@3"',
      'readings.1: expected a reading such as K@60 or mean(E)@1-84, received "mean(K@3"',
      "measures.1: expected a measure, received Tt (did you mean TT?)",
      "rows.0: expected each reading once, received K@3 again",
    ]);
    expect(problemsOf({ readings: undefined })).toEqual([
      "readings: expected a list, or measures and rows, of what is kept of each run, received nothing",
    ]);
    expect(problemsOf({ measures: ["K"] })).toEqual([
      "rows: expected a list: measures and rows go together, received nothing",
    ]);
  });

  test("that is no JSON, or no plan at all, is refused in words", () => {
    for (const text of ["{", "[]", "3", "null", `"${"x".repeat(1_000_000)}"`]) {
      const parsed = parsePlanText(text);
      expect(parsed.ok ? [] : parsed.problems.map(formatProblem)[0]).toMatch(/^plan: expected /);
    }
  });
});
