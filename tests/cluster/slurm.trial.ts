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

test("GNU parallel in a Slurm array shares one plan out among all its tasks; a list and a task alone are refused a bare auto", async ({
  skip,
}) => {
  const reason = whyNoSlurm();
  if (reason !== undefined) skip(`skipped: ${reason}`);
  const folder = mkdtempSync(join(tmpdir(), "outbid-slurm-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, "plan.json"),
    JSON.stringify(aPlanFile({ scenarios: ["baseline"], agents: 400, replicates: 12 })),
  );
  const slurm = await startSlurm(join(folder, "slurm"), 2);
  onTestFinished(() => slurm.stop());
  const outbid = `${process.execPath} ${root}dist/cli/outbid.js sweep plan.json --resume --workers 1`;
  const run = async (name: string, array: string, line: string) => {
    writeFileSync(join(folder, name), `#!/bin/sh\ncd '${folder}'\n${line}\n`, { mode: 0o755 });
    slurm.command(
      "sbatch",
      `--array=${array}`,
      `--output=${join(folder, `${name}.%a.log`)}`,
      join(folder, name),
    );
    for (let i = 0; slurm.command("squeue", "--noheader") !== ""; i++) {
      if (i > 240) throw new Error(`waited in vain:\n${slurm.command("squeue")}`);
      await wait(250);
    }
    const logs = readdirSync(folder).filter((file) => file.startsWith(`${name}.`));
    return logs.map((file) => readFileSync(join(folder, file), "utf8"));
  };
  const logs = await run(
    "both",
    "0-1",
    `seq 3 | parallel -N0 -q ${outbid} --out both-results --shard auto/6`,
  );
  expect(logs.join("")).toContain("shard 6 of 6");
  for (const words of [
    ["merge", "both-results", "--out", "both.parquet"],
    ["sweep", "plan.json", "--out", "plain"],
    ["merge", "plain", "--out", "plain.parquet"],
  ])
    expect((await untilEnded(startOutbid(folder, words))).code).toBe(0);
  const read = (name: string) => readFileSync(join(folder, name));
  expect(read("both.parquet").equals(read("plain.parquet"))).toBe(true);

  const list = await run("list", "1,5,7", `${outbid} --out list-results --shard auto`);
  expect(list).toHaveLength(3);
  for (const log of list) expect(log).toContain("Slurm does not tell which of the 3 tasks");
  const [alone] = await run("alone", "7", `${outbid} --out alone-results --shard auto`);
  expect(alone).toContain("expected auto/n, since a Slurm array of one task");
  expect(existsSync(join(folder, "alone-results"))).toBe(false);
});
