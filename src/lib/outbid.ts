/** The package as a library: the model for other programs, in Node or in a page. */

export { formatReading, parseReading, type Reading } from "../../sim/experiments/index.ts";
export {
  type Change,
  changeTreatment,
  createSimulation,
  fingerprintScenario,
  formatProblem,
  type Measure,
  measureIndex,
  measures,
  modelVersion,
  type Parsed,
  type Problem,
  parseScenario,
  parseScenarioText,
  resumeSimulation,
  type Scenario,
  type ScenarioEvent,
  type Settings,
  type Simulation,
  scenarioToJson,
  type Treatment,
} from "../../sim/index.ts";
export { type DescribedSettable as Settable, describedSettables as settables } from "./describedSettables.ts";
export { type Ensemble, type EnsembleOptions, runEnsemble } from "./runEnsemble.ts";
