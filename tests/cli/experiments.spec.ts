import { describe, expect, test } from "vitest";
import { runJobsHere, tooFew } from "../../sim/experiments/index.ts";
import { parseScenario, scenarioToJson } from "../../sim/index.ts";
import { Failure } from "../../src/cli/failure.ts";
import { readScenario } from "../../src/cli/library.ts";
import { planStudy } from "../../src/cli/studyCommand.ts";
import { today } from "../../src/reports/today.ts";
import { bestResponseStudy } from "../../src/studies/bestResponse.ts";
import { compareStudy } from "../../src/studies/compare.ts";
import { escapeStudy, pathScenario } from "../../src/studies/escape.ts";
import { frontierStudy } from "../../src/studies/frontier.ts";
import { mapStudy } from "../../src/studies/map.ts";
import { seekStudy } from "../../src/studies/seek.ts";
import { sensitivityStudy } from "../../src/studies/sensitivity.ts";
import type { AnyStudy } from "../../src/studies/studies.ts";
import { type Sources, type TableReport, tableReport, usualValues } from "../../src/studies/study.ts";
import { whyStudy } from "../../src/studies/why.ts";
import { column, runOnce } from "../support/rows.ts";

// Two runs of 200 agents for half a year: this does not test the model.
const small = { replicates: "2", months: "6", agents: "200", rival: true, seed: "a" };

async function report(study: AnyStudy, given: object) {
  const { work } = await planStudy(study, "baseline", { ...small, ...given });
  const found = (await work(runJobsHere)) as TableReport;
  for (const row of found.rows) expect(row).toHaveLength(found.columns.length);
  expect(found.lines.join("\n")).not.toMatch(/NaN|undefined/);
  // All that is written as JSON is data.
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
  confidence: "0.5",
  tries: "24",
};

const todayBefore = today();

describe("an experiment is told as rows and in words", () => {
  test("frontier: one row per policy, and one for the scenario as it stands", async () => {
    const { rows, columns } = await report(frontierStudy, { steps: "2" });
    expect(rows.map((row) => row[columns.indexOf("moderation")])).toEqual(["0", "0.5", "1", "as it stands"]);
  });

  test("compare: one row, whatever the regions are", async () => {
    const { rows, lines } = await report(compareStudy, {
      treatment: ["moderation=0.6:0.8", "mode=scheduled"],
      control: ["moderation=0:0.2"],
      pairs: "16",
    });
    expect(rows).toHaveLength(1);
    expect(lines.join("\n")).toContain("over 16 pairs of points");
  });

  test("frontier of one strand alone: a column of its name", async () => {
    const { rows, columns, lines } = await report(frontierStudy, { steps: "2", lever: "women" });
    expect(rows.map((row) => row[columns.indexOf("women")])).toEqual(["0", "0.5", "1", "as it stands"]);
    expect(lines[0]).toContain("less women 0");
  });

  test("best-response: one row per weighing and strength, the world without a rival first", async () => {
    const given = { weights: "3,1", horizons: "6", propagandaSteps: "2", moderationSteps: "2" };
    const { rows } = await report(bestResponseStudy, given);
    expect(rows.map((row) => row.slice(0, 4))).toEqual(
      [1, 3].flatMap((weight) => [
        [weight, 6, false, undefined],
        ...[0, 0.5, 1].map((propaganda) => [weight, 6, true, propaganda]),
      ]),
    );
  });

  test("map: one row per point, for a reading and for the best response", async () => {
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

  test("why: beside those who left for IS-K, those who went home, in the same runs", async () => {
    const found = await report(whyStudy, { reference: "moderation" });
    const [besideOf, share] = ["besideOf", "besideShare"].map((name) => found.columns.indexOf(name));
    expect(new Set(found.rows.map((row) => row[besideOf]))).toEqual(new Set(["sum(TU)@0-6"]));
    const values = found.rows.map((row) => row[share] as number);
    const total = values.pop() as number;
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
    expect(found.lines.join(" ")).toContain("In the same runs, the other way out of the Taliban.");
    const aid = await report(whyStudy, { of: "A@6" });
    expect(new Set(aid.rows.map((row) => row[besideOf]))).toEqual(new Set([undefined]));
    expect(aid.lines.join(" ")).not.toContain("the other way out");
  });

  test("sensitivity: one row per factor, or per row of the run", async () => {
    const of = (method: string, factors = "propaganda,funding=0:1") =>
      report(sensitivityStudy, { ...sensitivity, method, factors });
    for (const method of ["morris", "sobol", "tornado"]) expect((await of(method)).rows).toHaveLength(2);
    expect((await report(sensitivityStudy, { ...sensitivity, method: "split" })).rows).toHaveLength(7);
  });

  test.each([
    [sensitivityStudy, { ...sensitivity, method: "morris", factors: "propaganda" }, "paths", 2, 20, 50],
    [sensitivityStudy, { ...sensitivity, method: "sobol", factors: "propaganda" }, "rows", 16, 256, 78],
    [
      bestResponseStudy,
      { weights: "1", horizons: "6", propagandaSteps: "2", moderationSteps: "2" },
      ...(["replicates", 2, 30, 50] as const),
    ],
  ] as const)(
    "$name warns of too few in words and in its JSON, and says what to raise",
    async (study, given, ...few) => {
      const [of, count, enough, held] = few;
      const found = await report(study, given);
      const text =
        `With ${count} ${of} the intervals are too narrow: as few as ${held} of 100 such intervals hold the true value, ` +
        `where 95 are meant to. Raise --${of} to ${enough} or more.`;
      expect(found.json({})).toMatchObject({ warnings: [text] });
      expect(found.lines.filter((line) => line.startsWith("Warning"))).toEqual([`Warning: ${text}`]);
    },
  );

  test("nothing is warned of where there is enough, and the JSON says that", async () => {
    const found = await report(sensitivityStudy, {
      ...{ ...sensitivity, method: "morris", factors: "propaganda", paths: "20", months: "2" },
    });
    expect(found.json({})).toMatchObject({ warnings: [] });
    expect(found.lines.join()).not.toContain("Warning");
    // As many as are taken unless told otherwise.
    const { paths, rows } = usualValues(sensitivityStudy);
    expect([tooFew("paths", paths), tooFew("rows", rows)]).toEqual([undefined, undefined]);
    expect(tooFew("replicates", bestResponseStudy.usual.replicates)).toBeUndefined();
  });

  test("a split says what its bands hold of new runs", async () => {
    // By law (n − 1)/(n + 1): of two runs and two worlds a third.
    const { lines } = await report(sensitivityStudy, { ...sensitivity, method: "split" });
    expect(lines[0]).toContain(
      "of 100 new runs of the base the band of chance holds 33, of 100 in new worlds the other at least 33:",
    );
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

  test("escape: one row per lever, with the scenario that can be kept", async () => {
    const { rows, result, columns, lines } = await report(escapeStudy, escapeArguments);
    expect(rows.map((row) => row[2])).toEqual(["moderation", "aidScale", "propaganda"]);
    expect(parseScenario((result as { scenario: unknown }).scenario).ok).toBe(true);
    // Nothing that these aims ask for is ever missed; by law 14 of 14 begin at .025^(1/14), and half as many again are run.
    const [share, low, high, fresh] = ["shareOfFresh", "shareOfFreshLow", "shareOfFreshHigh", "fresh"].map(
      (name) => rows[0][columns.indexOf(name)],
    );
    expect([share, high, fresh]).toEqual([1, 1, 21]);
    expect(low).toBeCloseTo(0.025 ** (1 / 21), 12);
    expect(lines.join(" ")).toContain(
      "21 of 21 runs that the search had not seen: so in 83.8 to 100 % of all",
    );
  });

  test("escape: what is kept tells its own story and is a scenario, not the base's texts", async () => {
    const { work } = await planStudy(escapeStudy, "baseline", {
      ...small,
      ...escapeArguments,
      keep: "x.json",
    });
    const { file } = await work(runJobsHere);
    const parsed = parseScenario(JSON.parse(file?.text ?? ""));
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    const { scenario } = parsed;
    const base = readScenario("baseline");
    expect(scenario.id).toBe("baseline-escape");
    expect(scenario.title).toBe("A path out of the trap, from “Hard line”");
    expect(scenario.description).toMatch(
      /^A search found .* from the scenario “Hard line”\. The aims: .* in at least 50 of 100 runs\. The path: from month \d+, over \d+ months?: moderation to .* A model, not a forecast\.$/,
    );
    expect(scenario.source).toMatch(
      /`outbid escape`.*model .*“Hard line” \(baseline, fingerprint [0-9a-f]+\).*24 timetables.*seed “a”/,
    );
    expect(scenario.leavesOut).toMatch(
      /^Timetables of any other shape.* what “Hard line” leaves out: The years before/,
    );
    expect(scenario.claims).toEqual([]);
    expect([scenario.author, scenario.observations]).toEqual(["outbid escape, a search by computer", ""]);
    expect([todayBefore, today()]).toContain(scenario.date);
    for (const text of ["description", "source", "author", "date"] as const)
      expect(scenario[text]).not.toContain(base[text]);
    // The path alone makes it another run than the base.
    expect(scenario.events.map((event) => "lever" in event && event.lever).sort()).toEqual([
      "aidScale",
      "moderation",
      "propaganda",
    ]);
  });

  test("escape: a best that is no path says so, and no text is too long for its file", async () => {
    const { work } = await planStudy(escapeStudy, "baseline", {
      ...small,
      ...escapeArguments,
      leastMembers: "1000000",
    });
    const none = (await work(runJobsHere)) as TableReport;
    const { scenario } = none.result as { scenario: { title: string; description: string } };
    expect(none.rows[0][0]).toBe(false);
    expect(scenario.title).toContain("No path, the best seen");
    expect(scenario.description).toContain("0 of 21 runs");
    const long = "𝕏".repeat(60);
    const base = {
      ...readScenario("baseline"),
      title: long,
      id: "a".repeat(64),
      leavesOut: "𝕏".repeat(1000),
    };
    const asked = await escapeStudy.plan(
      { base, seed: "𝕏".repeat(100), replicates: 2 },
      usualValues(escapeStudy),
      [],
      // Nothing else of the world is asked for.
      {} as Sources,
    );
    const estimate = { mean: 1, low: 1, high: 1 };
    const events = [{ kind: "ramp", month: 1, duration: 2, lever: "moderation", value: 0.5 }] as const;
    const best = {
      events,
      share: 1,
      shareOfFresh: estimate,
      leastT: estimate,
      mostK: estimate,
      moderation: estimate,
    };
    const found = { found: true, best, treatment: { ...base, events }, tries: 24, judged: 3, fresh: 129 };
    expect(parseScenario(scenarioToJson(pathScenario(found, asked, "2026-11-29")))).toMatchObject({
      ok: true,
    });
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
    // The strand is set after the master lever: so donors' moderation depends on it by its weight, .45, in any order of
    // the options.
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
    // And along a path out of the trap: what the file that is kept says is what was searched.
    const escaped = await report(escapeStudy, { ...escapeArguments, set: ["women=0.9"] });
    const path = parseScenario((escaped.result as { scenario: unknown }).scenario);
    if (!path.ok) throw new Error(JSON.stringify(path.problems));
    expect(new Set(column(runOnce(path.scenario), "women"))).toEqual(new Set([0.9]));
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
    [
      escapeStudy,
      { ...escapeArguments, confidence: "0.9", fresh: "85" },
      ["--fresh: expected at least 86 to show a confidence of 0.9, received 85"],
    ],
    [escapeStudy, { ...escapeArguments, confidence: "1" }, ["--confidence"]],
    [whyStudy, { of: "K@7", reference: "nosuch" }, ["rows up to 6", "nosuch"]],
    [whyStudy, { referenceSet: ["women", "women=0.5"] }, ["expected name=value", "--reference besides"]],
    [whyStudy, { reference: "baseline", referenceSet: ["womn=1"] }, ["--reference: womn", "women"]],
    [frontierStudy, { steps: "1", row: "7" }, ["--steps", "--row"]],
    [compareStudy, {}, ["--treatment: expected a value or a range of one of the two"]],
    [
      compareStudy,
      { treatment: ["moderatoin=0:1"], control: ["moderation=0.9:0.1", "women"], pairs: "3", of: "K@7" },
      ["moderatoin", "the lowest first", "--control: expected name=value", "--pairs", "rows up to 6"],
    ],
    [
      compareStudy,
      { treatment: ["moderation=0:1", "moderation=0.5"] },
      ["--treatment: expected one value or range of moderation, received two"],
    ],
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
