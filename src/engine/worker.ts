/** A worker of the page: computes replicates and keeps nothing. */
import { handOver } from "./calls.ts";
import { holdName } from "./holdName.ts";
import { offerWork } from "./offerWork.ts";
import type { EngineWorker } from "./protocol.ts";
import { runTask } from "./runTask.ts";

const held = holdName();

const work: EngineWorker = {
  async runReplicates(task) {
    await held;
    const result = runTask(task);
    return handOver(result, [result.values.buffer]);
  },
};

offerWork(work);
