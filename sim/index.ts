export {
  type BestResponse,
  type BestResponseCurve,
  type BestResponseTrial,
  bestResponse,
} from "./experiments/bestResponse.ts";
export {
  type Band,
  chanceAndIgnorance,
  type SplitTrial,
  type SpreadSplit,
} from "./experiments/chanceAndIgnorance.ts";
export type { ClaimTest } from "./experiments/claims/claimTest.ts";
export { claimTests } from "./experiments/claims/claimTests.ts";
export { type ClaimTrial, type TestedClaim, testClaim } from "./experiments/claims/testClaim.ts";
export { formatSplit, formatVerdict } from "./experiments/claims/verdict.ts";
export { compareByMonth, type Difference, isWithinChance } from "./experiments/compare.ts";
export { quantilesByMonth, runReplicates } from "./experiments/ensemble.ts";
export {
  type EscapeAims,
  type EscapePath,
  type EscapeResult,
  type EscapeTrial,
  escapePaths,
} from "./experiments/escapePaths.ts";
export type { Estimate } from "./experiments/estimate.ts";
export { explanations } from "./experiments/explanations.ts";
export { type Factor, factorNames, factorOf, studyFactors } from "./experiments/factors.ts";
export {
  dilemmaFrontier,
  type Frontier,
  type FrontierPoint,
  type FrontierTrial,
} from "./experiments/frontier.ts";
export {
  type Goal,
  type GoalAnswer,
  type GoalPoint,
  type GoalTrial,
  seekGoal,
} from "./experiments/goalSeek.ts";
export { type Job, type RunJobs, runJob, runJobsHere } from "./experiments/jobs.ts";
export {
  compareLeaderships,
  figuresOf,
  type LeadershipResult,
  type LeadershipTrial,
} from "./experiments/leadership.ts";
export { type LeverMap, type MapTrial, mapLevers } from "./experiments/map.ts";
export {
  type MorrisEffect,
  type MorrisResult,
  type MorrisTrial,
  screenFactors,
} from "./experiments/morris.ts";
export { createPeopleRun, type PeopleByMonth, type PeopleRun } from "./experiments/people.ts";
export { type Decision, type PersonStory, personStory } from "./experiments/personStory.ts";
export { createDesign, type Design, type Designed } from "./experiments/plan/design.ts";
export { parsePlanText } from "./experiments/plan/parsePlan.ts";
export type { Level, LevelTable, ParsedPlan, Plan } from "./experiments/plan/plan.ts";
export {
  formatReading,
  parseReading,
  type Reading,
  readAt,
  type Summary,
} from "./experiments/readings.ts";
export { type Scent, type ScentTrial, scentOf, scentWords } from "./experiments/scent.ts";
export {
  type Mechanism,
  mechanisms,
  type ShapleyShares,
  type ShapleyTrial,
  shapleyShares,
} from "./experiments/shapley.ts";
export {
  type SobolIndex,
  type SobolResult,
  type SobolTrial,
  sobolIndices,
} from "./experiments/sobolIndices.ts";
export type { Study } from "./experiments/study.ts";
export { type Tornado, type TornadoBar, type TornadoTrial, tornadoOf } from "./experiments/tornado.ts";
export type { LeverChange, PersonalLever } from "./experiments/whatWouldHaveKept.ts";
export { chooseWorlds, type WorldSet } from "./experiments/worlds.ts";
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
