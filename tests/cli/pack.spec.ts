/** A whole study in one pack, and the pack alone gives it again. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { writeZip } from "../../src/cli/made/zip.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aPlanFile } from "../support/aPlan.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";
import { crateProblems } from "../support/crateProblems.ts";

beforeAll(() => buildIfStale("cli"));

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), "outbid-packed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const outbid = async (cwd: string, ...words: string[]) => {
    mkdirSync(join(folder, cwd), { recursive: true });
    return untilEnded(startOutbid(join(folder, cwd), words));
  };
  return { at: (...names: string[]) => join(folder, ...names), outbid };
}

const small = ["--replicates", "2", "--months", "6", "--agents", "200"];

test("a study in shards, one of them killed, merged and packed, is made again to the byte from the pack alone", async () => {
  const { at, outbid } = aFolder();
  mkdirSync(at("study"));
  writeFileSync(at("study/rows.csv"), "propaganda,seed\n0.2,007\n0.7,=1\n");
  writeFileSync(at("study/mine.json"), JSON.stringify(aScenarioFile));
  const factors = [
    { kind: "rows", file: "rows.csv" },
    { kind: "latinHypercube", points: 64, ranges: { funding: [0.5, 1.5] } },
  ];
  const plan = { scenarios: ["mine.json", "baseline"], agents: 4000, months: 36, replicates: 2, factors };
  const readings = ["K@36", "collapseMonth@36"];
  writeFileSync(at("study/my plan.json"), JSON.stringify(aPlanFile({ ...plan, readings })));
  const sweep = ["sweep", "my plan.json", "--out", "results", "--resume"];

  const killed = startOutbid(at("study"), [...sweep, "--shard", "1/2"]);
  const ended = untilEnded(killed);
  while (killed.exitCode === null && !hasPart(at("study/results/parts"))) await wait(2);
  killed.kill("SIGKILL");
  expect((await ended).code).toBe(null);
  for (const shard of ["2/2", "1/2"])
    expect((await outbid("study", ...sweep, "--shard", shard)).code).toBe(0);
  expect((await outbid("study", "merge", "results", "--out", "all runs.parquet")).code).toBe(0);
  expect((await outbid("study", "merge", "results", "--summary", "--out", "points.csv")).code).toBe(0);
  const why = ["why", "mine.json", "--set", "women=0.4", ...small, "--reference", "baseline"];
  expect((await outbid("study", ...why, "--out", "why.json", "--raw-points", "why.parquet")).code).toBe(0);
  writeFileSync(at("study/notes.txt"), "What I asked.\n");

  const packed = await outbid("study", "pack", ".", "--out", "../study.zip", "--date", "2026-11-30");
  expect(packed).toMatchObject({ code: 0, stdout: "" });
  expect((await outbid("study", "pack", ".", "--out", "../again.zip", "--date", "2026-11-30")).code).toBe(0);
  expect(readFileSync(at("again.zip")).equals(readFileSync(at("study.zip")))).toBe(true);
  expect((await outbid(".", "pack", "study", "--out", "crate", "--date", "2026-11-30")).code).toBe(0);
  expect(crateProblems(at("crate"))).toEqual([]);

  // Nothing is left but the pack.
  const before = readFileSync(at("study/all runs.parquet"));
  cpSync(at("study.zip"), at("elsewhere/study.zip"));
  rmSync(at("study"), { recursive: true });
  rmSync(at("crate"), { recursive: true });
  const remade = await outbid("elsewhere", "remake", "study.zip", "--out", "again");
  expect(remade).toMatchObject({ code: 0, stderr: "" });
  expect(
    remade.stdout
      .trim()
      .split("\n")
      .map((line) => line.replace(/, .*/, "")),
  ).toEqual([
    "results: the same",
    "all runs.parquet: the same",
    "points.csv: the same",
    "why.json: the same",
    "why.parquet: the same",
  ]);
  expect(readFileSync(at("elsewhere/again/all runs.parquet")).equals(before)).toBe(true);
});

test("what was changed in a pack is told, and so is a result that is made otherwise", async () => {
  const { at, outbid } = aFolder();
  const run = ["run", "baseline", ...small, "--out", "run.csv"];
  await outbid("study", ...run);
  expect((await outbid(".", "pack", "study", "--out", "crate")).code).toBe(0);
  const text = readFileSync(at("crate/run.csv"), "utf8");
  writeFileSync(at("crate/run.csv"), text.replace(",1000.0,", ",1001.0,"));
  const { code, stderr } = await outbid(".", "remake", "crate");
  expect(code).toBe(1);
  expect(stderr).toContain("run.csv: was changed since it was packed");
  expect(stderr).toContain('line 2: there "1001.0", made again "1000.0"');
});

test("a folder without a result is not packed, and nothing is written over", async () => {
  const { at, outbid } = aFolder();
  mkdirSync(at("study"));
  writeFileSync(at("study/notes.txt"), "");
  const refused = await outbid(".", "pack", "study", "--out", "study.zip");
  expect(refused).toMatchObject({ code: 2 });
  expect(refused.stderr).toContain("expected a result that says what made it");
  await outbid("study", "run", "baseline", ...small, "--out", "run.csv");
  expect((await outbid(".", "pack", "study", "--out", "study")).stderr).toContain("not there yet");
  const wrong = await outbid(".", "pack", "study", "--out", "a.zip", "--date", "2026-02-30", "--title", "");
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain("--date: expected a day as YYYY-MM-DD");
  expect(wrong.stderr).toContain("--title: expected a text");
  expect(readdirSync(at(".")).sort()).toEqual(["study"]);
});

test("an archive whose files would lie outside of it, or that is none, is refused", async () => {
  const { at, outbid } = aFolder();
  const pieces: Uint8Array[] = [];
  const entry = { name: "../outside.csv", bytes: 0, crc32: 0, pieces: async function* () {} };
  await writeZip([entry], async (bytes) => void pieces.push(bytes));
  mkdirSync(at("."), { recursive: true });
  writeFileSync(at("evil.zip"), Buffer.concat(pieces));
  writeFileSync(at("none.zip"), "not a zip");
  expect(await outbid(".", "remake", "evil.zip")).toMatchObject({ code: 2 });
  expect((await outbid(".", "remake", "evil.zip")).stderr).toContain("would lie outside of it");
  expect((await outbid(".", "remake", "none.zip")).stderr).toContain("found no end of its directory");
  expect(existsSync(at("../outside.csv"))).toBe(false);
});

const hasPart = (folder: string) =>
  existsSync(folder) && readdirSync(folder).some((name) => /^\d+\.json$/.test(name));

const aScenarioFile = {
  ...{ id: "mine", title: "Mine", description: "A.", author: "a", date: "2026-01-01", source: "b" },
  ...{ leavesOut: "c", months: 40, seed: "x", rival: true, levers: { women: 0.3 } },
  events: [{ kind: "step", month: 4, lever: "propaganda", value: 0.9 }],
};
