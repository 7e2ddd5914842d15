/** Entry of a worker thread: computes replicates and jobs for the pool. */
import { parentPort } from "node:worker_threads";
import { expose, transfer } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import { runJob, runReplicates } from "../../sim/experiments/index.ts";
import type { EngineWorker, JobWorker } from "../engine/protocol.ts";
import type { PartWorker } from "../engine/runInParts.ts";
import { runPartTask } from "../engine/runPartTask.ts";

const engine: EngineWorker & JobWorker & PartWorker = {
  async runReplicates({ scenario, first, count }) {
    const values = runReplicates(scenario, first, count);
    return transfer({ first, count, rows: scenario.months + 1, values }, [values.buffer as ArrayBuffer]);
  },
  async runJobs(jobs) {
    const answers = jobs.map(runJob);
    return transfer(
      answers,
      answers.map(({ buffer }) => buffer),
    );
  },
  async livePart(task, lines) {
    const rows = await runPartTask(task, lines);
    return transfer(rows, [rows.buffer as ArrayBuffer]);
  },
};

if (parentPort === null) throw new Error("worker: expected to be started by the command line");
expose(engine, nodeEndpoint(parentPort));
