import { createSimulation } from "../../sim/index.ts";
import { lookAhead } from "../../sim/rules/leadership/lookAhead.ts";
import { forkState } from "../../sim/state/state.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { round } from "./benchScenario.ts";
import { report, rowOf, sample } from "./timing.ts";

// A review runs three forks of 36 months each.
for (const agents of [4000, 200_000]) {
  const { model, state } = createSimulation(aScenarioWith({ agents, mode: "farsighted", seed: "bench" }), 0);
  const runs = Math.max(1, Math.round(20_000 / agents));
  const review = await sample(9, () => {
    const forks = Array.from({ length: runs }, () => forkState(state));
    const start = performance.now();
    for (const fork of forks) lookAhead(model, fork);
    return (performance.now() - start) / runs;
  });
  report(rowOf(`farsighted review, ${round(agents)} people`, review, "ms", (ms) => ms));
}
