import { runJob, runReplicates } from "../../sim/experiments/index.ts";
import type { ThreadHandle } from "./pool.ts";

/** A worker that is this thread itself: for work so short that starting a thread, with its memory, would take longer. */
export function startHere(): ThreadHandle {
  return {
    runReplicates: async ({ scenario, first, count }) => ({
      first,
      count,
      rows: scenario.months + 1,
      values: runReplicates(scenario, first, count),
    }),
    runJobs: async (jobs) => jobs.map(runJob),
    died: new Promise(() => {}),
    stop: async () => {},
  };
}
