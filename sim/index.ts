export { measureIndex } from "./columns.ts";
export { describeSettable } from "./describeSettable.ts";
export { type Measure, measures } from "./measures.ts";
export { type Observations, parseObservations } from "./observations.ts";
export { scheduledTexts } from "./parameters/scheduledTexts.ts";
export {
  masterLever,
  type Settable,
  type Settings,
  settables,
  strands,
} from "./parameters.ts";
export {
  type Change,
  changeTreatment,
  parseDecimal,
  typedValue,
} from "./scenario/changeTreatment.ts";
export { fingerprintScenario } from "./scenario/fingerprintScenario.ts";
export { flagTreatment } from "./scenario/flagTreatment.ts";
export { findSettable, isStrand, valueIn } from "./scenario/flatNames.ts";
export { nearestNames } from "./scenario/nearest.ts";
export { parseScenario, parseScenarioText } from "./scenario/parseScenario.ts";
export { formatProblem } from "./scenario/problems.ts";
export { scenarioToJson } from "./scenario/scenarioToJson.ts";
export { lineProblem } from "./scenario/textRule.ts";
export {
  type About,
  type EventLever,
  type Mode,
  modes,
  type Parsed,
  type Problem,
  type Scenario,
  type ScenarioEvent,
  type Treatment,
} from "./scenario.ts";
export { createSimulation, resumeSimulation, type Simulation } from "./simulation.ts";
export { modelVersion } from "./version.ts";
