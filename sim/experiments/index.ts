export { fingerprintRows } from "../columns.ts";
export { fingerprintBytes } from "../fingerprint.ts";
export { livePart } from "../parts/livePart.ts";
export type { Gather, PartOfRun } from "../parts/part.ts";
export { createStudyDraws } from "../random/studyDraws.ts";
export { checkBySchema } from "../scenario/checkBySchema.ts";
export { lineSchema, linesSchema } from "../scenario/lineSchema.ts";
export { limitProblems } from "../scenario/problems.ts";
export {
  type BestResponse,
  type BestResponseCurve,
  type BestResponseTrial,
  bestResponse,
} from "./bestResponse.ts";
export {
  type Band,
  chanceAndIgnorance,
  type SplitTrial,
  type SpreadSplit,
} from "./chanceAndIgnorance.ts";
export {
  type AnyClaim,
  type ClaimTest,
  type DatedFigure,
  type FiguresTest,
  isOfFigures,
} from "./claims/claimTest.ts";
export { claimTests, everyClaim } from "./claims/claimTests.ts";
export { type JudgedFigures, judgeFigures } from "./claims/judgeFigures.ts";
export { looksAt, pairsOf } from "./claims/looks.ts";
export { type ClaimTrial, type TestedClaim, testClaim, testClaims } from "./claims/testClaims.ts";
export { compareByMonth, type Difference, isWithinChance } from "./compare.ts";
export {
  compareRegions,
  type Region,
  type RegionsDifference,
  type RegionsTrial,
  regionPoints,
} from "./compareRegions.ts";
export { quantilesByMonth, runReplicates } from "./ensemble.ts";
export {
  type EscapeAims,
  type EscapePath,
  type EscapeResult,
  type EscapeTrial,
  escapePaths,
  fewestFresh,
  usualFresh,
} from "./escapePaths.ts";
export { type Estimate, estimateMean } from "./estimate.ts";
export { type Explanation, explanations } from "./explanations.ts";
export { type Factor, factorNames, factorOf, studyFactors } from "./factors.ts";
export {
  dilemmaFrontier,
  type Frontier,
  type FrontierPoint,
  type FrontierTrial,
} from "./frontier.ts";
export {
  type Goal,
  type GoalAnswer,
  type GoalPoint,
  type GoalTrial,
  seekGoal,
} from "./goalSeek.ts";
export { type Job, type PointLabels, type RunJobs, runJob, runJobsHere } from "./jobs.ts";
export {
  compareLeaderships,
  type LeadershipResult,
  type LeadershipTrial,
} from "./leadership.ts";
export {
  type FamilyMember,
  type FamilyPath,
  type FamilyRange,
  NEARER,
  type Parting,
} from "./leadershipFamily.ts";
export { type LeverMap, type MapTrial, mapLevers } from "./map.ts";
export {
  type MorrisEffect,
  type MorrisResult,
  type MorrisTrial,
  screenFactors,
} from "./morris.ts";
export { figuresOf } from "./observedFigures.ts";
export { createPeopleRun, type PeopleByMonth, type PeopleRun } from "./people.ts";
export { type Decision, type PersonStory, personStory } from "./personStory.ts";
export { createDesign, type Design, type Designed } from "./plan/design.ts";
export { namesOfFactor } from "./plan/factorProblems.ts";
export { parsePlan, parsePlanText } from "./plan/parsePlan.ts";
export { ACCEPTED, type LevelTable, type ParsedPlan, type Plan } from "./plan/plan.ts";
export { bandOf, nextBelow, shareHeld } from "./predictionBand.ts";
export { quantileOfSorted } from "./quantileOfSorted.ts";
export { mayBeNone, type Reading, readAt, type Summary, takeReading } from "./readings.ts";
export { formatReading, parseReading } from "./readingText.ts";
export { type Scent, type ScentTrial, scentOf } from "./scent.ts";
export {
  type Divided,
  type Mechanism,
  mechanisms,
  type ShapleyShares,
  type ShapleyTrial,
  shapleyShares,
} from "./shapley.ts";
export {
  type SobolIndex,
  type SobolResult,
  type SobolTrial,
  sobolIndices,
} from "./sobolIndices.ts";
export { type PolicyLever, type Study, treatmentAt } from "./study.ts";
export { type RestsOn, type TooFew, tooFew } from "./tooFew.ts";
export { type Tornado, type TornadoBar, type TornadoTrial, tornadoOf } from "./tornado.ts";
export type { LeverChange, PersonalLever } from "./whatWouldHaveKept.ts";
export { chooseWorlds, type WorldSet } from "./worlds.ts";
