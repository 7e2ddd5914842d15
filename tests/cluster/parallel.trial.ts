import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { shellWord } from "../../src/reports/shellWord.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

beforeAll(() => buildIfStale("cli"));

test("GNU parallel, by script and by its one line, gives the bytes of a plain run", async ({ skip }) => {
  if (spawnSync("parallel", ["--version"]).status !== 0) skip("skipped: GNU parallel is not installed");
  const folder = mkdtempSync(join(tmpdir(), "outbid-parallel-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // Signs of the shell and of parallel.
  const [plan, results] = ["my plan & $HOME's {1}.json", 'R&D {} $(date) "1"'];
  copyFileSync(`${root}scenarios/plans/smoke.json`, join(folder, plan));
  const OUTBID = `'${process.execPath}' '${root}dist/cli/outbid.js'`;
  const sh = (...words: string[]) =>
    spawnSync("sh", words, { cwd: folder, encoding: "utf8", env: { ...process.env, OUTBID } });
  expect(sh(`${root}src/cluster/parallel.sh`, plan, results, "3", "--jobs", "2").stderr).toContain("40 runs");

  const script = readFileSync(`${root}src/cluster/parallel.sh`, "utf8");
  const line = /^# {5}(seq 8 .*)$/m.exec(script)?.[1] ?? "";
  expect(line).toContain("--shard {}/8");
  const quoted = shellWord("my plan & $HOME.json");
  copyFileSync(join(folder, plan), join(folder, "my plan & $HOME.json"));
  expect(
    sh(
      "-c",
      line.replace("outbid", OUTBID).replace("plan.json", () => quoted),
    ).status,
  ).toBe(0);
  for (const words of [
    ["merge", "results", "--out", "line.parquet"],
    ["sweep", plan, "--out", "plain"],
    ["merge", "plain", "--out", "plain.parquet"],
  ])
    expect((await untilEnded(startOutbid(folder, words))).code).toBe(0);
  const read = (name: string) => readFileSync(join(folder, name));
  expect(read(`${results}/all.parquet`).equals(read("plain.parquet"))).toBe(true);
  expect(read("line.parquet").equals(read("plain.parquet"))).toBe(true);
});
