import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

const folder = mkdtempSync(join(tmpdir(), "outbid-input-"));
beforeAll(() => buildIfStale("cli"));
afterAll(() => rmSync(folder, { recursive: true }));

const outbid = (input: string, ...words: string[]) => {
  const child = startOutbid(folder, words);
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return untilEnded(child);
};
const baseline = readFileSync(`${root}scenarios/baseline.json`, "utf8");
const few = ["--replicates", "2", "--months", "6", "--agents", "500", "--quiet"];

describe("- stands for standard input:", () => {
  test("a scenario, of a run and of an experiment", async () => {
    const [named, given] = [
      await outbid("", "run", "baseline", ...few, "--out", "-"),
      await outbid(baseline, "run", "-", ...few, "--out", "-"),
    ];
    expect(given).toEqual(named);
    const map = ["--size", "9", "--of", "K@6", ...few, "--json"];
    const ofName = JSON.parse((await outbid("", "map", "baseline", ...map)).stdout);
    const ofInput = JSON.parse((await outbid(baseline, "map", "-", ...map)).stdout);
    expect(ofName.values.length).toBe(9);
    for (const fact of ["values", "fingerprint", "scenario"]) expect(ofInput[fact]).toEqual(ofName[fact]);
    expect(ofInput.command).toMatch(/^npx outbid map - /);
  });

  test("a scenario for a former model, and beside it for the present one", async () => {
    const { code, stderr } = await outbid(
      baseline,
      ...["run", "-", "--model", "1.1.0", "--replicates", "2", "--months", "6"],
    );
    expect(code).toBe(0);
    expect(stderr).toContain("Beside it, what model");
    expect(stderr).not.toContain("standard input");
  });

  test("a plan, whose results come to standard output", async () => {
    const plan = readFileSync(`${root}scenarios/plans/smoke.json`, "utf8");
    expect((await outbid(plan, "plan", "check", "-")).stdout).toContain("40 runs");
    const facts = JSON.parse((await outbid(plan, "plan", "check", "-", "--json")).stdout);
    expect(facts).toMatchObject({ runs: 40, impossible: { count: 0, first: [] } });
    expect(facts.warnings).toEqual([expect.stringContaining("replicates: expected at least 20")]);
    expect((await outbid(plan, "sweep", "-", "--out", "swept", "--quiet")).code).toBe(0);
    const { stdout } = await outbid("", "merge", "swept", "--out", "-", "--quiet");
    await outbid("", "merge", "swept", "--out", "all.csv", "--quiet");
    expect(stdout).toBe(readFileSync(join(folder, "all.csv"), "utf8"));
    expect(stdout.split("\n").length).toBe(1 + 40 + 1);
  });

  test("the rows of a plan; but not two things at once", async () => {
    const smoke = JSON.parse(readFileSync(`${root}scenarios/plans/smoke.json`, "utf8"));
    const plan = { ...smoke, factors: [{ kind: "rows", file: "-" }] };
    writeFileSync(join(folder, "rows.json"), JSON.stringify(plan));
    const checked = await outbid("women,propaganda\n0.1,0.2\n0.3,0.4\n", "plan", "check", "rows.json");
    expect(checked.stdout).toContain("factors    women, propaganda");
    const both = await outbid(JSON.stringify(plan), "plan", "check", "-");
    expect([both.code, both.stderr]).toEqual([
      2,
      "-: factors.0.file: -: expected standard input for one file, received it for two\n",
    ]);
  });

  test("what is on it is checked like a file", async () => {
    const { code, stderr, stdout } = await outbid("{}", "run", "-", "--out", "-");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("-: title: expected");
    expect((await outbid("x".repeat(1_000_001), "run", "-")).stderr).toContain("at most 1000000 bytes");
    expect((await outbid("", "run", "-")).stderr).toContain("expected JSON");
  });
});

test("--json writes on standard output what a .json file has", async () => {
  await outbid("", "run", "baseline", ...few, "--out", "run.json");
  const { stdout } = await outbid("", "run", "baseline", ...few, "--json");
  expect(stdout).toBe(readFileSync(join(folder, "run.json"), "utf8"));
  expect((await outbid("", "run", "baseline", ...few, "--json", "--out", "a.csv")).stderr).toContain(
    '--json: expected no name that ends in .csv, received "a.csv"',
  );
});
