/** The page's engine: Web Workers that compute curves. */
import { replicateCost } from "./chunks.ts";
import { createEnsembles, type Ensembles } from "./ensembles.ts";
import { createPool, type WorkerHandle } from "./pool.ts";
import type { EngineWorker, ReplicateTask } from "./protocol.ts";
import { createWatchedWorker } from "./watchedWorker.ts";

/** As many workers as the machine has cores, 1 to 8. */
export function workersHere(): number {
  return Math.max(1, Math.min(8, navigator.hardwareConcurrency || 1));
}

export function createEngine(): Ensembles {
  return createEnsembles(createPool({ size: workersHere(), start: startWorker, patience }));
}

/** Enough time to load a worker's script over a slow line, and for a slow phone to run the replicates. */
function patience({ scenario, count }: ReplicateTask): number {
  return Math.round(15_000 + 200 * count * replicateCost(scenario));
}

function startWorker(): WorkerHandle {
  const worker = createWatchedWorker<EngineWorker>(
    (name) => new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name }),
  );
  return {
    runReplicates: (task) => worker.ask((remote) => remote.runReplicates(task)),
    stop: worker.stop,
  };
}
