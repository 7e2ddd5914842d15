export { fingerprintBytes } from "./fingerprint.ts";
export { type Measure, measureIndex, measures } from "./measures.ts";
export { type Observation, type Observations, parseObservations } from "./observations.ts";
export {
  type LeverName,
  levers,
  masterLever,
  type Settable,
  type SettableName,
  type Settings,
  settables,
  strands,
} from "./parameters.ts";
export { createStudyDraws } from "./random/studyDraws.ts";
export { applySettings, type Change } from "./scenario/applySettings.ts";
export { checkScenario } from "./scenario/checkScenario.ts";
export { fingerprintScenario } from "./scenario/fingerprintScenario.ts";
export { nearestNames } from "./scenario/nearest.ts";
export { parseScenario, parseScenarioText } from "./scenario/parseScenario.ts";
export { formatProblem } from "./scenario/problems.ts";
export { scenarioToJson } from "./scenario/scenarioToJson.ts";
export type { Claim, EventLever, Mode, Parsed, Problem, Scenario, ScenarioEvent } from "./scenario.ts";
export { createSimulation, resumeSimulation, type Simulation } from "./simulation.ts";
export { modelVersion } from "./version.ts";
