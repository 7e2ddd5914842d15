/** A worker of the page that does the jobs of experiments. */
import { runJob } from "../../sim/experiments/index.ts";
import { handOver } from "./calls.ts";
import { holdName } from "./holdName.ts";
import { offerWork } from "./offerWork.ts";
import type { JobWorker } from "./protocol.ts";

const held = holdName();

const work: JobWorker = {
  async runJobs(jobs) {
    await held;
    const answers = jobs.map(runJob);
    return handOver(
      answers,
      answers.map(({ buffer }) => buffer),
    );
  },
};

offerWork(work);
