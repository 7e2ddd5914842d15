import { type TransferListItem, Worker } from "node:worker_threads";
import { type Endpoint, wrap } from "comlink";
import worker110 from "../engine/kept/worker-1.1.0.js?raw";
import worker120 from "../engine/kept/worker-1.2.0.js?raw";
import type { KeptModel } from "../engine/keptModels.ts";
import { inPresentColumns } from "../engine/keptTerms.ts";
import type { EngineWorker } from "../engine/protocol.ts";
import type { ThreadHandle } from "./pool.ts";

/** The code of each kept worker, as it was built. */
export const keptWorkerText: Readonly<Record<KeptModel, string>> = { "1.1.0": worker110, "1.2.0": worker120 };

/** What a worker of a browser finds there, and a thread of Node does not. */
const browser = `
const { parentPort } = require("node:worker_threads");
globalThis.self = globalThis;
Object.defineProperty(globalThis, "navigator", { value: {}, configurable: true });
globalThis.postMessage = (message, transfers) => parentPort.postMessage(message, transfers);
globalThis.addEventListener = (type, listener) => parentPort.on(type, (data) => listener({ data, origin: "" }));
globalThis.removeEventListener = () => {};
`;

/** Starts the engine of a former model in a thread. Its results come in the columns of the present model. */
export function startKeptThread(model: KeptModel): ThreadHandle {
  const thread = new Worker(browser + keptWorkerText[model], { eval: true });
  const endpoint: Endpoint = {
    postMessage: (message, transfers) => thread.postMessage(message, transfers as TransferListItem[]),
    addEventListener: (_, listener) =>
      thread.on("message", (data) => "call" in listener && listener.call(thread, { data } as MessageEvent)),
    removeEventListener() {},
  };
  const remote = wrap<EngineWorker>(endpoint);
  return {
    runReplicates: async (task) => inPresentColumns(model, await remote.runReplicates(task)),
    runJobs: async () => {
      throw new Error(`model ${model} does runs alone`);
    },
    died: new Promise((resolve) => {
      thread.once("error", (error) => resolve(error.message));
      thread.once("messageerror", (error) => resolve(error.message));
      thread.once("exit", (code) => resolve(`it ended with code ${code}`));
    }),
    stop: async () => void (await thread.terminate()),
  };
}
