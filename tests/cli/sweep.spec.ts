import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { formatReading, runJob } from "../../sim/experiments/index.ts";
import { fingerprintScenario, modelVersion, parseScenarioText } from "../../sim/index.ts";
import { readPlan } from "../../src/cli/sweep/readPlan.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

const folder = mkdtempSync(join(tmpdir(), "outbid-sweep-"));
const at = (...names: string[]) => join(folder, ...names);
const read = (name: string) => readFileSync(at(name));
const outbid = (...words: string[]) => untilEnded(startOutbid(folder, words));
const writePlan = (parts: object, name = "plan.json") =>
  writeFileSync(at(name), JSON.stringify(aPlanFile({ scenarios: ["baseline"], agents: 400, ...parts })));
/** 24 runs, one part per run. */
const design = {
  factors: [
    { kind: "sobol", points: 4, ranges: { propaganda: [0, 1], funding: [0.5, 1.5] } },
    { kind: "list", setting: "rival", values: [true, false] },
  ],
  replicates: 3,
  months: 12,
  readings: ["K@12", "mean(E)@1-12", "T@6"],
};
const parts = () => readdirSync(at("results/parts")).filter((name) => name.endsWith(".parquet"));

beforeAll(() => buildIfStale("cli"));
beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
  writePlan(design);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("outbid sweep and outbid merge", () => {
  test("give every value that the model gives here", async () => {
    expect((await outbid("sweep", "plan.json", "--out", "results")).code).toBe(0);
    expect((await outbid("merge", "results", "--out", "all.parquet")).code).toBe(0);
    const bytes = read("all.parquet");
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    const { design: expected } = readPlan(at("plan.json"));
    expect(rows.length).toBe(24);
    for (const [run, row] of rows.entries()) {
      const point = Math.floor(run / 3);
      const { scenario } = expected.scenarioAt(point);
      const [propaganda, funding, rival] = expected.levelsAt(point);
      const readings = runJob({ scenario, first: run % 3, count: 1, readings: expected.readings });
      expect(row).toEqual({
        modelVersion: `v${modelVersion}`,
        scenario: "baseline",
        fingerprint: `f${fingerprintScenario(scenario)}`,
        seed: "outbid",
        run,
        point,
        replicate: run % 3,
        propaganda,
        funding,
        rival,
        ...Object.fromEntries(expected.readings.map((reading, i) => [formatReading(reading), readings[i]])),
        failure: null,
      });
    }
    const facts = parquetMetadata(file).key_value_metadata;
    expect(facts).toEqual([
      { key: "outbidPlan", value: expected.fingerprint },
      { key: "outbidModel", value: modelVersion },
      { key: "outbid", value: expect.stringContaining('"recipe"') },
    ]);
  });

  test("give the same bytes with any workers and shards, in any order", async () => {
    for (const [out, ...options] of [
      ["a", "--workers", "1"],
      ["b", "--workers", "3"],
      ["c", "--shard", "3/3", "--workers", "2"],
      ["c", "--shard", "1/3"],
      ["c", "--shard", "2/3"],
    ])
      expect((await outbid("sweep", "plan.json", "--out", out, ...options)).code).toBe(0);
    for (const out of ["a", "b", "c"])
      expect((await outbid("merge", out, "--out", `${out}.parquet`)).code).toBe(0);
    expect(read("b.parquet").equals(read("a.parquet"))).toBe(true);
    expect(read("c.parquet").equals(read("a.parquet"))).toBe(true);
    expect(readdirSync(at("c/parts"))).toEqual(readdirSync(at("a/parts")));
  });

  test("tell the same numbers as CSV, whichever of them writes it", async () => {
    await outbid("sweep", "plan.json", "--out", "results");
    await outbid("sweep", "plan.json", "--out", "texts", "--format", "csv");
    await outbid("merge", "results", "--out", "a.csv");
    await outbid("merge", "texts", "--out", "b.csv");
    await outbid("merge", "results", "--out", "a.parquet");
    await outbid("merge", "texts", "--out", "b.parquet");
    expect(read("a.csv").toString().trim().split("\n").length).toBe(1 + 24);
    expect(read("b.csv").equals(read("a.csv"))).toBe(true);
    expect(read("b.parquet").equals(read("a.parquet"))).toBe(true);
  });

  test("sum up each point over its replicates", async () => {
    await outbid("sweep", "plan.json", "--out", "results");
    await outbid("merge", "results", "--out", "summary.csv", "--summary");
    const [header, ...lines] = read("summary.csv").toString().trim().split("\n");
    expect(lines.length).toBe(8);
    const names = header.split(",");
    const cell = (line: string, name: string) => line.split(",")[names.indexOf(name)];
    const { design: expected } = readPlan(at("plan.json"));
    const { scenario } = expected.scenarioAt(7);
    const values = [
      ...runJob({ scenario, first: 0, count: 3, readings: expected.readings.slice(0, 1) }),
    ].sort((a, b) => a - b);
    const mean = (values[0] + values[1] + values[2]) / 3;
    expect(cell(lines[7], "runs")).toBe("3");
    expect(Number(cell(lines[7], "K@12 mean"))).toBeCloseTo(mean, 9);
    expect(Number(cell(lines[7], "K@12 q50"))).toBe(values[1]);
    // By hand: of three values R-7 puts the 5 % quantile a tenth of the way from the first to the second.
    expect(Number(cell(lines[7], "K@12 q05"))).toBeCloseTo(values[0] + 0.1 * (values[1] - values[0]), 9);
  });
});

describe("a folder of results", () => {
  const sweepAll = () => outbid("sweep", "plan.json", "--out", "results");
  const resume = () => outbid("sweep", "plan.json", "--out", "results", "--resume");
  const stamp = (name: string) => read(`results/parts/${name}`).toString();

  test("is not overwritten unless one asks to go on", async () => {
    await sweepAll();
    const { code, stderr } = await sweepAll();
    expect([code, stderr]).toEqual([
      2,
      "results: holds parts of this plan; --resume keeps them and goes on\n",
    ]);
    expect((await resume()).stderr).toContain("0 runs to do, 24 parts kept");
  });

  test("of another plan, model or format is refused", async () => {
    await sweepAll();
    writePlan({ ...design, replicates: 4 });
    const { code, stderr } = await resume();
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^results: expected results of plan a-plan \(\w+\) under model .* as parquet, found those of /,
    );
    writePlan(design);
    expect((await outbid("sweep", "plan.json", "--out", "results", "--resume", "--format", "csv")).code).toBe(
      2,
    );
  });

  test("with parts corrupt, foreign, cut short or gone has each named and computed again", async () => {
    await sweepAll();
    await outbid("merge", "results", "--out", "before.parquet");
    writePlan({ ...design, seed: "other" }, "other.json");
    await outbid("sweep", "other.json", "--out", "other");
    const flipped = read("results/parts/000003.parquet");
    flipped[40] ^= 1;
    writeFileSync(at("results/parts/000003.parquet"), flipped);
    copyFileSync(at("other/parts/000005.parquet"), at("results/parts/000005.parquet"));
    copyFileSync(at("other/parts/000005.json"), at("results/parts/000005.json"));
    writeFileSync(at("results/parts/000007.parquet"), read("results/parts/000007.parquet").subarray(0, 100));
    unlinkSync(at("results/parts/000009.parquet"));
    writeFileSync(at("results/parts/000011.json"), "{");
    unlinkSync(at("results/parts/000013.json"));
    const merged = await outbid("merge", "results", "--out", "broken.parquet");
    expect(merged.code).toBe(1);
    expect(merged.stderr).toMatch(/^6 of 24 parts are absent or wrong/);
    for (const part of [3, 5, 7, 9, 11, 13])
      expect(merged.stderr).toContain(
        join("results", "parts", `0000${String(part).padStart(2, "0")}.parquet: `),
      );
    expect(readdirSync(folder)).not.toContain("broken.parquet");
    const { code, stderr } = await resume();
    expect(code).toBe(0);
    expect(stderr).toMatch(/000003\.parquet: sha256: expected \w+, received \w+; computed again/);
    expect(stderr).toMatch(/000005\.parquet: planFingerprint: expected \w+, received \w+; computed again/);
    expect(stderr).toMatch(/000009\.parquet: its receipt is there, its file is not; computed again/);
    expect(stderr).toContain("6 runs to do, 18 parts kept");
    await outbid("merge", "results", "--out", "after.parquet");
    expect(read("after.parquet").equals(read("before.parquet"))).toBe(true);
  });

  test("with a corrupt manifest keeps its parts", async () => {
    await sweepAll();
    writeFileSync(at("results/manifest.json"), "\0");
    expect((await outbid("merge", "results", "--out", "all.csv")).code).toBe(1);
    const { stderr } = await resume();
    expect(stderr).toContain(
      "manifest.json: expected the manifest of a sweep, found something else; written again",
    );
    expect(stderr).toContain("0 runs to do, 24 parts kept");
  });

  test("is not merged while a shard is absent, and the absent parts are named", async () => {
    await outbid("sweep", "plan.json", "--out", "results", "--shard", "1/2");
    const { code, stderr } = await outbid("merge", "results", "--out", "all.csv");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^12 of 24 parts are absent or wrong/);
    expect(stderr).toContain(`${join("results", "parts", "000001.parquet")}: is not there`);
  });

  test("that cannot be written to keeps what is there, and goes on where there is room again", async () => {
    await outbid("sweep", "plan.json", "--out", "whole");
    await outbid("merge", "whole", "--out", "whole.parquet");
    await outbid("sweep", "plan.json", "--out", "results", "--shard", "1/2");
    const kept = parts();
    // A folder in its place keeps a part from being written.
    cpSync(at("plan.json"), at("results/parts/000001.parquet/plan.json"));
    const { code, stderr } = await resume();
    expect(code).toBe(1);
    expect(stderr).toMatch(/000001\.parquet cannot be written: /);
    for (const name of kept) expect(parts()).toContain(name);
    expect(readdirSync(at("results/parts")).filter((name) => name.endsWith(".part"))).toEqual([]);
    rmSync(at("results/parts/000001.parquet"), { recursive: true });
    expect((await resume()).code).toBe(0);
    await outbid("merge", "results", "--out", "all.parquet");
    expect(read("all.parquet").equals(read("whole.parquet"))).toBe(true);
    expect(stamp("000001.json")).toContain("sha256");
  });
});

describe("runs that fail", () => {
  const broken = {
    ...design,
    // Shares of Salafi people in T and K: the second point's sum is above 1.
    factors: [{ kind: "list", setting: "salafiT", values: [0.1, 1, 0.2] }],
    replicates: 2,
  };

  test("are listed, and all others are kept", async () => {
    writePlan(broken);
    const { code, stderr } = await outbid("sweep", "plan.json", "--out", "results");
    expect(code).toBe(1);
    expect(stderr).toContain(
      "2 of 6 runs failed; the others are written.\nrun 2: population: expected salafiT + salafiK",
    );
    const merged = await outbid("merge", "results", "--out", "all.csv");
    expect(merged.code).toBe(1);
    expect(merged.stderr).toContain("2 of 6 runs failed:\nrun 2: ");
    const [, ...lines] = read("all.csv").toString().trim().split("\n");
    expect(lines.map((line) => /,,,,/.test(line))).toEqual([false, false, true, true, false, false]);
    expect((await outbid("sweep", "plan.json", "--out", "results", "--resume")).stderr).toContain(
      "2 runs to do",
    );
  });

  test("are foretold by the check of their plan", async () => {
    writePlan(broken);
    const { code, stdout } = await outbid("plan", "check", "plan.json");
    expect(code).toBe(1);
    expect(stdout).toContain(
      "1 of 3 points cannot be run:\n  point 1: population: expected salafiT + salafiK",
    );
  });
});

describe("outbid plan", () => {
  test("tells a plan's size, time and output before anything runs", async () => {
    const { code, stdout } = await outbid("plan", "check", "plan.json");
    expect(code).toBe(0);
    expect(stdout).toContain("8 points × 3 replicates = 24 runs, 14 columns");
    expect(stdout).toContain("24 of 1 runs");
    expect(stdout).toMatch(/^time {7}about \d+ s with \d+ workers of this machine$/m);
    expect(stdout).toMatch(/^output {5}at most about 1 MB as Parquet$/m);
  });

  test("tells every problem at once, of the file and of what it names", async () => {
    writePlan({
      ...design,
      factors: [{ kind: "rows", file: "absent.csv" }],
      scenarios: ["baselin", "x.json"],
    });
    const { code, stderr } = await outbid("plan", "check", "plan.json");
    expect(code).toBe(2);
    expect(stderr.trim().split("\n").length).toBe(3);
  });

  test("gives the scenario of a run, which run elsewhere gives its numbers", async () => {
    await outbid("sweep", "plan.json", "--out", "results");
    await outbid("merge", "results", "--out", "all.csv");
    const run = 17;
    expect(
      (await outbid("plan", "scenario", "plan.json", "--run", String(run), "--out", "run.json")).stderr,
    ).toBe(`run ${run} is replicate 2 of it\n`);
    const parsed = parseScenarioText(read("run.json").toString());
    if (!parsed.ok) throw new Error("expected a scenario");
    const [header, ...lines] = read("all.csv").toString().trim().split("\n");
    const row = Object.fromEntries(header.split(",").map((name, i) => [name, lines[run].split(",")[i]]));
    const { design: expected } = readPlan(at("plan.json"));
    const values = runJob({ scenario: parsed.scenario, first: 2, count: 1, readings: expected.readings });
    expect(expected.readings.map((reading) => Number(row[formatReading(reading)]))).toEqual([...values]);
    expect(row.fingerprint).toBe(`f${fingerprintScenario(parsed.scenario)}`);
  });
});
