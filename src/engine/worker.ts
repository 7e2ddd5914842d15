/** A worker of the page: computes replicates and keeps nothing. */
import { expose, transfer } from "comlink";
import type { EngineWorker } from "./protocol.ts";
import { runTask } from "./runTask.ts";

/** Settles once this worker holds the lock of its name, which it lets go only by dying: so the page learns of it. */
const held = new Promise<void>((resolve) => {
  // Pages without a secure connection have no locks: they notice a dead worker by its silence.
  if (navigator.locks === undefined) return resolve();
  void navigator.locks.request(self.name, () => {
    resolve();
    return new Promise(() => {});
  });
});

const engine: EngineWorker = {
  async runReplicates(task) {
    await held;
    const result = runTask(task);
    return transfer(result, [result.values.buffer]);
  },
};

expose(engine);
