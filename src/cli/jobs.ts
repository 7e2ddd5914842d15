import { setMaxListeners } from "node:events";
import { availableParallelism } from "node:os";
import type { RunJobs } from "../../sim/experiments/index.ts";
import { createJobRunner } from "../engine/jobRunner.ts";
import { createThreadPool, type ThreadHandle, type ThreadPool } from "./pool.ts";
import { createProgress } from "./progress.ts";
import type { Parts } from "./sweep/partsOptions.ts";
import { createStoredJobs } from "./sweep/storedJobs.ts";
import { progressStream } from "./terminal.ts";
import { startThread } from "./thread.ts";

/** Where an experiment is computed and whether it shows progress; none of it changes a result. */
export interface JobOptions {
  /** Threads; undefined: as many as there are cores. */
  readonly workers: number | undefined;
  /** Shows no progress. */
  readonly quiet: boolean;
  /** Keeps what is computed, and computes only a share of it. */
  readonly parts?: Parts | undefined;
}

/**
 * Does an experiment on threads and shows its progress on standard error. Returns what `work` returns. When `work` or
 * `stopped` rejects, this rejects at once. No thread is left running in any case.
 */
export async function withRunJobs<Answer>(
  { workers = availableParallelism(), quiet, parts }: JobOptions,
  stopped: Promise<never>,
  work: (runJobs: RunJobs) => Promise<Answer>,
  start: () => ThreadHandle = startThread,
): Promise<Answer> {
  const control = new AbortController();
  // An experiment may have many requests under way, each of which listens.
  setMaxListeners(0, control.signal);
  stopped.catch((error: unknown) => control.abort(error));
  const progress = createProgress(progressStream(quiet), 0, () => performance.now());
  const pool = createThreadPool(workers, start);
  try {
    const runJobs = createRunJobs(pool, control.signal, (done, asked) =>
      progress.report(Math.round(done), Math.round(asked)),
    );
    if (parts === undefined) return await Promise.race([work(runJobs), stopped]);
    const stored = createStoredJobs(parts.folder, parts.shard, runJobs);
    return await Promise.race([work(stored.run), stored.waits, stopped]);
  } finally {
    control.abort(new Error("the experiment is over"));
    progress.clear();
    await pool.stop();
  }
}

/** Jobs done by the pool's workers, which it leaves running. For the rest see {@link createJobRunner}. */
export function createRunJobs(
  pool: ThreadPool,
  signal: AbortSignal,
  onProgress: (done: number, asked: number) => void = () => {},
): RunJobs {
  const runner = () => ({ runJobs: pool.runJobs, stop() {} });
  return createJobRunner(pool.size, runner, signal, onProgress).run;
}
