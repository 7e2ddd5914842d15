import { describe, expect, test } from "vitest";
import { runJobsHere } from "../../sim/experiments/index.ts";
import { parseScenario } from "../../sim/index.ts";
import { Failure } from "../../src/cli/failure.ts";
import { planStudy } from "../../src/cli/studyCommand.ts";
import { bestResponseStudy } from "../../src/studies/bestResponse.ts";
import { escapeStudy } from "../../src/studies/escape.ts";
import { frontierStudy } from "../../src/studies/frontier.ts";
import { mapStudy } from "../../src/studies/map.ts";
import { seekStudy } from "../../src/studies/seek.ts";
import { sensitivityStudy } from "../../src/studies/sensitivity.ts";
import type { AnyStudy } from "../../src/studies/studies.ts";
import { type TableReport, tableReport } from "../../src/studies/study.ts";
import { whyStudy } from "../../src/studies/why.ts";

// Two runs of 200 agents for half a year: the model is not on trial here.
const small = { replicates: "2", months: "6", agents: "200", rival: true, seed: "a" };

async function report(study: AnyStudy, given: object) {
  const { work } = await planStudy(study, "baseline", { ...small, ...given });
  const found = (await work(runJobsHere)) as TableReport;
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
    const { rows, columns } = await report(frontierStudy, { steps: "2" });
    expect(rows.map((row) => row[columns.indexOf("moderation")])).toEqual(["0", "0.5", "1", "as it stands"]);
  });

  test("best-response: a row a weighing and strength, the world without a rival first", async () => {
    const given = { weights: "3,1", horizons: "6", propagandaSteps: "2", moderationSteps: "2" };
    const { rows } = await report(bestResponseStudy, given);
    expect(rows.map((row) => row.slice(0, 4))).toEqual(
      [1, 3].flatMap((weight) => [
        [weight, 6, false, undefined],
        ...[0, 0.5, 1].map((propaganda) => [weight, 6, true, propaganda]),
      ]),
    );
  });

  test("map: a row a point, of a reading as of the best response", async () => {
    const given = { across: "propaganda", up: "funding=0:1", of: "K@6", size: "9" };
    expect((await report(mapStudy, given)).rows).toHaveLength(81);
    const best = { ...given, up: "threatWeight", of: "bestResponse" };
    const { rows } = await report(mapStudy, best);
    for (const row of rows) expect(row[3]).toBeGreaterThanOrEqual(0);
  });

  test("why: shares that add up to the total", async () => {
    const { rows } = await report(whyStudy, { reference: "moderation" });
    const values = rows.map((row) => row[3] as number);
    const total = values.pop() as number;
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
    expect(rows.map((row) => row[2]).slice(-2)).toEqual(["rest", "total"]);
  });

  test("sensitivity: a row a factor, or a row of the run", async () => {
    const of = (method: string, factors = "propaganda,funding=0:1") =>
      report(sensitivityStudy, { ...sensitivity, method, factors });
    for (const method of ["morris", "sobol", "tornado"]) expect((await of(method)).rows).toHaveLength(2);
    expect((await of("split")).rows).toHaveLength(7);
  });

  test("seek: where one stands, the least change and the furthest one gets", async () => {
    const { rows, lines } = await report(seekStudy, {
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
    const { rows, result } = await report(escapeStudy, escapeArguments);
    expect(rows.map((row) => row[2])).toEqual(["moderation", "aidScale", "propaganda"]);
    expect(parseScenario((result as { scenario: unknown }).scenario).ok).toBe(true);
  });

  test("whose reading some runs do not have are refused, with the reading that all have", async () => {
    // The mean month of collapse would be that of the runs that collapsed, or count −1 for the others.
    await expect(
      report(mapStudy, { across: "propaganda", up: "funding=0:1", size: "9", of: "collapseMonth@6" }),
    ).rejects.toThrow(
      '--of: expected a number that every run has, received "collapseMonth@6" (did you mean reached(collapseMonth)@6, the share of runs in which it happened?)',
    );
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
    expect(tableReport(table).csv(facts)).toBe('modelVersion,seed,x,y\nv1,"a, b",p,\nv1,"a, b",q,2.0\n');
  });
});

describe("an order of naming", () => {
  // Effects of the master lever and of one strand, however the two are named.
  test.each(["morris", "sobol", "tornado"])("of factors changes no answer: %s", async (method) => {
    const of = async (factors: string) => {
      const { rows } = await report(sensitivityStudy, { ...sensitivity, method, factors });
      return rows.map(([name]) => name).sort();
    };
    expect(await of("women=0:1,moderation")).toEqual(await of("moderation,women=0:1"));
  });

  test("of a strand and the master lever gives the strand its effect either way", async () => {
    // The strand is set after the master lever: so donors' moderation hangs on it by its weight, .45, wherever it stands.
    for (const factors of ["women=0:1,moderation", "moderation,women=0:1"]) {
      const given = { ...sensitivity, method: "tornado", of: "moderation@6", factors };
      const { rows } = await report(sensitivityStudy, given);
      const women = rows.find(([name]) => name === "women") as readonly number[];
      expect(women[7] - women[4]).toBeCloseTo(0.45, 12);
      const morris = await report(sensitivityStudy, { ...given, method: "morris" });
      const [, muStar] = morris.rows.find(([name]) => name === "women") as readonly number[];
      expect(muStar).toBeCloseTo(0.45, 12);
    }
  });

  test.each([mapStudy, seekStudy])("of levers gives the same points: $name", async (study) => {
    const given = (one: string, other: string) =>
      study === mapStudy
        ? { across: one, up: other, of: "moderation@6", size: "9" }
        : { lever: [one, other], goal: "moderation@6>=0.5", points: "9" };
    const outcomes = async (one: string, other: string) => {
      const { rows, columns } = await report(study, given(one, other));
      const value = columns.indexOf(study === mapStudy ? "value" : "outcome");
      return rows
        .map((row) => [row[columns.indexOf("women")], row[columns.indexOf("moderation")], row[value]].join())
        .sort();
    };
    const women = "women=0:1";
    expect(await outcomes(women, "moderation")).toEqual(await outcomes("moderation", women));
  });

  test("of a strand that was set beside a study of the master lever: it stays", async () => {
    const { rows } = await report(mapStudy, {
      ...{ set: ["women=0.9"], across: "moderation", up: "propaganda", of: "moderation@6", size: "9" },
    });
    // Donors' moderation with women at .9 and the others at 0: .45 · .9.
    expect(rows[0][3]).toBeCloseTo(0.405, 12);
    const frontier = await report(frontierStudy, { set: ["women=0.9"], steps: "2" });
    expect(frontier.rows).toHaveLength(4);
  });
});

describe("an experiment's arguments are refused, every problem at once", () => {
  const problems = async (study: AnyStudy, given: object, scenario = "baseline") => {
    try {
      await planStudy(study, scenario, { ...small, ...given });
    } catch (error) {
      if (error instanceof Failure && error.exitCode === 2) return error.message;
      throw error;
    }
    return "";
  };

  test("of the scenario, the run and the method", async () => {
    const text = await problems(
      seekStudy,
      { goal: "Kx=3000", lever: ["propgnda"], points: "10", replicates: "1" },
      "nosuch",
    );
    for (const part of [/^scenario:.*nosuch/, /replicates/, /--goal/, /did you mean propaganda/, /--points/])
      expect(text).toMatch(new RegExp(part, "m"));
  });

  test.each([
    [mapStudy, { across: "funding", up: "funding", of: "Q", size: "8" }, ["--up", "--of", "--size"]],
    [
      sensitivityStudy,
      { ...sensitivity, method: "x", rows: "100", factors: "a" },
      ["--method", "--rows", "a:"],
    ],
    [escapeStudy, { ...escapeArguments, by: "9", tries: "3", keep: "x" }, ["--by", "--tries", "--keep"]],
    [whyStudy, { of: "K@7", reference: "nosuch" }, ["rows up to 6", "nosuch"]],
    [whyStudy, { referenceSet: ["women", "women=0.5"] }, ["expected name=value", "--reference besides"]],
    [whyStudy, { reference: "baseline", referenceSet: ["womn=1"] }, ["--reference: womn", "women"]],
    [frontierStudy, { steps: "1", row: "7" }, ["--steps", "--row"]],
    [
      bestResponseStudy,
      { weights: "-1", horizons: "7", propagandaSteps: "3", moderationSteps: "x" },
      ["--weights", "--horizons", "--propaganda-steps", "--moderation-steps"],
    ],
  ] as const)("of $name", async (study, given, expected) => {
    const text = await problems(study, given);
    for (const part of expected) expect(text).toContain(part);
  });

  test("the best policy is no map of policies", async () => {
    const given = { across: "moderation", up: "funding", of: "bestResponse", size: "9" };
    expect(await problems(mapStudy, given)).toContain("received bestResponse");
  });
});
