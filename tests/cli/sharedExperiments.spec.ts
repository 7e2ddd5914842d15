import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Job, type RunJobs, readAt, runJobsHere } from "../../sim/experiments/index.ts";
import { createStoredJobs } from "../../src/cli/sweep/storedJobs.ts";
import { buildIfStale } from "../../src/tools/build.mjs";
import { aScenario } from "../support/aScenario.ts";
import { startOutbid, untilEnded } from "../support/commandLine.ts";
import { filesRest } from "../support/filesRest.ts";

const scenario = aScenario({ months: 2, population: { agents: 200 } });
/** Each job costs as much as a part, so that each is one part. */
const dear = aScenario({ months: 1200, population: { agents: 200_000 } });
const jobs: readonly Job[] = [2, 3, 4].map((count, i) => ({
  scenario,
  first: i + 1,
  count,
  readings: [readAt("K", 2)],
}));
const dearJobs = jobs.map((job, i) => ({ ...job, scenario: { ...dear, seed: `job ${i}` } }));

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), "outbid-parts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Answers jobs without running them, and counts them. */
function counted() {
  const asked: number[] = [];
  const run: RunJobs = async (some) => {
    asked.push(...some.map(({ first }) => first));
    return some.map(({ first, count }) => Float64Array.from({ length: count }, (_, i) => first + i / 10));
  };
  return { asked, run };
}

describe("jobs that are kept", () => {
  const all = { index: 1, count: 1 };

  test("are those of one thread, and are not computed twice", async () => {
    const folder = aFolder();
    expect(await createStoredJobs(folder, all, runJobsHere).run(jobs)).toEqual(await runJobsHere(jobs));
    const { asked, run } = counted();
    expect(await createStoredJobs(folder, all, run).run(jobs)).toEqual(await runJobsHere(jobs));
    expect(asked).toEqual([]);
  });

  test("are shared out: each shard computes its own, and the last to come has the answer", async () => {
    const folder = aFolder();
    const [first, second] = [counted(), counted()];
    const waiting = createStoredJobs(folder, { index: 1, count: 2 }, first.run);
    void waiting.run(dearJobs);
    await expect(waiting.waits).rejects.toMatchObject({
      exitCode: 0,
      message: expect.stringMatching(/^Shard 1 of 2 is done; 1 parts/),
    });
    const answer = await createStoredJobs(folder, { index: 2, count: 2 }, second.run).run(dearJobs);
    expect([first.asked, second.asked]).toEqual([[1, 3], [2]]);
    expect(answer).toEqual(await counted().run(dearJobs));
  });

  test("wait for others only once nothing of their own is under way", async () => {
    let finish: () => void = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { asked, run } = counted();
    const { run: ask, waits } = createStoredJobs(aFolder(), { index: 1, count: 2 }, async (some) => {
      if (some[0].first === 9) await slow;
      return run(some);
    });
    let told = 0;
    waits.catch(() => told++);
    void ask(dearJobs);
    const own = ask([{ ...jobs[0], first: 9 }]);
    // Both of its parts are kept, the other shard's is missing, and `own` is not answered yet.
    await filesRest();
    expect([asked, told]).toEqual([[1, 3], 0]);
    finish();
    expect((await own)[0][0]).toBe(9);
    await expect(waits).rejects.toMatchObject({ exitCode: 0 });
  });

  test("that are corrupt are computed again", async () => {
    const folder = aFolder();
    await createStoredJobs(folder, all, counted().run).run(dearJobs);
    const [place] = readdirSync(folder);
    const path = join(folder, place, "000001.f64");
    const bytes = readFileSync(path);
    bytes[0] ^= 1;
    writeFileSync(path, bytes);
    const { asked, run } = counted();
    expect(await createStoredJobs(folder, all, run).run(dearJobs)).toEqual(await counted().run(dearJobs));
    expect(asked).toEqual([2]);
  });
});

describe("experiments with --parts and --shard", () => {
  beforeAll(() => buildIfStale("cli"));
  const small = ["--replicates", "2", "--agents", "400", "--months", "12"];

  test.each([
    ["claims", ["claims", "--only", "C1", "--replicates", "4", "--worlds", "0"]],
    ["leadership", ["leadership", "propaganda-surge", "--replicates", "2", "--after", "6"]],
    ["sensitivity", ["sensitivity", "baseline", "--paths", "2", ...small]],
  ])("%s shared out gives the bytes of one process", async (_, words) => {
    const folder = aFolder();
    const outbid = (...more: string[]) => untilEnded(startOutbid(folder, [...words, "--quiet", ...more]));
    expect((await outbid("--out", "plain.csv")).code).toBe(0);
    for (const shard of ["2/2", "1/2", "2/2"]) {
      const { code } = await outbid("--out", "all.csv", "--parts", "parts", "--shard", shard);
      expect(code).toBe(0);
    }
    expect(readFileSync(join(folder, "all.csv"), "utf8")).toBe(
      readFileSync(join(folder, "plain.csv"), "utf8"),
    );
  });

  test("tell a shard that is none", async () => {
    const { code, stderr } = await untilEnded(startOutbid(aFolder(), ["claims", "--shard", "1/2"]));
    expect([code, stderr]).toEqual([2, "--shard: expected --parts with it\n"]);
  });
});
