/** Web Workers for experiments, apart from those of the curves, so that neither waits for the other's queue. */
import { workersHere } from "./client.ts";
import { createJobRunner, type JobWorkerHandle } from "./jobRunner.ts";
import file from "./jobWorker.ts?worker&url";
import type { JobWorker } from "./protocol.ts";
import { createWatchedWorker } from "./watchedWorker.ts";

/** See {@link createJobRunner}. */
export function createPageJobs(signal: AbortSignal, onProgress: (done: number, asked: number) => void) {
  return createJobRunner(workersHere(), startJobWorker, signal, onProgress);
}

function startJobWorker(): JobWorkerHandle {
  const worker = createWatchedWorker<JobWorker>({ file });
  return { runJobs: (jobs) => worker.ask((remote) => remote.runJobs(jobs)), stop: worker.stop };
}
