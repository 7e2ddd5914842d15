/** Curves with many guesses beneath them: each drawn guess a thin line, each guessed number a dot in its month. */
import { quantileSorted } from "d3-array";
import { select } from "d3-selection";
import { type DefectionCurvesData, layoutDefectionCurves, renderDefectionCurves } from "./defectionCurves.ts";
import type { Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { linePath, type Point } from "./paths.ts";

export interface GuessedCurvesData extends DefectionCurvesData {
  /** The values of each drawn guess, by row. */
  readonly lines: readonly ArrayLike<number>[];
  /** Numbers that were guessed for a month. */
  readonly dots: { readonly month: number; readonly values: readonly number[] };
}

export interface GuessedCurvesLayout {
  readonly lines: readonly string[];
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Beside the dots, where their middle half is; none of fewer than two. */
  readonly middle: readonly { readonly x: number; readonly y1: number; readonly y2: number }[];
}

/** Dots that would cover each other stand beside each other, in columns of so many pixels. */
const COLUMN = 7;

export function layoutGuessedCurves(data: GuessedCurvesData, size: Size): GuessedCurvesLayout {
  const { x, y, plot } = layoutDefectionCurves(data, size).frame;
  const { month, values } = data.dots;
  const sorted = [...values].sort((one, other) => one - other);
  const heights = sorted.map((value) => y(value));
  const quartile = (p: number) => y(quantileSorted(sorted, p) ?? 0);
  const columns = new Map<number, number>();
  return {
    middle: sorted.length < 2 ? [] : [{ x: x(month) + COLUMN, y1: quartile(0.25), y2: quartile(0.75) }],
    lines: data.lines.map((line) =>
      linePath(Array.from({ length: line.length }, (_, row): Point => [x(row), y(line[row])])),
    ),
    dots: heights.map((height) => {
      const step = Math.round(height / COLUMN);
      const before = columns.get(step) ?? 0;
      columns.set(step, before + 1);
      return { x: Math.max(plot.x, x(month) - COLUMN * before), y: height };
    }),
  };
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderGuessedCurves(root: SVGSVGElement, data: GuessedCurvesData, size: Size): void {
  renderDefectionCurves(root, data, size);
  const { lines, dots, middle } = layoutGuessedCurves(data, size);
  const layer = layerOf(select(root), "guesses").attr("aria-hidden", "true").lower();
  layer
    .selectAll("path")
    .data(lines)
    .join("path")
    .attr("clip-path", `url(#${data.id}-plot)`)
    .attr("d", (d) => d);
  layer
    .selectAll("line")
    .data(middle)
    .join("line")
    .attr("x1", ({ x }) => x)
    .attr("x2", ({ x }) => x)
    .attr("y1", ({ y1 }) => y1)
    .attr("y2", ({ y2 }) => y2);
  layer
    .selectAll("circle")
    .data(dots)
    .join("circle")
    .attr("clip-path", `url(#${data.id}-plot)`)
    .attr("cx", (dot) => dot.x)
    .attr("cy", (dot) => dot.y)
    .attr("r", 3.5);
}
