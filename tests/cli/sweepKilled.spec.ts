import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";
import { killAndResume } from "../support/killAndResume.ts";

beforeAll(() => buildIfStale("cli"));

test("a sweep killed five times and resumed merges to the bytes of one undisturbed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "outbid-killed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const factors = [{ kind: "latinHypercube", points: 128, ranges: { propaganda: [0, 1] } }];
  const plan = aPlanFile({ scenarios: ["baseline"], agents: 20_000, months: 48, factors });
  writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));
  const outbid = (...words: string[]) => untilEnded(startOutbid(folder, words));

  const kept = await killAndResume(folder, 5, 100, createStudyDraws("kill"));
  expect(kept.length).toBe(5);
  // Parts that were there stayed: their number never fell, and it rose.
  expect(kept).toEqual([...kept].sort((a, b) => a - b));
  expect(kept[kept.length - 1]).toBeGreaterThan(kept[0]);
  expect((await outbid("merge", "results", "--out", "killed.parquet")).code).toBe(0);
  await outbid("sweep", "plan.json", "--out", "undisturbed");
  await outbid("merge", "undisturbed", "--out", "undisturbed.parquet");
  const read = (name: string) => readFileSync(join(folder, name));
  expect(read("killed.parquet").equals(read("undisturbed.parquet"))).toBe(true);
});
