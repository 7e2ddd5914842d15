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

/** A worker that needs a hundred times what a slow machine takes has hung: 2 ms is a fast one's default replicate. */
function patience({ scenario, count }: ReplicateTask): number {
  return Math.round(5000 + 200 * count * replicateCost(scenario));
}

function startWorker(): WorkerHandle {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<EngineWorker>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(new Error(`worker: ${event.message || "could not be started or stopped unexpectedly"}`));
    });
    worker.addEventListener("messageerror", () => reject(new Error("worker: sent what cannot be read")));
  });
  // It is listened to only while a task runs; between tasks a failure shows with the next one.
  failed.catch(() => {});
  return {
    runReplicates: (task) => Promise.race([remote.runReplicates(task), failed]),
    stop() {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
