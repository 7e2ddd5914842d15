/** The page's workers for replicates that are not the first of an ensemble, such as a phone's share of a class's. */
import { replicateCost } from "./chunks.ts";
import { createPool } from "./pool.ts";
import type { EngineWorker } from "./protocol.ts";
import { createWatchedWorker } from "./watchedWorker.ts";
import engineFile from "./worker.ts?worker&url";

/** One worker, started when it is first needed; a phone's other cores are for what its reader looks at. */
export function createReplicatePool() {
  return createPool({
    size: 1,
    start() {
      const worker = createWatchedWorker<EngineWorker>({ file: engineFile });
      return {
        runReplicates: (task) => worker.ask((remote) => remote.runReplicates(task)),
        stop: worker.stop,
      };
    },
    patience: ({ scenario, count }) => Math.round(15_000 + 400 * count * replicateCost(scenario)),
  });
}
