/** A worker of the page that does the jobs of experiments. */
import { expose, transfer } from "comlink";
import { type Job, runJob } from "../../sim/index.ts";
import { holdName } from "./holdName.ts";

/** What it exposes through comlink. */
export interface JobWorker {
  /** Each job's numbers, in their order. */
  runJobs(jobs: readonly Job[]): Promise<readonly Float64Array[]>;
}

const held = holdName();

const worker: JobWorker = {
  async runJobs(jobs) {
    await held;
    const answers = jobs.map(runJob);
    return transfer(
      answers,
      answers.map(({ buffer }) => buffer),
    );
  },
};

expose(worker);
