/** The worker of a kept model as it was built, in a thread: it has there what a worker of a browser gives it. */
import { readFileSync } from "node:fs";
import { type TransferListItem, Worker } from "node:worker_threads";
import { type Endpoint, wrap } from "comlink";
import type { KeptModel } from "../../src/engine/keptModels.ts";
import type { WorkerHandle } from "../../src/engine/pool.ts";
import type { EngineWorker } from "../../src/engine/protocol.ts";
import { root } from "../../src/tools/root.mjs";

export const keptWorkerText = (model: KeptModel) =>
  readFileSync(`${root}src/engine/kept/worker-${model}.js`, "utf8");

const browser = `
const { parentPort } = require("node:worker_threads");
globalThis.self = globalThis;
Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });
globalThis.postMessage = (message, transfers) => parentPort.postMessage(message, transfers);
globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data, origin: "" }));
globalThis.removeEventListener = () => {};
`;

export function startKeptWorker(model: KeptModel): WorkerHandle {
  const worker = new Worker(browser + keptWorkerText(model), { eval: true });
  const endpoint: Endpoint = {
    postMessage: (message, transfers) => worker.postMessage(message, transfers as TransferListItem[]),
    addEventListener: (_, listener) =>
      worker.on("message", (data) => "call" in listener && listener.call(worker, { data } as MessageEvent)),
    removeEventListener() {},
  };
  const remote = wrap<EngineWorker>(endpoint);
  return {
    runReplicates: (task) => remote.runReplicates(task),
    stop: () => void worker.terminate(),
  };
}
