/** Curves with many guesses beneath them: each drawn guess a thin line, each guessed number a dot in its month. */
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
}

/** Dots that would cover each other stand beside each other, in columns of so many pixels. */
const COLUMN = 7;

export function layoutGuessedCurves(data: GuessedCurvesData, size: Size): GuessedCurvesLayout {
  const { x, y, plot } = layoutDefectionCurves(data, size).frame;
  const { month, values } = data.dots;
  const heights = [...values].sort((one, other) => one - other).map((value) => y(value));
  const columns = new Map<number, number>();
  return {
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
  const { lines, dots } = layoutGuessedCurves(data, size);
  const layer = layerOf(select(root), "guesses").attr("aria-hidden", "true").lower();
  layer
    .selectAll("path")
    .data(lines)
    .join("path")
    .attr("clip-path", `url(#${data.id}-plot)`)
    .attr("d", (d) => d);
  layer
    .selectAll("circle")
    .data(dots)
    .join("circle")
    .attr("clip-path", `url(#${data.id}-plot)`)
    .attr("cx", (dot) => dot.x)
    .attr("cy", (dot) => dot.y)
    .attr("r", 3.5);
}
