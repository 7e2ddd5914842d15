import type { Scenario } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";

/** The default scenario at a number of agents and a reconsiderRate, over 120 months, on one seed. */
export function benchScenario(agents: number, reconsiderRate: number, months = 120): Scenario {
  return aScenarioWith({ agents, reconsiderRate, months, seed: "bench" });
}

export const round = (n: number) => n.toLocaleString("en");
