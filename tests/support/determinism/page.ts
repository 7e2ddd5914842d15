import { type Remote, wrap } from "comlink";
import type { Scenario } from "../../../sim/index.ts";
import type { Prover } from "./fingerprints.ts";
import { shareOut } from "./shareOut.ts";

function startWorker(): Remote<Prover> {
  return wrap<Prover>(new Worker("worker.js", { type: "module" }));
}

const all = Array.from({ length: 7 }, startWorker);
const plain = Array.from({ length: 2 }, startWorker);
const forbidden = Promise.all(plain.map((worker) => worker.forbidWebAssembly()));

/** The functions that the test calls in the page: by expressions, so by names of the window. */
const asked = {
  runIn: (workers: number, scenario: Scenario, count: number) =>
    shareOut(all.slice(0, workers), scenario, count),
  async runPlain(scenario: Scenario, count: number) {
    await forbidden;
    return shareOut(plain, scenario, count);
  },
  async kernels() {
    await forbidden;
    return Promise.all([all[0].kernel(), plain[0].kernel()]);
  },
  stops: (scenario: Scenario) => all[0].fingerprintStops(scenario),
  exact: () => all[0].fingerprintExact(),
};
Object.assign(globalThis, asked);
export type Asked = typeof asked;
