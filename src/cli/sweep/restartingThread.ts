import type { ThreadHandle } from "../pool.ts";
import { startThread } from "../thread.ts";

/**
 * A worker that is started anew after it died, so that one run that fills the memory costs no other run. The task
 * during which it died rejects with the reason.
 */
export function startRestartingThread(start: () => ThreadHandle = startThread): ThreadHandle {
  let current: ThreadHandle | undefined;
  // One listener for the one task that a worker has at a time: a listener for each task would keep every result in
  // memory.
  let fail: (error: Error) => void = () => {};
  const ready = () => {
    if (current !== undefined) return current;
    const worker = start();
    current = worker;
    worker.died.then((reason) => {
      if (current === worker) current = undefined;
      fail(new Error(reason));
    });
    return worker;
  };
  const ask = <Answer>(task: (worker: ThreadHandle) => Promise<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      fail = reject;
      task(ready()).then(resolve, reject);
    });
  return {
    runReplicates: (task) => ask((worker) => worker.runReplicates(task)),
    runJobs: (jobs) => ask((worker) => worker.runJobs(jobs)),
    died: new Promise(() => {}),
    stop: async () => current?.stop(),
  };
}
