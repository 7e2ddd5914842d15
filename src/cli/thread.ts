import { Worker } from "node:worker_threads";
import { wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import type { EngineWorker, JobWorker } from "../engine/protocol.ts";
import type { PartWorker } from "../engine/runInParts.ts";
import type { ThreadHandle } from "./pool.ts";

/** The code of worker.ts, where the build has put it in (vite.config.ts). */
declare const OUTBID_WORKER: string | undefined;

/** Starts a worker thread: on the code that stands in the built command line, elsewhere on the worker.js beside it. */
export function openThread() {
  const thread =
    typeof OUTBID_WORKER === "string"
      ? new Worker(OUTBID_WORKER, { eval: true })
      : new Worker(new URL("./worker.js", import.meta.url));
  // Node's port is what comlink's adapter was written for; their types disagree about listeners.
  const remote = wrap<EngineWorker & JobWorker & PartWorker>(nodeEndpoint(thread as never));
  return {
    remote,
    died: new Promise<string>((resolve) => {
      thread.once("error", (error) => resolve(error.message));
      thread.once("messageerror", (error) => resolve(error.message));
      thread.once("exit", (code) => resolve(`it ended with code ${code}`));
    }),
    stop: async () => void (await thread.terminate()),
  };
}

/** Such a thread as a worker of a pool. */
export function startThread(): ThreadHandle {
  const { remote, died, stop } = openThread();
  return {
    runReplicates: (task) => remote.runReplicates(task),
    runJobs: (jobs) => remote.runJobs(jobs),
    died,
    stop,
  };
}
