import { compileModel } from "../../sim/compile.ts";
import { createSimulation } from "../../sim/index.ts";
import { createPopulation } from "../../sim/population/createPopulation.ts";
import { replicateKey } from "../../sim/random/keys.ts";
import { bytesOf, forkState } from "../../sim/state/state.ts";
import { benchScenario, round } from "./benchScenario.ts";
import { atMost, report, rowOf, sample, sampleInTurns, timesAsLong } from "./timing.ts";

for (const agents of [4000, 200_000, 2_000_000]) {
  const scenario = benchScenario(agents, 0.1, 84);
  const model = compileModel(scenario);
  const where = `${round(agents)} people`;
  const runs = Math.max(1, Math.round(50_000 / agents));
  const { settle, live } = await sampleInTurns(11, {
    settle: (repeat) => {
      const start = performance.now();
      for (let i = 0; i < runs; i++) createPopulation(model, replicateKey("bench", (repeat + 1) * runs + i));
      return (performance.now() - start) / runs;
    },
    live: (repeat) => {
      const simulation = createSimulation(scenario, repeat + 1, model);
      const start = performance.now();
      simulation.advance(84);
      return performance.now() - start;
    },
  });
  const share = timesAsLong(settle.times, live.times);
  const state = createPopulation(model, replicateKey("bench", 0));
  const fork = await sample(11, () => {
    const start = performance.now();
    for (let i = 0; i < runs; i++) forkState(state);
    return (performance.now() - start) / runs;
  });
  const bytes = bytesOf(state).byteLength / agents;
  report(
    rowOf(`set-up, ${where}`, settle, "ms", (ms) => ms),
    {
      name: `set-up over a run of 84 months, ${where}`,
      value: share * 100,
      unit: "%",
      ...(agents === 200_000 ? atMost(share * 100, 25, "%") : {}),
    },
    { name: `state, ${where}`, value: bytes, unit: "bytes per person", ...atMost(bytes, 16, "bytes") },
    rowOf(`fork, ${where}`, fork, "ms", (ms) => ms),
  );
}
