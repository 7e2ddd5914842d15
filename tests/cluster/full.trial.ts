import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { startOutbid, untilEnded } from "../support/commandLine.ts";

beforeAll(() => buildIfStale("cli"));

test("a sweep that fills its disk goes on where there is room again, to the same bytes", async ({ skip }) => {
  if (process.platform !== "linux" || process.getuid?.() !== 0)
    skip("skipped: needs Linux, and root to mount a disk");
  const folder = mkdtempSync(join(tmpdir(), "outbid-full-"));
  const disk = (...words: string[]) => execFileSync(words[0], words.slice(1));
  disk("mount", "-t", "tmpfs", "-o", "size=120k", "tmpfs", folder);
  onTestFinished(() => {
    disk("umount", folder);
    rmSync(folder, { recursive: true });
  });
  const outbid = (...words: string[]) => untilEnded(startOutbid(folder, words));
  const plan = `${root}scenarios/plans/smoke.json`;
  const { code, stderr } = await outbid("sweep", plan, "--out", "results");
  expect(code).toBe(1);
  expect(stderr).toContain("cannot be written: ENOSPC: no space left on device");
  const names = readdirSync(join(folder, "results/parts"));
  expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(names.filter((name) => name.endsWith(".json")).length).toBeGreaterThan(3);
  disk("mount", "-o", "remount,size=8m", folder);
  expect((await outbid("sweep", plan, "--out", "results", "--resume")).stderr).toMatch(/\d+ parts kept/);
  await outbid("merge", "results", "--out", "all.parquet");
  await outbid("sweep", plan, "--out", "plain");
  await outbid("merge", "plain", "--out", "plain.parquet");
  const read = (name: string) => readFileSync(join(folder, name));
  expect(read("all.parquet").equals(read("plain.parquet"))).toBe(true);
});
