/** Curves of one measure over the months: thin runs or a band of chance, a mean that stands out, named at its end. */
import { select } from "d3-selection";
import { type EndLabel, layoutEndLabels, nameWidthOf } from "./endLabels.ts";
import { type EventMark, layoutEventMarks, type PlacedEvent, renderEventMarks } from "./eventMarks.ts";
import { type Axes, type Frame, isNarrow, layoutFrame, renderFrame, type Size } from "./frame.ts";
import { type Layer, layerOf } from "./layer.ts";
import { layoutNotes, type Note, type PlacedNote, renderNotes } from "./notes.ts";
import {
  layoutObservedMarks,
  type Observed,
  type PlacedObserved,
  renderObservedMarks,
} from "./observedMarks.ts";
import { bandPath, linePath, type Point } from "./paths.ts";
import type { Box } from "./place.ts";
import { type PlacedText, renderTexts, textBox, textWidth } from "./placedText.ts";
import { spread } from "./spread.ts";

export const curveStyles = ["reference", "kept1", "kept2", "kept3", "kept4", "current"] as const;
export type CurveStyle = (typeof curveStyles)[number];

/** One scenario's replicates of the measure. */
export interface Curve {
  readonly id: string;
  readonly name: string;
  /** `reference` is drawn in ink, each of the others in its own colour and dash. */
  readonly style: CurveStyle;
  /** Without runs or bands: only its mean. */
  readonly plain?: boolean;
  /** Rows of each run: months + 1. */
  readonly rows: number;
  /** Runs × rows, in the measure's unit. */
  readonly runs: Float64Array;
  /** Of the runs, by row. */
  readonly mean: Float64Array;
  /** `curveQuantiles` × rows. */
  readonly quantiles: Float64Array;
}

export interface DefectionCurvesData {
  /** Unique in the document. */
  readonly id: string;
  readonly curves: readonly Curve[];
  readonly axes: Axes;
  /** A value at the cursor or at a curve's end, in words. */
  readonly format: (value: number) => string;
  readonly spread: "runs" | "band50" | "band90";
  /** Month of the cursor. */
  readonly month: number;
  readonly events: readonly EventMark[];
  readonly notes: readonly Note[];
  readonly observed: readonly Observed[];
  /** The spread of runs over all plausible worlds, by row, in the colour of one of the curves. */
  readonly worlds?: {
    readonly style: CurveStyle;
    readonly low: readonly number[];
    readonly high: readonly number[];
  };
}

/** With which probability a new run lies below `Curve.quantiles`, in their order. */
export const curveQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

const defaults = {
  /** More thin runs than this would look like one grey surface. */
  mostRuns: 40,
};

export interface DefectionCurvesLayout {
  readonly frame: Frame;
  readonly paths: readonly { readonly id: string; readonly className: string; readonly d: string }[];
  readonly events: readonly PlacedEvent[];
  readonly notes: readonly PlacedNote[];
  readonly observed: readonly PlacedObserved[];
  readonly names: readonly PlacedText[];
  readonly cursor: {
    readonly x: number;
    readonly dots: readonly { readonly style: string; readonly y: number }[];
    readonly values: readonly PlacedText[];
  };
}

/** Every place in the chart, computed only from data and size. */
export function layoutDefectionCurves(data: DefectionCurvesData, size: Size): DefectionCurvesLayout {
  const { fontSize } = size;
  const ends = data.curves.map((curve): EndLabel => {
    const at = valueAt(curve, curve.rows - 1);
    return { id: curve.id, style: curve.style, name: curve.name, value: data.format(at), at };
  });
  const inside = isNarrow(size);
  const nameWidth = nameWidthOf(ends, size);
  const frame = layoutFrame(data.axes, size, nameWidth);
  const names = layoutEndLabels(ends, frame, nameWidth, inside);
  // When names are inside the plot, values at the cursor would overlap them.
  const cursor = layoutCursor(inside ? { ...data, format: () => "" } : data, frame);
  const observed = layoutObservedMarks(data.observed, frame);
  const obstacles = [
    ...[...names, ...cursor.values].map((text) => textBox(text, fontSize)),
    ...observed.map(({ target }) => target),
  ];
  return {
    frame,
    paths: [
      ...layoutWorlds(data, frame),
      ...data.curves.flatMap((curve) => layoutCurve(curve, data.spread, frame)),
    ],
    events: layoutEventMarks(data.events, frame),
    notes: layoutNotes(data.notes, [...obstacles, ...curveObstacles(data.curves, frame)], frame),
    observed,
    names,
    cursor,
  };
}

/** The mean of a curve in a month, the last one known when the curve ends before. */
function valueAt({ rows, mean }: Curve, month: number): number {
  return mean[Math.min(month, rows - 1)] ?? 0;
}

function layoutWorlds({ worlds }: DefectionCurvesData, { x, y }: Frame) {
  if (worlds === undefined) return [];
  const along = (values: readonly number[]) => values.map((value, row): Point => [x(row), y(value)]);
  return [
    { id: "worlds", className: `worlds ${worlds.style}`, d: bandPath(along(worlds.low), along(worlds.high)) },
  ];
}

function layoutCurve(curve: Curve, spread: DefectionCurvesData["spread"], { x, y }: Frame) {
  const { id, style, rows, runs, mean, quantiles, plain = false } = curve;
  const months = Array.from({ length: rows }, (_, month) => month);
  const points = (values: Float64Array, first: number) =>
    months.map((month): Point => [x(month), y(values[first + month])]);
  const along = (values: Float64Array, first: number) => linePath(points(values, first));
  const between = (low: number, high: number) =>
    bandPath(points(quantiles, low * rows), points(quantiles, high * rows));
  const shown = Math.min(defaults.mostRuns, runs.length / rows);
  const chance = {
    runs: () => [
      {
        id: `${id}-runs`,
        className: `runs ${style}`,
        d: Array.from({ length: shown }, (_, i) => along(runs, i * rows)).join(""),
      },
    ],
    band50: () => [{ id: `${id}-50`, className: `band ${style}`, d: between(1, 3) }],
    // The inner band makes the outer one's edge a soft one.
    band90: () => [
      { id: `${id}-90`, className: `band ${style}`, d: between(0, 4) },
      { id: `${id}-50`, className: `band ${style}`, d: between(1, 3) },
    ],
  };
  return [
    ...(plain ? [] : chance[spread]()),
    { id: `${id}-median`, className: `median ${style}`, d: along(mean, 0) },
  ];
}

function layoutCursor({ curves, month, format }: DefectionCurvesData, { x, y, plot, fontSize }: Frame) {
  const values = curves.map((curve) => valueAt(curve, month));
  const texts = values.map(format);
  const at = x(month);
  const width = Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
  const anchor = at + 10 + width > plot.x + plot.width ? ("end" as const) : ("start" as const);
  const dots = curves.map(({ style }, i) => ({
    style,
    y: clamp(y(values[i]), plot.y, plot.y + plot.height),
  }));
  const low = plot.y + fontSize;
  const places = spread(
    dots.map((dot) => dot.y - 0.5 * fontSize),
    1.25 * fontSize,
    low,
    plot.y + plot.height - 4,
  );
  return {
    x: at,
    dots,
    values: curves.map(({ id, style }, i) => ({
      id,
      style,
      x: anchor === "start" ? at + 8 : at - 8,
      y: places[i],
      anchor,
      lines: [texts[i]],
    })),
  };
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Boxes along the means, from month to month, for texts to keep away from. */
function curveObstacles(curves: readonly Curve[], { x, y }: Frame): Box[] {
  return curves.flatMap((curve) =>
    Array.from({ length: curve.rows - 1 }, (_, month) => {
      const [from, to] = [y(valueAt(curve, month)), y(valueAt(curve, month + 1))];
      return {
        x: x(month) - 2,
        y: Math.min(from, to) - 3,
        width: x(1) - x(0) + 4,
        height: Math.abs(to - from) + 6,
      };
    }),
  );
}

/**
 * Draws the chart into an `svg`, empty or already drawn on; drawing the same again changes nothing. Gives the rectangle
 * of the curves, so that other elements can be aligned with it.
 */
export function renderDefectionCurves(root: SVGSVGElement, data: DefectionCurvesData, size: Size): Box {
  const layout = layoutDefectionCurves(data, size);
  const { frame, cursor } = layout;
  const svg = select(root)
    .classed("curves", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const hidden = (name: string) => layerOf(svg, name).attr("aria-hidden", "true");
  renderFrame(hidden("axes"), data.axes, frame);
  renderEventMarks(layerOf(svg, "events"), layout.events, frame);
  renderPaths(hidden("series"), `${data.id}-plot`, layout);
  renderCursor(hidden("cursor"), cursor, frame);
  renderNotes(hidden("notes"), layout.notes);
  renderTexts(hidden("values"), "value", cursor.values);
  renderTexts(hidden("names"), "name", layout.names);
  renderObservedMarks(layerOf(svg, "observed"), layout.observed);
  return frame.plot;
}

function renderPaths(layer: Layer, clip: string, { paths, frame: { plot } }: DefectionCurvesLayout): void {
  layer
    .selectAll("clipPath")
    .data([clip])
    .join("clipPath")
    .attr("id", clip)
    .selectAll("rect")
    .data([plot])
    .join("rect")
    .attr("x", plot.x)
    // A line along the axis keeps its width.
    .attr("y", plot.y - 2)
    .attr("width", plot.width)
    .attr("height", plot.height + 4);
  layer
    .selectAll<SVGPathElement, DefectionCurvesLayout["paths"][number]>("path")
    .data(paths, ({ id }) => id)
    .join("path")
    .attr("class", ({ className }) => className)
    .attr("clip-path", `url(#${clip})`)
    .attr("d", ({ d }) => d)
    .order();
}

function renderCursor(layer: Layer, cursor: DefectionCurvesLayout["cursor"], { plot }: Frame): void {
  layer
    .selectAll("line")
    .data([cursor.x])
    .join("line")
    .attr("x1", cursor.x)
    .attr("x2", cursor.x)
    .attr("y1", plot.y)
    .attr("y2", plot.y + plot.height);
  layer
    .selectAll("circle")
    .data(cursor.dots)
    .join("circle")
    .attr("class", ({ style }) => style)
    .attr("cx", cursor.x)
    .attr("cy", ({ y }) => y)
    .attr("r", 4.5);
}
