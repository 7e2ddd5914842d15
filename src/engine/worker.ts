/** A worker of the page: computes replicates and keeps nothing. */
import { expose, transfer } from "comlink";
import { holdName } from "./holdName.ts";
import type { EngineWorker } from "./protocol.ts";
import { runTask } from "./runTask.ts";

const held = holdName();

const engine: EngineWorker = {
  async runReplicates(task) {
    await held;
    const result = runTask(task);
    return transfer(result, [result.values.buffer]);
  },
};

expose(engine);
