import { runReplicates } from "../../sim/experiments/index.ts";
import { createSimulation, measureIndex, measures, type Scenario } from "../../sim/index.ts";

/** One measure over the rows of a frame, row 0 first. */
export function column(frame: Float64Array, name: string): number[] {
  const at = measureIndex(name);
  return Array.from(
    { length: frame.length / measures.length },
    (_, row) => frame[row * measures.length + at],
  );
}

/** The rows of one whole run. */
export function runOnce(scenario: Scenario, replicate = 0): Float64Array {
  const simulation = createSimulation(scenario, replicate);
  simulation.advance(scenario.months);
  return simulation.frame();
}

/** One measure in one row, replicate by replicate from 0. */
export function sample(scenario: Scenario, count: number, name: string, row: number): number[] {
  const size = (scenario.months + 1) * measures.length;
  const values = runReplicates(scenario, 0, count);
  const at = row * measures.length + measureIndex(name);
  return Array.from({ length: count }, (_, i) => values[i * size + at]);
}
