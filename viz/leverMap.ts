/**
 * A map of two levers: one cell per point, shaded by its value, with a contour, the present point and a chosen cell.
 */
import { select } from "d3-selection";
import { contourOf } from "./contour.ts";
import type { Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { type LinearFrame, layoutLinearFrame, renderLinearFrame } from "./linearAxes.ts";
import { linePath, type Point } from "./paths.ts";
import type { Box } from "./place.ts";
import { type PlacedText, renderTexts, textWidth } from "./placedText.ts";

export interface MapAxis {
  /** At least two, evenly spaced, rising. */
  readonly levels: readonly number[];
  readonly format: (value: number) => string;
  readonly title: string;
}

export interface LeverMapData {
  readonly across: MapAxis;
  readonly up: MapAxis;
  /** Row by row from the bottom up. */
  readonly values: Float64Array;
  /** A value in words. */
  readonly format: (value: number) => string;
  /** The level of the contour; undefined for none. */
  readonly threshold: number | undefined;
  /** The present point, in the axes' units; not drawn where it is outside. */
  readonly current: { readonly across: number; readonly up: number; readonly name: string };
  /** Index in `values` of the chosen cell. */
  readonly cursor: number | undefined;
}

export interface LeverMapLayout {
  readonly frame: LinearFrame;
  readonly cells: readonly (Box & { readonly share: number })[];
  readonly contour: string;
  readonly current: Point | undefined;
  readonly legend: {
    readonly box: Box;
    /** The place of the threshold on it, in pixels. */
    readonly mark: number | undefined;
    readonly texts: readonly PlacedText[];
  };
}

/** Steps of shade in the legend. */
const SHADES = 32;

export function layoutLeverMap(data: LeverMapData, size: Size): LeverMapLayout {
  const { across, up, values, threshold, current, format } = data;
  const { fontSize } = size;
  const [columns, rows] = [across.levels.length, up.levels.length];
  const [low, top] = valueSpan(values);
  const ends = [format(low), format(top)];
  const [before, after] = ends.map((text) => textWidth(text, fontSize) + 0.5 * fontSize);
  const room = size.width - textWidth(up.title, fontSize) - before - after - 2.5 * fontSize;
  // Beside the title of the axis, or where that is long above it.
  const isBeside = room >= 4 * fontSize;
  const frame = layoutLinearFrame(axesOf(data), size, { above: isBeside ? 0 : 1.5 * fontSize });
  const { plot } = frame;
  const [wide, high] = [plot.width / columns, plot.height / rows];
  const shareOf = (value: number) => (top > low ? (value - low) / (top - low) : 0.5);
  const middle = ([column, row]: Point): Point => [
    plot.x + (column + 0.5) * wide,
    plot.y + plot.height - (row + 0.5) * high,
  ];
  const barWidth = Math.min(isBeside ? room : plot.width - before - after, 14 * fontSize);
  const box = {
    x: plot.x + plot.width - after - barWidth,
    y: 0.25 * fontSize,
    width: barWidth,
    height: 0.75 * fontSize,
  };
  const textY = box.y + 0.7 * fontSize;
  const isOn = threshold !== undefined && threshold >= low && threshold <= top && top > low;
  const segments = isOn ? contourOf(values, columns, threshold) : [];
  return {
    frame,
    cells: Array.from(values, (value, i) => {
      const [column, row] = [i % columns, Math.floor(i / columns)];
      return {
        x: plot.x + column * wide,
        y: plot.y + plot.height - (row + 1) * high,
        width: wide,
        height: high,
        share: shareOf(value),
      };
    }),
    contour: segments.map((segment) => linePath(segment.map(middle))).join(""),
    current: placeOf(current, frame),
    legend: {
      box,
      mark: isOn ? box.x + shareOf(threshold) * box.width : undefined,
      texts: [
        { id: "low", x: box.x - 0.5 * fontSize, y: textY, anchor: "end", lines: [ends[0]] },
        { id: "high", x: box.x + box.width + 0.5 * fontSize, y: textY, anchor: "start", lines: [ends[1]] },
      ],
    },
  };
}

/** Index of the cell at a place in the drawing; undefined outside of all. */
export function cellAt({ across, up }: LeverMapData, { frame }: LeverMapLayout, [x, y]: Point) {
  const { plot } = frame;
  const column = Math.floor(((x - plot.x) / plot.width) * across.levels.length);
  const row = Math.floor(((plot.y + plot.height - y) / plot.height) * up.levels.length);
  const isInside = column >= 0 && row >= 0 && column < across.levels.length && row < up.levels.length;
  return isInside ? row * across.levels.length + column : undefined;
}

/** Least and greatest of what is mapped. */
export function valueSpan(values: ArrayLike<number>): readonly [number, number] {
  let [low, high] = [values[0], values[0]];
  for (let i = 1; i < values.length; i++) {
    low = Math.min(low, values[i]);
    high = Math.max(high, values[i]);
  }
  return [low, high];
}

/** Axes that reach half a cell beyond the first and the last point. */
function axesOf({ across, up }: LeverMapData) {
  const axis = ({ levels, format, title }: MapAxis) => {
    const [first, last] = [levels[0], levels[levels.length - 1]];
    const half = (last - first) / (levels.length - 1) / 2;
    return { domain: [first - half, last + half] as const, format, title };
  };
  return { x: axis(across), y: axis(up) };
}

function placeOf({ across, up }: LeverMapData["current"], { x, y }: LinearFrame): Point | undefined {
  const within = (value: number, [from, to]: number[]) => value >= from && value <= to;
  return within(across, x.domain()) && within(up, y.domain()) ? [x(across), y(up)] : undefined;
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderLeverMap(root: SVGSVGElement, data: LeverMapData, size: Size): void {
  const layout = layoutLeverMap(data, size);
  const { frame, cells, contour, current, legend } = layout;
  const { fontSize } = size;
  const svg = select(root)
    .classed("lever-map", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", fontSize);
  const hidden = (name: string) => layerOf(svg, name).attr("aria-hidden", "true");
  const shades = Array.from({ length: SHADES }, (_, i) => ({
    x: legend.box.x + (i * legend.box.width) / SHADES,
    y: legend.box.y,
    width: legend.box.width / SHADES,
    height: legend.box.height,
    share: (i + 0.5) / SHADES,
  }));
  for (const [name, boxes] of [
    ["cells", cells],
    ["shades", shades],
  ] as const)
    hidden(name)
      .selectAll("rect")
      .data(boxes)
      .join("rect")
      .attr("class", ({ share }) => (share < 0.5 ? "lower" : "upper"))
      .attr("style", ({ share }) => `--part: ${((share < 0.5 ? share : share - 0.5) * 200).toFixed(1)}%`)
      .attr("x", ({ x }) => x)
      .attr("y", ({ y }) => y)
      // A little wider, so that no gap shows between them.
      .attr("width", ({ width }) => width + 0.4)
      .attr("height", ({ height }) => height + 0.4);
  hidden("edge")
    .selectAll("rect")
    .data([frame.plot, legend.box])
    .join("rect")
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("width", ({ width }) => width)
    .attr("height", ({ height }) => height);
  const lines = hidden("contour");
  for (const name of ["halo", "line"])
    lines
      .selectAll(`path.${name}`)
      .data(contour === "" ? [] : [contour])
      .join("path")
      .attr("class", name)
      .attr("d", (d) => d);
  hidden("mark")
    .selectAll("line")
    .data(legend.mark === undefined ? [] : [legend.mark])
    .join("line")
    .attr("x1", (x) => x)
    .attr("x2", (x) => x)
    .attr("y1", legend.box.y - 2)
    .attr("y2", legend.box.y + legend.box.height + 3);
  hidden("current")
    .selectAll("path")
    .data(current === undefined ? [] : ["halo", "line"])
    .join("path")
    .attr("class", (name) => name)
    .attr("d", diamondAt(current ?? [0, 0], 0.55 * fontSize));
  hidden("cursor")
    .selectAll("rect")
    .data(data.cursor === undefined ? [] : ["halo", "line"])
    .join("rect")
    .attr("class", (name) => name)
    .attr("x", cells[data.cursor ?? 0].x)
    .attr("y", cells[data.cursor ?? 0].y)
    .attr("width", cells[0].width)
    .attr("height", cells[0].height);
  renderLinearFrame(hidden("axes"), frame, fontSize, false);
  renderTexts(hidden("legend"), "end", legend.texts);
  renderTexts(hidden("names"), "name", nameOf(data, layout, fontSize));
}

/** A diamond around a point, as path data. */
export function diamondAt([x, y]: Point, r: number): string {
  return `M${x - r},${y}L${x},${y - r}L${x + r},${y}L${x},${y + r}Z`;
}

/** The present point's name, on the side that has room for it. */
function nameOf({ current: { name } }: LeverMapData, { current, frame }: LeverMapLayout, fontSize: number) {
  if (current === undefined) return [];
  const { plot } = frame;
  const isRight = current[0] > plot.x + plot.width / 2;
  const text: PlacedText = {
    id: "current",
    x: current[0] + (isRight ? -0.9 : 0.9) * fontSize,
    y: current[1] + 0.35 * fontSize,
    anchor: isRight ? "end" : "start",
    lines: [name],
  };
  return [text];
}
