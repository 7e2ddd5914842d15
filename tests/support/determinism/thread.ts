import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import { prover } from "./fingerprints.ts";

if (parentPort === null) throw new Error("thread: expected to be started as a worker");
expose(prover, nodeEndpoint(parentPort));
