import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

beforeAll(() => buildIfStale("cli"));

test("GNU parallel, by script and by its one line, gives the bytes of a plain run", async ({ skip }) => {
  if (spawnSync("parallel", ["--version"]).status !== 0) skip("skipped: GNU parallel is not installed");
  const folder = mkdtempSync(join(tmpdir(), "outbid-parallel-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const plan = `${root}scenarios/plans/smoke.json`;
  const OUTBID = `${process.execPath} ${root}dist/cli/outbid.js`;
  const sh = (...words: string[]) =>
    spawnSync("sh", words, { cwd: folder, encoding: "utf8", env: { ...process.env, OUTBID } });
  expect(sh(`${root}src/cluster/parallel.sh`, plan, "script", "3", "--jobs", "2").stderr).toContain(
    "40 runs",
  );

  const script = readFileSync(`${root}src/cluster/parallel.sh`, "utf8");
  const line = /^# {5}(seq 8 .*)$/m.exec(script)?.[1] ?? "";
  expect(line).toContain("--shard {}/8");
  expect(sh("-c", line.replace("outbid", OUTBID).replace("plan.json", plan)).status).toBe(0);
  for (const words of [
    ["merge", "results", "--out", "line.parquet"],
    ["sweep", plan, "--out", "plain"],
    ["merge", "plain", "--out", "plain.parquet"],
  ])
    expect((await untilEnded(startOutbid(folder, words))).code).toBe(0);
  const read = (name: string) => readFileSync(join(folder, name));
  expect(read("script/all.parquet").equals(read("plain.parquet"))).toBe(true);
  expect(read("line.parquet").equals(read("plain.parquet"))).toBe(true);
});
