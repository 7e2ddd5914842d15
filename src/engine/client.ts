/** The page's engine: Web Workers that compute curves. */

import { chooseEngine } from "./chooseEngine.ts";
import { replicateCost } from "./chunks.ts";
import { createEnsembles, type Ensembles } from "./ensembles.ts";
import { ifAllowed } from "./ifAllowed.ts";
import worker110 from "./kept/worker-1.1.0.js?url";
import worker120 from "./kept/worker-1.2.0.js?url";
import type { KeptModel } from "./keptModels.ts";
import keptFile from "./keptWorker.ts?worker&url";
import { createPool, type WorkerHandle } from "./pool.ts";
import type { EngineWorker, ReplicateTask } from "./protocol.ts";
import { createWatchedWorker } from "./watchedWorker.ts";
import engineFile from "./worker.ts?worker&url";

/** As many workers as the machine has cores, 1 to 8. */
export function workersHere(): number {
  return Math.max(1, Math.min(8, ifAllowed(() => navigator.hardwareConcurrency) || 1));
}

export function createEngine(): Ensembles {
  return chooseEngine((model) =>
    createEnsembles(
      createPool({ size: workersHere(), start: () => startWorker(model), patience }),
      undefined,
      model,
    ),
  );
}

/** Enough time to load a worker's script over a slow line, and for a slow phone to run the replicates. */
function patience({ scenario, count }: ReplicateTask): number {
  return Math.round(15_000 + 200 * count * replicateCost(scenario));
}

/** Addresses of kept workers: each is fetched when it is first started. */
const keptWorkers: Readonly<Record<KeptModel, string>> = {
  "1.1.0": worker110,
  "1.2.0": worker120,
};

function startWorker(model: KeptModel | undefined): WorkerHandle {
  const worker = createWatchedWorker<EngineWorker>(
    model === undefined
      ? {
          file: engineFile,
        }
      : {
          file: keptFile,
          former: new URL(keptWorkers[model], location.href).href,
        },
  );
  return {
    async runReplicates(task) {
      const result = await worker.ask((remote) => remote.runReplicates(task));
      if (model === undefined) return result;
      const { inPresentColumns } = await import("./keptTerms.ts");
      return inPresentColumns(model, result);
    },
    stop: worker.stop,
  };
}
