/** Entry of a worker thread: computes replicates for the pool. */
import { parentPort } from "node:worker_threads";
import { expose, transfer } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import { runReplicates } from "../../sim/index.ts";
import type { EngineWorker } from "../engine/protocol.ts";

const engine: EngineWorker = {
  async runReplicates({ scenario, first, count }) {
    const values = runReplicates(scenario, first, count);
    return transfer({ first, count, rows: scenario.months + 1, values }, [values.buffer as ArrayBuffer]);
  },
};

if (parentPort === null) throw new Error("worker: expected to be started by the command line");
expose(engine, nodeEndpoint(parentPort));
