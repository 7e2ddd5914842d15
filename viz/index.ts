export { type BestResponseCurveData, type Ranged, renderBestResponseCurve } from "./bestResponseCurve.ts";
export {
  type Curve,
  type CurveStyle,
  curveQuantiles,
  type DefectionCurvesData,
  layoutDefectionCurves,
  renderDefectionCurves,
} from "./defectionCurves.ts";
export { type DifferenceCurveData, renderDifferenceCurve } from "./differenceCurve.ts";
export { type EffectStripData, renderEffectStrip } from "./effectStrip.ts";
export type { EventMark } from "./eventMarks.ts";
export { type Domain, fixedAxis, isLostOnAxis, leavesAxis } from "./fixedAxis.ts";
export { isNarrow, type Size } from "./frame.ts";
export { type FrontierCurveData, type FrontierMark, renderFrontierCurve } from "./frontierCurve.ts";
export { type GoalRegionData, renderGoalRegion } from "./goalRegion.ts";
export { type GuessCurveData, layoutGuessCurve, renderGuessCurve } from "./guessCurve.ts";
export { type GuessedCurvesData, layoutGuessedCurves, renderGuessedCurves } from "./guessedCurves.ts";
export { type BarValue, type IntervalBarsData, renderIntervalBars } from "./intervalBars.ts";
export { type LeadershipPathsData, renderLeadershipPaths } from "./leadershipPaths.ts";
export { cellAt, type LeverMapData, layoutLeverMap, renderLeverMap, valueSpan } from "./leverMap.ts";
export type { LinearAxis } from "./linearAxes.ts";
export type { Note } from "./notes.ts";
export type { Observed } from "./observedMarks.ts";
export { type PeopleDotsData, renderPeopleDots } from "./peopleDots.ts";
export { type Crowd, type DotsSize, layoutPeople, type PeopleLayout, personAt } from "./peopleLayout.ts";
export { personNear, personOfRank, rankOf } from "./peopleOrder.ts";
export { embedded } from "./placedText.ts";
export { renderScreeningScatter, type ScreeningMark, type ScreeningScatterData } from "./screeningScatter.ts";
export { layoutSparkline } from "./sparkline.ts";
export { renderSpreadBands, type SpreadBandsData } from "./spreadBands.ts";
export { findTurningPoints, type TurningPoint } from "./turningPoints.ts";
export { renderWaterfall, type WaterfallData } from "./waterfall.ts";
