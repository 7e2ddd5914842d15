import { expect, test } from "vitest";
import type { Job } from "../../sim/experiments/index.ts";
import { type JobThread, shareJobs } from "../../src/calibrate/shareJobs.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

const scenario = aScenarioWith({});
const jobs = Array.from({ length: 7 }, (_, i): Job => ({ scenario, first: i, count: 1, readings: [] }));

/** Answers with the job's first replicate, after as many turns as `turns` says. */
function aThread(turns: (job: Job) => number, taken: number[] = []): JobThread {
  return {
    async do(job) {
      taken.push(job.first);
      for (let i = 0; i < turns(job); i++) await Promise.resolve();
      return Float64Array.of(job.first);
    },
  };
}

test("threads that finish in any order give the answers in the order of the jobs", async () => {
  for (const count of [1, 2, 3, 9]) {
    const threads = Array.from({ length: count }, (_, i) => aThread(({ first }) => (7 - first) * (i + 1)));
    const answers = await shareJobs(threads)(jobs);
    expect(answers.map(([first]) => first)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  }
});

test("a thread that is free takes the next job, so that a slow one holds nothing up", async () => {
  const [slow, fast]: number[][] = [[], []];
  await shareJobs([aThread(() => 1000, slow), aThread(() => 1, fast)])(jobs);
  expect(slow).toEqual([0]);
  expect(fast).toEqual([1, 2, 3, 4, 5, 6]);
});

test("a thread that fails ends the whole", async () => {
  const failing: JobThread = { do: () => Promise.reject(new Error("lost")) };
  await expect(shareJobs([failing])(jobs)).rejects.toThrow("lost");
});
