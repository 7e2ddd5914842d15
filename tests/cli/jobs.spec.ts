import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Job, type RunJobs, readAt, runJob, runJobsHere } from "../../sim/experiments/index.ts";
import { createRunJobs, withRunJobs } from "../../src/cli/jobs.ts";
import { createThreadPool, type ThreadHandle } from "../../src/cli/pool.ts";
import { aScenario } from "../support/aScenario.ts";

const scenario = aScenario({ months: 2, population: { agents: 200 } });
const jobs: readonly Job[] = [1, 5, 300].map((count, i) => ({
  scenario: { ...scenario, seed: `job ${i}` },
  first: i,
  count,
  readings: [readAt("T", 2), readAt("K", 1)],
}));
const never = new Promise<never>(() => {});
const quietly = (workers: number) => ({ workers, quiet: true });

/** A worker of this thread; `answer` undefined: it computes. */
function aWorker(answer?: () => Promise<never>) {
  const counts = { stops: 0 };
  let kill: (reason: string) => void = () => {};
  const died = new Promise<string>((resolve) => {
    kill = resolve;
  });
  const start = (): ThreadHandle => ({
    runReplicates: () => never,
    runJobs: answer ?? ((batch) => Promise.resolve(batch.map(runJob))),
    died,
    stop: async () => void counts.stops++,
  });
  return { counts, start, kill: (reason: string) => kill(reason) };
}

describe("jobs on the command line", () => {
  test.each([1, 2, 7])("give with %i workers the numbers of one thread", async (workers) => {
    const { start, counts } = aWorker();
    const found = await withRunJobs(quietly(workers), never, (runJobs) => runJobs(jobs), start);
    expect(found).toEqual(await runJobsHere(jobs));
    expect(counts.stops).toBe(workers);
  });

  test("may be asked for in many requests at once", async () => {
    const run = createRunJobs(createThreadPool(2, aWorker().start), new AbortController().signal);
    const found = await Promise.all(jobs.map((job) => run([job])));
    expect(found.flat()).toEqual(await runJobsHere(jobs));
  });

  test("end with the reason when a worker dies, and no worker stays", async () => {
    const { start, kill, counts } = aWorker(() => never);
    const answer = withRunJobs(quietly(1), never, (runJobs) => runJobs(jobs), start);
    await turn();
    kill("it ended with code 1");
    await expect(answer).rejects.toThrow(/^worker 1 of 1 stopped at 3 jobs: it ended with code 1$/);
    expect(counts.stops).toBe(1);
  });

  test("end when the user stops them, though no worker answers", async () => {
    const { start, counts } = aWorker(() => never);
    let stop: (error: Error) => void = () => {};
    const stopped = new Promise<never>((_, reject) => {
      stop = reject;
    });
    let left = 0;
    const work = (runJobs: RunJobs) => runJobs(jobs).finally(() => left++);
    const answer = withRunJobs(quietly(2), stopped, work, start);
    await turn();
    stop(new Error("Stopped."));
    await expect(answer).rejects.toThrow("Stopped.");
    expect([counts.stops, left]).toEqual([2, 1]);
  });
});
