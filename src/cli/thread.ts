import { Worker } from "node:worker_threads";
import { wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import type { EngineWorker, JobWorker } from "../engine/protocol.ts";
import type { ThreadHandle } from "./pool.ts";

/** The code of worker.ts, where the build has put it in (vite.config.ts). */
declare const OUTBID_WORKER: string | undefined;

/** Starts a worker thread: on the code that stands in the built command line, elsewhere on the worker.js beside it. */
export function startThread(): ThreadHandle {
  const thread =
    typeof OUTBID_WORKER === "string"
      ? new Worker(OUTBID_WORKER, { eval: true })
      : new Worker(new URL("./worker.js", import.meta.url));
  // Node's port is what comlink's adapter was written for; their types disagree about listeners.
  const remote = wrap<EngineWorker & JobWorker>(nodeEndpoint(thread as never));
  return {
    runReplicates: (task) => remote.runReplicates(task),
    runJobs: (jobs) => remote.runJobs(jobs),
    died: new Promise((resolve) => {
      thread.once("error", (error) => resolve(error.message));
      thread.once("messageerror", (error) => resolve(error.message));
      thread.once("exit", (code) => resolve(`it ended with code ${code}`));
    }),
    stop: async () => void (await thread.terminate()),
  };
}
