export { quantilesByMonth, runReplicates } from "./experiments/ensemble.ts";
export { type Measure, measureIndex, measures } from "./measures.ts";
export { type LeverName, levers, masterLever, type Settable, type SettableName, type Settings, settables, strands } from "./parameters.ts";
export { type Region, regions } from "./population/regions.ts";
export {
  applySettings,
  type EventLever,
  fingerprintScenario,
  formatProblem,
  type Parsed,
  type Problem,
  parseScenario,
  type Scenario,
  type ScenarioEvent,
  scenarioToJson,
} from "./scenario.ts";
export { createSimulation, resumeSimulation, type Simulation } from "./simulation.ts";
export { modelVersion } from "./version.ts";
