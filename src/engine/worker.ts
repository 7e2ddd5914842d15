/** A worker of the page: computes replicates and keeps nothing. */
import { expose, transfer } from "comlink";
import { runReplicates } from "../../sim/index.ts";
import type { EngineWorker } from "./protocol.ts";

const engine: EngineWorker = {
  async runReplicates({ scenario, first, count }) {
    const values = runReplicates(scenario, first, count);
    return transfer({ first, count, rows: scenario.months + 1, values }, [values.buffer]);
  },
};

expose(engine);
