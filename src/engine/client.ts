/** The page's engine: Web Workers behind comlink. No other file of the page uses comlink. */
import { releaseProxy, wrap } from "comlink";
import { replicateCost } from "./chunks.ts";
import { createEnsembles, type Ensembles } from "./ensembles.ts";
import { createPool, type WorkerHandle } from "./pool.ts";
import type { EngineWorker, ReplicateTask } from "./protocol.ts";

/** Computes with as many workers as the machine has cores, 1 to 8. */
export function createEngine(): Ensembles {
  const size = Math.max(1, Math.min(8, navigator.hardwareConcurrency || 1));
  return createEnsembles(createPool({ size, start: startWorker, patience }));
}

/** Time enough for a worker's script to come over a slow line, and for a slow phone to run the replicates. */
function patience({ scenario, count }: ReplicateTask): number {
  return Math.round(15_000 + 200 * count * replicateCost(scenario));
}

function startWorker(): WorkerHandle {
  const name = `outbid-${crypto.getRandomValues(new Uint32Array(2)).join("-")}`;
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name });
  const remote = wrap<EngineWorker>(worker);
  const stopped = new AbortController();
  let watched = false;
  let fail: (reason: string) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = (reason) => reject(new Error(`worker: ${reason}`));
  });
  // It is listened to only while a task runs; a failure between tasks shows with the next one.
  failed.catch(() => {});
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    fail(event.message || "could not be started or stopped unexpectedly");
  });
  worker.addEventListener("messageerror", () => fail("sent what cannot be read"));

  /** A worker that has answered holds the lock of its name; whoever gets it next knows that the worker is dead. */
  const watch = () => {
    if (watched || navigator.locks === undefined) return;
    watched = true;
    const { signal } = stopped;
    navigator.locks.request(name, { signal }, () => fail("ended unexpectedly")).catch(() => {});
  };

  return {
    async runReplicates(task) {
      const result = await Promise.race([remote.runReplicates(task), failed]);
      watch();
      return result;
    },
    stop() {
      stopped.abort();
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
