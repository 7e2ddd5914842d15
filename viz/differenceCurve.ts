/**
 * The mean difference between two scenarios over the months, with its interval for the same luck and for separate luck.
 */
import { select } from "d3-selection";
import { type Axes, type Frame, layoutFrame, renderFrame, type Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { bandPath, linePath, type Point } from "./paths.ts";
import { type PlacedText, renderTexts, textWidth } from "./placedText.ts";
import { spread } from "./spread.ts";

export interface DifferenceCurveData {
  /** Unique in the document. */
  readonly id: string;
  /** The class that carries the treatment's colour. */
  readonly style: string;
  readonly axes: Axes;
  /** By row, in the measure's unit: the mean, and half the width of its two intervals. */
  readonly mean: Float64Array;
  readonly paired: Float64Array;
  readonly unpaired: Float64Array;
  readonly names: { readonly mean: string; readonly paired: string; readonly unpaired: string };
  /** Month of the cursor. */
  readonly month: number;
}

const defaults = {
  /** The least room for the names beside the curve's end, in font sizes. */
  nameWidth: 8.5,
};

export interface DifferenceCurveLayout {
  readonly frame: Frame;
  readonly paths: readonly { readonly id: string; readonly className: string; readonly d: string }[];
  /** Height of no difference. */
  readonly zero: number;
  readonly cursor: number;
  readonly names: readonly PlacedText[];
}

export function layoutDifferenceCurve(data: DifferenceCurveData, size: Size): DifferenceCurveLayout {
  const { mean, paired, unpaired, style } = data;
  const { fontSize } = size;
  const widest = Math.max(...Object.values(data.names).map((name) => textWidth(name, fontSize)));
  const nameWidth = Math.max(defaults.nameWidth * fontSize, widest + fontSize);
  const frame = layoutFrame(data.axes, size, nameWidth);
  const { x, y, plot } = frame;
  const along = (offset: (row: number) => number) =>
    Array.from(mean, (value, row): Point => [x(row), y(value + offset(row))]);
  const within = (half: Float64Array) =>
    bandPath(
      along((row) => half[row]),
      along((row) => -half[row]),
    );
  const last = mean.length - 1;
  const ends = [
    { id: "unpaired", at: mean[last] + unpaired[last], name: data.names.unpaired },
    { id: "mean", at: mean[last], name: data.names.mean },
    { id: "paired", at: mean[last] - paired[last], name: data.names.paired },
  ];
  const isNarrow = plot.x + plot.width > size.width - nameWidth;
  const places = spread(
    ends.map(({ at }) => y(at) + 0.35 * fontSize),
    1.35 * fontSize,
    plot.y + fontSize,
    plot.y + plot.height - 2,
  );
  return {
    frame,
    paths: [
      {
        id: "unpaired",
        className: `unpaired ${style}`,
        d: [1, -1].map((side) => linePath(along((row) => side * unpaired[row]))).join(""),
      },
      { id: "paired", className: `band ${style}`, d: within(paired) },
      { id: "mean", className: `median ${style}`, d: linePath(along(() => 0)) },
    ],
    zero: y(0),
    cursor: x(Math.min(data.month, data.axes.months)),
    names: ends.map(({ id, name }, i) => ({
      id,
      x: isNarrow ? plot.x + plot.width - 4 : plot.x + plot.width + 8,
      y: places[i],
      anchor: isNarrow ? ("end" as const) : ("start" as const),
      lines: [name],
      style,
    })),
  };
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderDifferenceCurve(root: SVGSVGElement, data: DifferenceCurveData, size: Size): void {
  const { frame, paths, zero, cursor, names } = layoutDifferenceCurve(data, size);
  const { plot } = frame;
  const svg = select(root)
    .classed("curves difference", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const hidden = (name: string) => layerOf(svg, name).attr("aria-hidden", "true");
  renderFrame(hidden("axes"), data.axes, frame);
  const series = hidden("series");
  series
    .selectAll<SVGPathElement, (typeof paths)[number]>("path")
    .data(paths, ({ id }) => id)
    .join("path")
    .attr("class", ({ className }) => className)
    .attr("d", ({ d }) => d);
  series
    .selectAll("line.zero")
    .data([zero])
    .join("line")
    .attr("class", "zero")
    .attr("x1", plot.x)
    .attr("x2", plot.x + plot.width)
    .attr("y1", zero)
    .attr("y2", zero);
  hidden("cursor")
    .selectAll("line")
    .data([cursor])
    .join("line")
    .attr("x1", cursor)
    .attr("x2", cursor)
    .attr("y1", plot.y)
    .attr("y2", plot.y + plot.height);
  renderTexts(hidden("names"), "name", names);
}
