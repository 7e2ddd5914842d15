/** The data of a lesson's charts. Pure. */
import type { Reading } from "../../../sim/experiments/index.ts";
import { measures } from "../../../sim/index.ts";
import { type Curve, type CurveStyle, curveQuantiles, type DefectionCurvesData } from "../../../viz/index.ts";
import type { GrownEnsemble } from "../../engine/ensembles.ts";
import { type Axis, type CurvePoints, guessRows } from "../../lessons/guess.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { readDifferences, readNumbers } from "../../results/readings.ts";
import { lessonWords as say } from "../../words/lesson/page.ts";
import { messages } from "../../words/messages.ts";
import { listed } from "../../words/parts/listed.ts";
import { type Wording, wordingOf } from "../../words/wording.ts";

export type NamedCurve = Pick<Curve, "id" | "name" | "style">;

export const wordingOfMeasure = (measure: string): Wording =>
  wordingOf(measures.find(({ name }) => name === measure)?.unit ?? "index");

/** What a number of the measure is multiplied by where it is written or read: shares are of 100. */
export const scaleOf = (measure: string): number =>
  measures.find(({ name }) => name === measure)?.unit === "share" ? 100 : 1;

/** A run's curve, or that of its differences from another on the same luck. */
export function runCurve(
  ensemble: GrownEnsemble,
  minus: GrownEnsemble | undefined,
  measure: string,
  named: NamedCurve,
): Curve {
  if (minus === undefined) return { ...named, ...readNumbers(ensemble, measure) };
  const { rows, mean, quantiles } = readDifferences(ensemble, minus, measure);
  return { ...named, rows, mean, quantiles, runs: new Float64Array() };
}

/** The whole line of a drawn guess, from where the run begins. */
export function lineOfGuess(points: CurvePoints, months: number, start: number): Float64Array {
  const rows = [0, ...guessRows(months)];
  const values = [start, ...points];
  return Float64Array.from({ length: months + 1 }, (_, month) => {
    const i = Math.max(
      1,
      rows.findIndex((row) => row >= month),
    );
    const [from = 0, to = 1] = [rows[i - 1], rows[i]];
    const part = to === from ? 1 : (month - from) / (to - from);
    return (values[i - 1] ?? 0) + part * ((values[i] ?? 0) - (values[i - 1] ?? 0));
  });
}

/** Some drawn guesses as one curve: a line, or thin lines and where the middle half of them are. */
export function guessesCurve(
  guesses: readonly CurvePoints[],
  months: number,
  start: number,
  named: NamedCurve,
): Curve {
  const rows = months + 1;
  const lines = guesses.map((points) => lineOfGuess(points, months, start));
  const sorted = Array.from({ length: rows }, (_, row) =>
    lines.map((line) => line[row] ?? 0).sort((a, b) => a - b),
  );
  const quantiles = curveQuantiles.flatMap((p) => sorted.map((values) => at(values, p)));
  const runs = Float64Array.from(lines.flatMap((line) => [...line]));
  const mean = Float64Array.from(sorted, (values) => at(values, 0.5));
  return { ...named, rows, runs, mean, quantiles: Float64Array.from(quantiles), plain: lines.length < 2 };
}

/** A quantile of sorted values, between its neighbours. */
function at(sorted: readonly number[], p: number): number {
  const place = p * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (place % 1) * (high - low);
}

/** The same value from the first month to the last: a guessed number. */
export function levelCurve(value: number, months: number, named: NamedCurve): Curve {
  const rows = months + 1;
  const mean = new Float64Array(rows).fill(value);
  return { ...named, rows, mean, runs: new Float64Array(), quantiles: new Float64Array(), plain: true };
}

/** Several guessed numbers: a thin line each, and where the middle half of them are. */
export function levelsCurve(values: readonly number[], months: number, named: NamedCurve): Curve {
  const [only = 0] = values;
  if (values.length < 2) return levelCurve(only, months, named);
  const points = values.map((value): CurvePoints => [value, value, value, value]);
  const { runs, mean, quantiles, rows, ...rest } = guessesCurve(points, months, 0, named);
  // No line begins where the run does: a number is of one month, and its line shows the height alone.
  const level = (column: Float64Array) =>
    column.map((_, i) => column[Math.floor(i / rows) * rows + rows - 1] ?? 0);
  return { ...rest, rows, runs: level(runs), mean: level(mean), quantiles: level(quantiles) };
}

/** The curve's first months. */
export function firstMonths(curve: Curve, month: number): Curve {
  const { rows, runs, mean, quantiles } = curve;
  const shown = Math.min(rows, Math.max(1, month + 1));
  if (shown === rows) return curve;
  const cut = (values: Float64Array) => {
    const count = values.length / rows;
    const out = new Float64Array(count * shown);
    for (let i = 0; i < count; i++) out.set(values.subarray(i * rows, i * rows + shown), i * shown);
    return out;
  };
  return { ...curve, rows: shown, runs: cut(runs), mean: mean.slice(0, shown), quantiles: cut(quantiles) };
}

export interface LessonChart {
  readonly id: string;
  readonly curves: readonly Curve[];
  readonly measure: string;
  readonly months: number;
  readonly axis: Axis;
  readonly month: number;
  readonly isDifference?: boolean;
  /** Of the scenario whose levers move. */
  readonly events?: DefectionCurvesData["events"];
  readonly spread?: DefectionCurvesData["spread"];
}

export function axesOf({
  measure,
  months,
  axis,
  isDifference = false,
}: Pick<LessonChart, "measure" | "months" | "axis" | "isDifference">): DefectionCurvesData["axes"] {
  const wording = wordingOfMeasure(measure);
  const label = measureLabel(measure);
  return {
    months,
    formatMonth: messages.chart.monthTick,
    domain: axis,
    format: wording.tick,
    unit: listed([isDifference ? say.run.difference(label) : label, wording.unit]),
  };
}

export function chartOf(chart: LessonChart): DefectionCurvesData {
  const { id, curves, month, spread = "band90", measure, events = [] } = chart;
  return {
    id,
    curves,
    axes: axesOf(chart),
    format: wordingOfMeasure(measure).short,
    spread,
    month,
    events,
    notes: [],
    observed: [],
  };
}

/** Styles of curves in their order: as many as `viz` can tell apart. */
export const armStyles: readonly CurveStyle[] = ["current", "kept1", "kept2", "kept3", "kept4", "reference"];

/** "Members of IS-K, month 36" */
export const readingInWords = ({ measure, summary, from, to }: Reading) =>
  say.explore.reading[summary](measureLabel(measure), from, to);
