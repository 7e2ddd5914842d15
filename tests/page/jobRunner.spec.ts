import { expect, test } from "vitest";
import { type Job, readAt, runJob, runJobsHere } from "../../sim/experiments/index.ts";
import { createJobRunner } from "../../src/engine/jobRunner.ts";
import { aScenario } from "../support/heldWorkers.ts";

const readings = [readAt("K", 3), readAt("T", 3)];
const jobs: readonly Job[] = Array.from({ length: 9 }, (_, i) => ({
  scenario: aScenario(`job ${i}`),
  first: i,
  count: 1 + 37 * i,
  readings,
}));

/** Small, so that these small jobs come in many pieces. */
const costAtOnce = 0.02;
const never = new AbortController().signal;

/** Workers of this thread, and how many were started and stopped. */
function workersHere(answer = (batch: readonly Job[]) => Promise.resolve(batch.map(runJob))) {
  const counts = { started: 0, stopped: 0 };
  const start = () => {
    counts.started++;
    return {
      runJobs: answer,
      stop: () => {
        counts.stopped++;
      },
    };
  };
  return { counts, start };
}

test("any number of workers gives the numbers of one thread", async () => {
  const expected = (await runJobsHere(jobs)).map((values) => [...values]);
  for (const size of [1, 2, 7]) {
    const { start } = workersHere();
    const { run } = createJobRunner(size, start, never, () => {}, costAtOnce);
    expect((await run(jobs)).map((values) => [...values])).toEqual(expected);
  }
});

test("progress ends at what was asked for, over several requests", async () => {
  const seen: [number, number][] = [];
  const { start } = workersHere();
  const { run, stop } = createJobRunner(2, start, never, (...told) => seen.push(told), costAtOnce);
  await run(jobs.slice(0, 3));
  await run(jobs.slice(3));
  const [done, asked] = seen[seen.length - 1];
  expect(done).toBeCloseTo(asked, 9);
  expect(seen.map(([value]) => value)).toEqual(seen.map(([value]) => value).toSorted((a, b) => a - b));
  stop();
});

test("a cancelled run rejects at once, though its workers never answer, and stops them", async () => {
  const { counts, start } = workersHere(() => new Promise(() => {}));
  const control = new AbortController();
  const { run } = createJobRunner(2, start, control.signal, () => {}, costAtOnce);
  const answer = run(jobs);
  control.abort(new Error("cancelled"));
  await expect(answer).rejects.toThrow("cancelled");
  expect(counts).toEqual({ started: 2, stopped: 2 });
  await expect(run(jobs)).rejects.toThrow("cancelled");
  expect(counts.started).toBe(2);
});

test("what a worker fails of is what the run fails of", async () => {
  const { counts, start } = workersHere(() => Promise.reject(new Error("worker: ended unexpectedly")));
  const { run } = createJobRunner(2, start, never, () => {}, costAtOnce);
  await expect(run(jobs)).rejects.toThrow("worker: ended unexpectedly");
  expect(counts.stopped).toBe(2);
});
