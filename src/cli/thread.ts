import { readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { wrap } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import type { EngineWorker, JobWorker } from "../engine/protocol.ts";
import type { PartWorker } from "../engine/runInParts.ts";
import type { ThreadHandle } from "./pool.ts";

/** The file beside the built command line that has the code of worker.ts (vite.config.ts). */
declare const OUTBID_WORKER: string | undefined;

/** Read when the command starts: a thread that it starts later is of the same build. */
const code =
  typeof OUTBID_WORKER === "string"
    ? readFileSync(new URL(OUTBID_WORKER, import.meta.url), "utf8")
    : undefined;

/** Starts a worker thread: on the code of the built command line, elsewhere on the worker.js beside this. */
export function openThread() {
  const thread =
    code === undefined
      ? new Worker(new URL("./worker.js", import.meta.url))
      : new Worker(code, { eval: true });
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
