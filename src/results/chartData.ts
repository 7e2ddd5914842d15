/** From results to the data of the chart and of the headline: pure, and the only place that derives both. */

import type { Observations } from "../../sim/index.ts";
import {
  type Curve,
  type DefectionCurvesData,
  type Domain,
  findTurningPoints,
  fixedAxis,
  isLostOnAxis,
  leavesAxis,
  type Note,
} from "../../viz/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import type { CurveId } from "../lab/curveIds.ts";
import type { ShownMeasure } from "../library/chartMeasures.ts";
import { eventMarksOf } from "../library/eventTexts.ts";
import type { observedOf } from "../library/observedOf.ts";
import type { Preset } from "../library/presets.ts";
import { messages } from "../words/messages.ts";
import { type Wording, wordingOf } from "../words/wording.ts";
import type { HeadlineData } from "./composeHeadline.ts";
import type { WorldSpread } from "./ignorance.ts";
import { readLeavers, readLeaversApart, tellsOfLeavers } from "./leavers.ts";
import { type Differences, readDifference, readDifferences, readMonth, readNumbers } from "./readings.ts";

/** A result that is to be drawn. */
export interface ShownResult {
  readonly id: CurveId;
  readonly name: string;
  readonly ensemble: GrownEnsemble<Preset>;
}

/** Results of one measure, read once for chart, headline and read-out. */
export interface CurveComparison {
  readonly measure: ShownMeasure;
  /** In drawing order: the curve that stands out is the last, on top. */
  readonly curves: readonly (Curve & { readonly count: number })[];
  /** Indexes in `curves` of the curve that stands out and of the reference. */
  readonly focus: number;
  readonly reference: number;
  /** Differences of the focus from the reference; absent when they are one scenario. */
  readonly differences?: Differences;
  /** The runs of each curve. */
  readonly ensembles: readonly GrownEnsemble<Preset>[];
  /** The scenario that stands out. */
  readonly scenario: Preset;
}

/** Compares results, each of another scenario. Throws when the focus or the reference is not among them. */
export function compareResults(
  measure: ShownMeasure,
  results: readonly ShownResult[],
  focusId: CurveId,
  referenceId: CurveId,
): CurveComparison {
  const rank = ({ id }: ShownResult) => (id === focusId ? 2 : id === referenceId ? 0 : 1);
  const inOrder = [...results].sort((a, b) => rank(a) - rank(b));
  const focus = inOrder.findIndex(({ id }) => id === focusId);
  const reference = inOrder.findIndex(({ id }) => id === referenceId);
  if (focus < 0 || reference < 0)
    throw new Error(`chart: expected ${focusId} and ${referenceId} among the results`);
  const curves = inOrder.map(({ id, name, ensemble }, i) => ({
    ...readNumbers(ensemble, measure.name),
    id,
    name,
    style: id === "baseline" ? ("reference" as const) : id,
    // With many curves, only the two that are compared show their spread.
    plain: inOrder.length > 2 && i !== focus && i !== reference,
  }));
  const [shown, against] = [inOrder[focus].ensemble, inOrder[reference].ensemble];
  const ensembles = inOrder.map(({ ensemble }) => ensemble);
  const common = { measure, curves, focus, reference, ensembles, scenario: shown.scenario };
  if (shown.fingerprint === against.fingerprint) return common;
  return { ...common, differences: readDifferences(shown, against, measure.name) };
}

export interface ChartOptions {
  /** The fixed axis of the measure. */
  readonly fixed: Domain;
  readonly zoomed: boolean;
  readonly spread: DefectionCurvesData["spread"];
  readonly month: number;
  readonly worlds?: PlausibleWorlds;
  /** Observed figures from the time of the scenario that stands out, once they have been fetched. */
  readonly observations?: Observations | undefined;
  /** Words them; none are shown without it. */
  readonly tellObserved?: typeof observedOf | undefined;
}

/**
 * The spread of runs over plausible worlds of the focus, and whether chart and read-out have it too; "untried" where it
 * is not known, undefined where there is none, as of former models.
 */
export type PlausibleWorlds = KnownWorlds | "untried" | undefined;

type KnownWorlds = WorldSpread & { readonly isDrawn: boolean };

const isKnown = (worlds: PlausibleWorlds): worlds is KnownWorlds => typeof worlds === "object";

/** The chart's data, the words that go with its axis, and whether a curve leaves the fixed axis or is lost on it. */
export function chartDataOf(
  comparison: CurveComparison,
  { fixed, zoomed, spread, month, worlds: known, observations, tellObserved }: ChartOptions,
) {
  const worlds = isKnown(known) && known.isDrawn ? known : undefined;
  const { measure, curves, scenario } = comparison;
  const reach = curves.map(reachOf);
  const seen = [
    ...reach.flat(),
    ...(observations?.series[measure.name] ?? []).map(({ high }) => high),
    ...(worlds?.both.high ?? []),
  ];
  const domain = zoomed ? fixedAxis(seen) : fixed;
  const wording = wordingOf(measure.unit);
  const data: DefectionCurvesData = {
    id: "defection-curves",
    curves,
    axes: {
      months: scenario.months,
      formatMonth: messages.chart.monthTick,
      domain,
      format: wording.tick,
      unit: wording.unit,
    },
    format: wording.short,
    spread,
    month,
    events: eventMarksOf(scenario),
    notes: notesOf(comparison, domain),
    // A figure per head is no figure of a former model's whole economy.
    observed: (!hasFormerMeaning(comparison) && tellObserved?.(observations, measure.name, wording)) || [],
    ...(worlds !== undefined && { worlds: { ...worlds.both, style: curves[comparison.focus].style } }),
  };
  return { data, wording, leaves: leavesAxis(fixed, seen), isLost: isLostOnAxis(fixed, seen) };
}

/** One drawing per curve other than the reference, each with the reference too; all have the axes of the whole. */
export function splitByCurve(
  data: DefectionCurvesData,
  { curves, reference, focus }: CurveComparison,
): readonly DefectionCurvesData[] {
  if (curves.length <= 2) return [data];
  const shown = (curve: Curve): Curve => ({ ...curve, plain: false });
  const { worlds, ...others } = data;
  return curves.flatMap((curve, i) =>
    i === reference
      ? []
      : [
          {
            ...others,
            id: `${data.id}-${curve.id}`,
            curves: [shown(curves[reference]), shown(curve)],
            notes: i === focus ? data.notes : [],
            ...(i === focus && worlds !== undefined && { worlds }),
          },
        ],
  );
}

/** The band of a curve: what has to be on the axis. */
function reachOf({ rows, quantiles }: Curve): number[] {
  return [...quantiles.subarray(0, rows), ...quantiles.subarray(4 * rows, 5 * rows)];
}

function notesOf(
  { curves, differences, focus, reference: against }: CurveComparison,
  domain: Domain,
): Note[] {
  if (differences === undefined) return [];
  const [reference, current] = [curves[against], curves[focus]];
  const points = findTurningPoints({
    current: current.mean,
    reference: reference.mean,
    low: differences.quantiles.subarray(0, differences.rows),
    high: differences.quantiles.subarray(4 * differences.rows),
    extent: domain[1] - domain[0],
  });
  return points.map(({ kind, month }) => ({
    id: kind,
    month,
    value: current.mean[month],
    text: messages.chart.notes[kind](month),
  }));
}

/** Whether a model before 2.0.0 made the numbers. */
const isFormer = ({ ensembles, focus }: CurveComparison): boolean =>
  ensembles[focus].model?.startsWith("1.") ?? false;

const hasFormerMeaning = (comparison: CurveComparison): boolean =>
  isFormer(comparison) && messages.formerFacts[comparison.measure.name] !== undefined;

/** The headline's data for a month. */
export function headlineDataOf(
  comparison: CurveComparison,
  month: number,
  worlds?: PlausibleWorlds,
): HeadlineData {
  const { measure, curves, differences, scenario, focus, reference, ensembles } = comparison;
  const shown = readMonth(curves[focus], month);
  const data = {
    measure: measure.name,
    wording: wordingOf(measure.unit),
    month,
    rival: scenario.rival,
    current: shown,
    isCoarse: scenario.settings.agents < scenario.settings.poolPeople,
    isFormer: isFormer(comparison),
    ...(tellsOfLeavers(measure.name) && {
      leavers: {
        now: readLeavers(ensembles[focus], month),
        ...(differences !== undefined && {
          apart: {
            from: readLeavers(ensembles[reference], month),
            difference: readLeaversApart(ensembles[focus], ensembles[reference], month),
          },
        }),
      },
    }),
    ...(worlds === "untried" && { worlds }),
    ...(isKnown(worlds) && { worlds: { ...readWorlds(worlds, month), count: worlds.worlds } }),
  };
  if (differences === undefined) return data;
  return {
    ...data,
    compared: {
      name: curves[reference].name,
      reference: readMonth(curves[reference], month),
      difference: readDifference(differences, month),
    },
  };
}

function readWorlds({ both: { low, high }, middle }: KnownWorlds, month: number) {
  const row = Math.min(month, low.length - 1);
  return { low: low[row], high: high[row], middle: middle[row] };
}

/**
 * "Hard line 4 (2–6)" for each curve, the one that stands out first, with how many went home while two lines have room for
 * it; at the end the spread over plausible worlds.
 */
export function readoutOf(
  { measure, curves, ensembles }: CurveComparison,
  month: number,
  { short }: Wording,
  worlds?: PlausibleWorlds,
): string[] {
  const say = messages.month;
  const people = wordingOf("people").short;
  const home = (i: number) => say.wentHome(people(readLeavers(ensembles[i], month).home.mean));
  const isBeside =
    curves.length <= 2 && tellsOfLeavers(measure.name) && !/^(cumulative)?TU$/.test(measure.name);
  const ofCurves = curves.map((curve, i) => {
    const { mean, low, high } = readMonth(curve, month);
    return (
      say.readout(curve.name, short(mean), messages.chart.range(short(low), short(high))) +
      (isBeside ? home(i) : "")
    );
  });
  ofCurves.reverse();
  if (!isKnown(worlds) || !worlds.isDrawn) return ofCurves;
  const { low, high } = readWorlds(worlds, month);
  return [...ofCurves, say.worlds(worlds.worlds, messages.chart.range(short(low), short(high)))];
}
