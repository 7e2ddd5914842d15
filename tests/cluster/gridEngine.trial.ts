import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { buildIfStale } from "../../src/tools/build.mjs";
import { root } from "../../src/tools/root.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";
import { startGridEngine, whyNoGridEngine } from "./oneNodeGridEngine.ts";

beforeAll(() => buildIfStale("cli"));

test("a Grid Engine array merges to the bytes of a plain run, and a task alone is refused a bare auto", async ({
  skip,
}) => {
  const reason = whyNoGridEngine();
  if (reason !== undefined) skip(`skipped: ${reason}`);
  const folder = mkdtempSync(join(tmpdir(), "outbid-grid-engine-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const factors = [{ kind: "sobol", points: 16, ranges: { propaganda: [0, 1], funding: [0.5, 1.5] } }];
  const [plan, stepped, numbered] = ["my plan & $HOME's (1).json", 'step R&D "$(date)" *', "numb ered"];
  const file = aPlanFile({ scenarios: ["baseline"], agents: 2000, replicates: 4, factors });
  writeFileSync(join(folder, plan), JSON.stringify(file));
  const engine = await startGridEngine(join(folder, "engine"), 2);
  onTestFinished(() => engine.stop());

  const OUTBID = `'${process.execPath}' '${root}dist/cli/outbid.js'`;
  const submit = (range: string, results: string, ...shards: string[]) => {
    const words = ["-t", range, "-N", results.slice(0, 4), "-v", "OUTBID"];
    const script = `${root}src/cluster/grid-engine-shard.sh`;
    execFileSync("qsub", [...words, script, plan, results, ...shards], {
      cwd: folder,
      env: { ...engine.environment, OUTBID },
    });
  };
  // Tasks 2, 5 and 8: Grid Engine tells them that the last is 10.
  submit("2-10:3", stepped);
  submit("1-3", numbered, "4");
  submit("4", numbered, "4");
  submit("3", "alone");
  for (let i = 0; engine.command("qstat") !== ""; i++) {
    if (i > 1200) throw new Error(`waited in vain:\n${engine.command("qstat")}`);
    await wait(250);
  }
  const outbid = async (...words: string[]) => {
    const { code, stderr } = await untilEnded(startOutbid(folder, words));
    expect(code, stderr).toBe(0);
  };
  await outbid("sweep", plan, "--out", "plain", "--quiet");
  await outbid("merge", "plain", "--out", "plain.parquet");
  const read = (name: string) => readFileSync(join(folder, name));
  for (const out of [stepped, numbered]) {
    await outbid("merge", out, "--out", "all.parquet");
    expect(read("all.parquet").equals(read("plain.parquet"))).toBe(true);
  }
  const told = readdirSync(folder).filter((name) => /^alon\.[eo]\d+/.test(name));
  expect(told.map((name) => read(name).toString()).join("")).toContain(
    "expected auto/n, since a Grid Engine array of one task",
  );
});
