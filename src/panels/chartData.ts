/** From results to the chart's data and the headline's: pure, the one place where both are worked out. */
import type { Measure, Scenario } from "../../sim/index.ts";
import {
  type Curve,
  type DefectionCurvesData,
  type Domain,
  findTurningPoints,
  fixedAxis,
  leavesAxis,
  type Note,
} from "../../viz/index.ts";
import type { Ensemble } from "../engine/ensembles.ts";
import { messages } from "../messages.ts";
import { observationsOf, observedOf } from "../observations.ts";
import type { HeadlineData } from "./composeHeadline.ts";
import { eventMarksOf } from "./eventTexts.ts";
import { readCurve, readDifferences, readMonth } from "./readings.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** Two results of one measure, read once for chart, headline and read-out. */
export interface Comparison {
  readonly measure: Measure;
  /** The current scenario last, so that it lies on top. */
  readonly curves: readonly (Curve & { readonly count: number })[];
  /** Absent when both curves are of one scenario. */
  readonly differences?: { readonly rows: number; readonly count: number; readonly quantiles: Float64Array };
  readonly current: Scenario;
  readonly referenceName: string;
}

export function compareResults(
  measure: Measure,
  current: Ensemble,
  reference: Ensemble,
  names: { readonly current: string; readonly reference: string },
): Comparison {
  const common = { measure, current: current.scenario, referenceName: names.reference };
  const shown = readCurve(current, measure.name, names.current, "current");
  if (current.fingerprint === reference.fingerprint) return { ...common, curves: [shown] };
  const curves = [readCurve(reference, measure.name, names.reference, "reference"), shown];
  return { ...common, curves, differences: readDifferences(current, reference, measure.name) };
}

export interface ChartOptions {
  /** The fixed axis of the measure. */
  readonly fixed: Domain;
  readonly zoomed: boolean;
  readonly spread: DefectionCurvesData["spread"];
  readonly month: number;
}

/** The chart's data, the words that go with its axis, and whether a curve leaves the fixed axis. */
export function chartDataOf(comparison: Comparison, { fixed, zoomed, spread, month }: ChartOptions) {
  const { measure, curves, current } = comparison;
  const reach = curves.map(reachOf);
  const observed = observationsOf(current.observations, measure.name);
  const seen = [...reach.flat(), ...observed.map(({ high }) => high)];
  const domain = zoomed ? fixedAxis(seen) : fixed;
  const wording = wordingOf(measure.unit, domain[1]);
  const data: DefectionCurvesData = {
    id: "defection-curves",
    curves,
    axes: {
      months: current.months,
      formatMonth: messages.chart.monthTick,
      domain,
      format: wording.tick,
      unit: wording.unit,
    },
    format: wording.short,
    spread,
    month,
    events: eventMarksOf(current),
    notes: notesOf(comparison, domain),
    observed: observedOf(current.observations, measure.name, wording),
  };
  return { data, wording, leaves: leavesAxis(fixed, seen) };
}

/** The 5 % and 95 % quantiles of a curve: what has to be on the axis. */
function reachOf({ rows, quantiles }: Curve): number[] {
  return [...quantiles.subarray(0, rows), ...quantiles.subarray(4 * rows, 5 * rows)];
}

function notesOf({ curves, differences }: Comparison, domain: Domain): Note[] {
  const [reference, current] = curves;
  if (differences === undefined || current === undefined) return [];
  const median = (curve: Curve) => curve.quantiles.subarray(2 * curve.rows, 3 * curve.rows);
  const points = findTurningPoints({
    current: median(current),
    reference: median(reference),
    low: differences.quantiles.subarray(0, differences.rows),
    high: differences.quantiles.subarray(4 * differences.rows),
    extent: domain[1] - domain[0],
  });
  return points.map(({ kind, month }) => ({
    id: kind,
    month,
    value: median(current)[month],
    text: messages.chart.notes[kind](month),
  }));
}

/** What the headline says of a month. */
export function headlineDataOf(comparison: Comparison, month: number): HeadlineData {
  const { measure, curves, differences, current, referenceName } = comparison;
  const shown = readMonth(curves[curves.length - 1], month);
  const others = curves.map((curve) => readMonth(curve, month).high);
  const data = {
    measure: measure.name,
    wording: wordingOf(measure.unit, Math.max(...others)),
    month,
    rival: current.rival,
    current: shown,
  };
  if (differences === undefined) return data;
  return { ...data, compared: { name: referenceName, difference: readMonth(differences, month) } };
}

/** "Hard line 4 (2–6)" for each curve. */
export function readoutOf({ curves }: Comparison, month: number, { short }: Wording): string[] {
  return [...curves].reverse().map((curve) => {
    const { median, low, high } = readMonth(curve, month);
    return messages.month.readout(curve.name, short(median), messages.chart.range(short(low), short(high)));
  });
}
