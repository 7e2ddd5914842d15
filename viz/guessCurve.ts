/** Empty axes on which a curve is drawn by hand: a line through points at fixed months, each with its upright guide. */
import { select } from "d3-selection";
import { type Axes, layoutFrame, renderFrame, type Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { linePath, type Point } from "./paths.ts";
import type { Box } from "./place.ts";

export interface GuessCurveData {
  readonly axes: Axes;
  /** The months of the points, rising. */
  readonly rows: readonly number[];
  /** One value for each; undefined where none is drawn yet. */
  readonly points: readonly (number | undefined)[];
  /** Where the run begins, once it is known. */
  readonly start?: number | undefined;
}

export interface GuessCurveLayout {
  readonly plot: Box;
  readonly guides: readonly number[];
  /** Drawn points, that of the start among them. */
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly line: string;
}

/** As wide as the chart of the run will be, so that a curve stays where it was drawn. */
function layoutWithFrame({ axes, rows, points, start }: GuessCurveData, size: Size) {
  const frame = layoutFrame(axes, size, 8.5 * size.fontSize);
  const { x, y, plot } = frame;
  const known = rows.flatMap((row, i) => {
    const value = points[i];
    return value === undefined ? [] : [{ id: String(row), x: x(row), y: y(value) }];
  });
  const dots = start === undefined ? known : [{ id: "start", x: x(0), y: y(start) }, ...known];
  return {
    frame,
    layout: {
      plot,
      guides: rows.map((row) => x(row)),
      dots,
      line: dots.length < 2 ? "" : linePath(dots.map((dot): Point => [dot.x, dot.y])),
    },
  };
}

export function layoutGuessCurve(data: GuessCurveData, size: Size): GuessCurveLayout {
  return layoutWithFrame(data, size).layout;
}

/** Draws into an `svg`, empty or already drawn on; gives the rectangle on which a hand may draw. */
export function renderGuessCurve(root: SVGSVGElement, data: GuessCurveData, size: Size): Box {
  const { frame, layout } = layoutWithFrame(data, size);
  const svg = select(root)
    .classed("curves", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const hidden = (name: string) => layerOf(svg, name).attr("aria-hidden", "true");
  renderFrame(hidden("axes"), data.axes, frame);
  const { plot } = layout;
  hidden("guides")
    .selectAll("line")
    .data(layout.guides)
    .join("line")
    .attr("x1", (at) => at)
    .attr("x2", (at) => at)
    .attr("y1", plot.y)
    .attr("y2", plot.y + plot.height);
  hidden("series")
    .selectAll("path")
    .data([layout.line])
    .join("path")
    .attr("class", "median guess")
    .attr("d", (d) => d);
  hidden("dots")
    .selectAll<SVGCircleElement, (typeof layout.dots)[number]>("circle")
    .data([...layout.dots], ({ id }) => id)
    .join("circle")
    .attr("class", ({ id }) => (id === "start" ? "start" : "guess"))
    .attr("cx", (dot) => dot.x)
    .attr("cy", (dot) => dot.y)
    .attr("r", 6);
  return plot;
}
