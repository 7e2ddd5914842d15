/** A study of a thousand points in shards, killed again and again, packed, read by another program, and made again. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";
import { crateProblems } from "../support/crateProblems.ts";
import { killAndResume } from "../support/killAndResume.ts";

beforeAll(() => buildIfStale("cli"));

/** Python's own reader of archives: checks every sum and unpacks. */
const unpack =
  "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; z.extractall('out')";

test("a pack gives a study again to the byte, after ten kills and another program's unpacking", async () => {
  const folder = mkdtempSync(join(tmpdir(), "outbid-pack-trial-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [study, elsewhere] = ["study", "elsewhere"].map((name) => join(folder, name));
  for (const each of [study, elsewhere]) mkdirSync(each);
  const outbid = (cwd: string, ...words: string[]) => untilEnded(startOutbid(cwd, words));
  const factors = [
    { kind: "accepted", worlds: 64 },
    { kind: "sobol", points: 16, ranges: { propaganda: "study", funding: [0.5, 1.5] } },
  ];
  const parts = { scenarios: ["baseline", "moderation"], agents: 4000, months: 60, factors };
  const readings = ["K@60", "collapseMonth@60", "reached(collapseMonth)@60"];
  writeFileSync(join(study, "plan.json"), JSON.stringify(aPlanFile({ ...parts, readings })));
  await killAndResume(study, 10, 100, createStudyDraws("pack"));
  expect((await outbid(study, "merge", "results", "--out", "all.parquet")).code).toBe(0);
  expect((await outbid(study, "merge", "results", "--summary", "--out", "points.csv")).code).toBe(0);
  const packed = await outbid(study, "pack", ".", "--out", join(elsewhere, "study.zip"));
  expect(packed.code).toBe(0);
  const before = readFileSync(join(study, "all.parquet"));
  rmSync(study, { recursive: true });

  const { status, stderr } = spawnSync("python3", ["-c", unpack, "study.zip"], {
    cwd: elsewhere,
    encoding: "utf8",
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(crateProblems(join(elsewhere, "out"))).toEqual([]);
  expect(readFileSync(join(elsewhere, "out/all.parquet")).equals(before)).toBe(true);
  for (const pack of ["study.zip", "out"]) {
    const remade = await outbid(elsewhere, "remake", pack);
    expect(remade).toMatchObject({ code: 0, stderr: "" });
    expect(remade.stdout.match(/: the same, /g)?.length).toBe(3);
  }
  // What went in runs as it lies in the pack.
  cpSync(join(elsewhere, "out/made-from"), join(elsewhere, "plans"), { recursive: true });
  const again = await outbid(elsewhere, "sweep", "plans/plan-a-plan.json", "--out", "swept", "--quiet");
  expect(again.code).toBe(0);
  expect((await outbid(elsewhere, "merge", "swept", "--summary", "--out", "swept.csv")).code).toBe(0);
  const read = (name: string) => readFileSync(join(elsewhere, name), "utf8");
  expect(read("swept.csv")).toBe(read("out/points.csv"));
});
