import { describe, expect, test } from "vitest";
import { runJobsHere } from "../../sim/experiments/index.ts";
import { parseScenario } from "../../sim/index.ts";
import { bestResponseCommand } from "../../src/cli/experiments/bestResponse.ts";
import { escapeCommand } from "../../src/cli/experiments/escape.ts";
import { frontierCommand } from "../../src/cli/experiments/frontier.ts";
import { mapCommand } from "../../src/cli/experiments/map.ts";
import { seekCommand } from "../../src/cli/experiments/seek.ts";
import { sensitivityCommand } from "../../src/cli/experiments/sensitivity.ts";
import { csvOf, planStudy, type StudyCommand } from "../../src/cli/experiments/studyCommand.ts";
import { whyCommand } from "../../src/cli/experiments/why.ts";
import { Failure } from "../../src/cli/failure.ts";

// Two runs of 200 agents for half a year: the model is not on trial here.
const small = { replicates: "2", months: "6", agents: "200", rival: true, seed: "a" };

async function report<Given>(command: StudyCommand<Given>, given: Given) {
  const { work } = planStudy("baseline", { ...small, ...given }, command.plan);
  const found = await work(runJobsHere);
  for (const row of found.rows) expect(row).toHaveLength(found.columns.length);
  expect(found.lines.join("\n")).not.toMatch(/NaN|undefined/);
  // What is written as JSON is data, all of it.
  expect(JSON.stringify(found.result)).not.toBe("{}");
  return found;
}

const sensitivity = { of: "K", paths: "2", rows: "16", worlds: "2", worldReplicates: "2" };
const escapeArguments = {
  leastMembers: "0",
  mostRivals: "1000000",
  moderation: "0.5",
  by: "4",
  mostAid: "1.5",
  leastPropaganda: "0.2",
  confidence: "0.9",
  tries: "24",
};

describe("an experiment is told as rows and in words", () => {
  test("frontier: a row a policy, and one as it stands", async () => {
    const { rows, columns } = await report(frontierCommand, { steps: "2" });
    expect(rows.map((row) => row[columns.indexOf("moderation")])).toEqual(["0", "0.5", "1", "as it stands"]);
  });

  test("best-response: a row a weighing and strength, the world without a rival first", async () => {
    const given = { weights: "3,1", horizons: "6", propagandaSteps: "2", moderationSteps: "2" };
    const { rows } = await report(bestResponseCommand, given);
    expect(rows.map((row) => row.slice(0, 4))).toEqual(
      [1, 3].flatMap((weight) => [
        [weight, 6, "false", undefined],
        ...[0, 0.5, 1].map((propaganda) => [weight, 6, "true", propaganda]),
      ]),
    );
  });

  test("map: a row a point, of a reading as of the best response", async () => {
    const given = { across: "propaganda", up: "funding=0:1", of: "K@6", size: "9" };
    expect((await report(mapCommand, given)).rows).toHaveLength(81);
    const best = { ...given, up: "threatWeight", of: "bestResponse" };
    const { rows } = await report(mapCommand, best);
    for (const row of rows) expect(row[3]).toBeGreaterThanOrEqual(0);
  });

  test("why: shares that add up to the total", async () => {
    const { rows } = await report(whyCommand, { reference: "moderation" });
    const values = rows.map((row) => row[3] as number);
    const total = values.pop() as number;
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
    expect(rows.map((row) => row[2]).slice(-2)).toEqual(["rest", "total"]);
  });

  test("sensitivity: a row a factor, or a row of the run", async () => {
    const of = (method: string, factors = "propaganda,funding=0:1") =>
      report(sensitivityCommand, { ...sensitivity, method, factors });
    for (const method of ["morris", "sobol", "tornado"]) expect((await of(method)).rows).toHaveLength(2);
    expect((await of("split")).rows).toHaveLength(7);
  });

  test("seek: where one stands, the least change and the furthest one gets", async () => {
    const { rows, lines } = await report(seekCommand, {
      goal: "moderation@6>=0.5",
      lever: ["moderation"],
      points: "9",
    });
    expect(rows.map((row) => row[2])).toEqual(["now", "nearest", "furthest"]);
    // The strands' weighted mean is the lever itself.
    expect(rows[1][3]).toBeCloseTo(0.5, 2);
    expect(lines[0]).toContain("possible");
  });

  test("escape: a row a lever, with the scenario that can be kept", async () => {
    const { rows, result } = await report(escapeCommand, escapeArguments);
    expect(rows.map((row) => row[2])).toEqual(["moderation", "aidScale", "propaganda"]);
    expect(parseScenario((result as { scenario: unknown }).scenario).ok).toBe(true);
  });

  test("as CSV of the run's facts and the row, what is not known left empty", () => {
    const facts = { modelVersion: "1", seed: "a, b" };
    const table = {
      result: {},
      columns: ["x", "y"],
      rows: [
        ["p", Number.NaN],
        ["q", 2],
      ],
      lines: [],
    };
    expect(csvOf(facts, table)).toBe('modelVersion,seed,x,y\n1,"a, b",p,\n1,"a, b",q,2\n');
  });
});

describe("an experiment's arguments are refused, every problem at once", () => {
  const problems = <Given>(command: StudyCommand<Given>, given: Given, scenario = "baseline") => {
    try {
      planStudy(scenario, { ...small, ...given }, command.plan);
    } catch (error) {
      if (error instanceof Failure && error.exitCode === 2) return error.message;
      throw error;
    }
    return "";
  };

  test("of the scenario, the run and the method", () => {
    const text = problems(
      seekCommand,
      { goal: "Kx=3000", lever: ["propgnda"], points: "10", replicates: "1" },
      "nosuch",
    );
    for (const part of [/^scenario:.*nosuch/, /replicates/, /--goal/, /did you mean propaganda/, /--points/])
      expect(text).toMatch(new RegExp(part, "m"));
  });

  test.each([
    [mapCommand, { across: "funding", up: "funding", of: "Q", size: "8" }, ["--up", "--of", "--size"]],
    [
      sensitivityCommand,
      { ...sensitivity, method: "x", rows: "100", factors: "a" },
      ["--method", "--rows", "a:"],
    ],
    [escapeCommand, { ...escapeArguments, by: "9", tries: "3", keep: "x" }, ["--by", "--tries", "--keep"]],
    [whyCommand, { of: "K@7", reference: "nosuch" }, ["rows up to 6", "nosuch"]],
    [whyCommand, { referenceSet: ["women", "women=0.5"] }, ["expected name=value", "--reference besides"]],
    [whyCommand, { reference: "baseline", referenceSet: ["womn=1"] }, ["--reference: womn", "women"]],
    [frontierCommand, { steps: "1", row: "7" }, ["--steps", "--row"]],
    [
      bestResponseCommand,
      { weights: "-1", horizons: "7", propagandaSteps: "3", moderationSteps: "x" },
      ["--weights", "--horizons", "--propaganda-steps", "--moderation-steps"],
    ],
  ] as const)("of $name", (command, given, expected) => {
    const text = problems(command as StudyCommand<unknown>, given);
    for (const part of expected) expect(text).toContain(part);
  });

  test("the best policy is no map of policies", () => {
    const given = { across: "moderation", up: "funding", of: "bestResponse", size: "9" };
    expect(problems(mapCommand, given)).toContain("received bestResponse");
  });
});
