/** From results to the data of the chart: pure. */
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
import { eventMarksOf } from "../library/eventTexts.ts";
import type { observedOf } from "../library/observedOf.ts";
import { messages } from "../words/messages.ts";
import { wordingOf } from "../words/wording.ts";
import { type CurveComparison, hasFormerMeaning } from "./compareResults.ts";
import { isKnown, type PlausibleWorlds } from "./plausibleWorlds.ts";

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
