import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";
import { startSlurm, whyNoSlurm } from "./oneNodeSlurm.ts";

beforeAll(() => buildIfStale("cli"));

test("a Slurm array with a task killed, submitted again, merges to the bytes of a plain run", async ({
  skip,
}) => {
  const reason = whyNoSlurm();
  if (reason !== undefined) skip(`skipped: ${reason}`);
  const folder = mkdtempSync(join(tmpdir(), "outbid-slurm-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const factors = [{ kind: "sobol", points: 64, ranges: { propaganda: [0, 1], funding: [0.5, 1.5] } }];
  const plan = aPlanFile({ scenarios: ["baseline"], agents: 40_000, months: 60, replicates: 4, factors });
  writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));
  const slurm = await startSlurm(join(folder, "slurm"), 2);
  onTestFinished(() => slurm.stop());

  const submit = () => {
    const words = [`${root}src/cluster/slurm-submit.sh`, "plan.json", "results", "4", "--cpus-per-task=1"];
    const env = { ...slurm.environment, OUTBID: `${process.execPath} ${root}dist/cli/outbid.js` };
    return execFileSync("sh", words, { cwd: folder, encoding: "utf8", env }).trim().split(" ");
  };
  const queue = () => slurm.command("squeue", "--noheader", "--format=%i %T");
  const isThere = (part: number) =>
    existsSync(join(folder, "results/parts", `${String(part).padStart(6, "0")}.json`));
  const until = async (holds: () => boolean) => {
    for (let i = 0; !holds(); i++) {
      if (i > 1200) throw new Error(`waited in vain:\n${queue()}`);
      await wait(250);
    }
  };

  const [array, merge] = submit();
  // Part 1 is shard 2's first.
  await until(() => isThere(1));
  slurm.command("scancel", "--signal=KILL", "--full", `${array}_2`);
  await until(() => !queue().includes(array));
  await until(() => !queue().includes(merge));
  // The merge waited for all tasks to succeed, and one did not.
  expect(existsSync(join(folder, "results/all.parquet"))).toBe(false);
  const parts = readdirSync(join(folder, "results/parts")).filter((name) => name.endsWith(".json")).length;
  expect(parts).toBeGreaterThan(96);
  expect(parts).toBeLessThan(128);

  submit();
  await until(() => queue() === "");
  expect(
    (await untilEnded(startOutbid(folder, ["sweep", "plan.json", "--out", "plain", "--quiet"]))).code,
  ).toBe(0);
  expect((await untilEnded(startOutbid(folder, ["merge", "plain", "--out", "plain.parquet"]))).code).toBe(0);
  const read = (name: string) => readFileSync(join(folder, name));
  expect(read("results/all.parquet").equals(read("plain.parquet"))).toBe(true);
  expect(existsSync(join(folder, "results/summary.parquet"))).toBe(true);
});
