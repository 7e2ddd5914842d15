import type { Job, RunJobs } from "../../sim/experiments/index.ts";

/** One thread as those see it who give it jobs: it does one after the other. */
export interface JobThread {
  do(job: Job): Promise<Float64Array>;
}

/** Each thread that is free does the next job: the same numbers in the same order for any number of threads. */
export function shareJobs(threads: readonly JobThread[]): RunJobs {
  return async (jobs) => {
    const answers: Float64Array[] = [];
    let next = 0;
    const serve = async (thread: JobThread) => {
      while (next < jobs.length) {
        const place = next++;
        answers[place] = await thread.do(jobs[place]);
      }
    };
    await Promise.all(threads.map(serve));
    return answers;
  };
}
