/**
 * Does the jobs of an experiment on several workers: the same numbers with any number of workers, and cancelled at
 * once.
 */
import type { Job, RunJobs } from "../../sim/experiments/index.ts";
import { replicateCost } from "./chunks.ts";
import type { JobWorker } from "./protocol.ts";

/** One worker as the runner sees it. `runJobs` rejects when a job throws or the worker dies. */
export interface JobWorkerHandle extends JobWorker {
  stop(): void;
}

/**
 * Cost of one message, in default runs: about sixty milliseconds, so that the progress bar moves and messages cost
 * little in comparison.
 */
const COST_AT_ONCE = 24;

/** A part of a job, and the place of its numbers. */
interface Piece {
  readonly job: Job;
  readonly index: number;
  readonly cost: number;
}

/**
 * Jobs under one signal. `onProgress` receives the cost done and the cost requested so far, in default runs (4,000
 * agents, 84 months). Rejects with the signal's reason as soon as it is aborted, or with a worker's error; then, and by
 * `stop`, the workers are stopped.
 */
export function createJobRunner(
  size: number,
  start: () => JobWorkerHandle,
  signal: AbortSignal,
  onProgress: (done: number, asked: number) => void = () => {},
  costAtOnce = COST_AT_ONCE,
): { readonly run: RunJobs; stop(): void } {
  const workers: JobWorkerHandle[] = [];
  let done = 0;
  let asked = 0;
  const stop = () => {
    for (const worker of workers.splice(0)) worker.stop();
  };
  signal.addEventListener("abort", stop, { once: true });

  const run: RunJobs = async (jobs) => {
    const answers = jobs.map(({ count, readings }) => new Float64Array(count * readings.length));
    const batches = cutIntoBatches(jobs, costAtOnce);
    for (const batch of batches) for (const { cost } of batch) asked += cost;
    onProgress(done, asked);
    const work = async (worker: JobWorkerHandle) => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        const parts = await worker.runJobs(batch.map(({ job }) => job));
        signal.throwIfAborted();
        batch.forEach(({ job, index, cost }, i) => {
          answers[index].set(parts[i], (job.first - jobs[index].first) * job.readings.length);
          done += cost;
        });
        onProgress(done, asked);
      }
    };
    signal.throwIfAborted();
    while (workers.length < Math.min(size, batches.length)) workers.push(start());
    try {
      await untilAborted(Promise.all(workers.slice(0, batches.length).map(work)), signal);
    } catch (error) {
      batches.length = 0;
      stop();
      throw error;
    }
    return answers;
  };
  return { run, stop };
}

function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

/** Messages of about the same cost; a costly job is cut between replicates. */
function cutIntoBatches(jobs: readonly Job[], costAtOnce: number): Piece[][] {
  const batches: Piece[][] = [];
  let batch: Piece[] = [];
  let room = 0;
  // Labels are for whoever asked: they are not sent.
  jobs.forEach(({ labels: _, ...job }, index) => {
    const each = replicateCost(job.scenario);
    let next = job.first;
    const end = job.first + job.count;
    while (next < end) {
      if (room <= 0) {
        batch = [];
        batches.push(batch);
        room = costAtOnce;
      }
      const count = Math.max(1, Math.min(end - next, Math.floor(room / each)));
      batch.push({ job: { ...job, first: next, count }, index, cost: count * each });
      room -= count * each;
      next += count;
    }
  });
  return batches;
}
