import { fingerprintRows } from "../../../sim/experiments/index.ts";
import { createSimulation } from "../../../sim/index.ts";
import { benchScenario } from "../benchScenario.ts";

/** A tab's results for 120 months of the whole country, one agent per person. */
export interface TabAnswer {
  /** Seconds of set-up and of the months. */
  readonly settled: number;
  readonly lived: number;
  readonly fingerprint: string;
  /** Of the rows alone. */
  readonly rows: string;
}

/** Runs in the tab's own thread, and in Node to compare. */
export function runEverybody(agents: number): TabAnswer {
  const scenario = benchScenario(agents, 0.05);
  const start = performance.now();
  const simulation = createSimulation(scenario, 0);
  const settled = performance.now();
  simulation.advance(120);
  const lived = performance.now();
  return {
    settled: (settled - start) / 1000,
    lived: (lived - settled) / 1000,
    fingerprint: simulation.fingerprint(),
    rows: fingerprintRows(simulation.frame()),
  };
}
