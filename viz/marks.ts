/** Marks that several drawings share. Drawing the same again changes nothing. */
import type { BaseType, Selection } from "d3-selection";
import { embedded } from "./placedText.ts";

type Parent = Selection<SVGGElement, unknown, BaseType, unknown>;

/** Ends of a line, in pixels. */
export interface LineMark {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export const verticalLine = (x: number, y1: number, y2: number): LineMark => ({ x1: x, x2: x, y1, y2 });
export const horizontalLine = (y: number, x1: number, x2: number): LineMark => ({ x1, x2, y1: y, y2: y });

/** The lines of one class below `parent`. */
export function renderLines(parent: Parent, className: string, lines: readonly LineMark[]): void {
  parent
    .selectAll(`line.${className}`)
    .data(lines)
    .join("line")
    .attr("class", className)
    .attr("x1", ({ x1 }) => x1)
    .attr("x2", ({ x2 }) => x2)
    .attr("y1", ({ y1 }) => y1)
    .attr("y2", ({ y2 }) => y2);
}

export interface BarMark {
  readonly id: string;
  readonly className: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Bars that keep their element while they move. */
export function renderBars(parent: Parent, bars: readonly BarMark[]): void {
  parent
    .selectAll<SVGRectElement, BarMark>("rect.bar")
    .data(bars, ({ id }) => id)
    .join("rect")
    .attr("class", ({ className }) => `bar ${className}`)
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("width", ({ width }) => width)
    .attr("height", ({ height }) => height);
}

/** A curve as path data, with the class that carries its colour and dash. */
export interface BandedCurve {
  readonly id: string;
  readonly style: string;
  readonly line: string;
  readonly band: string;
}

/** All bands first, so that no line lies below one. */
export function renderBandedCurves(parent: Parent, curves: readonly BandedCurve[]): void {
  for (const [name, part] of [
    ["band", "band"],
    ["median", "line"],
  ] as const)
    parent
      .selectAll<SVGPathElement, BandedCurve>(`path.${name}:not(.reference)`)
      .data(curves, ({ id }) => id)
      .join("path")
      .attr("class", ({ style }) => `${name} ${style}`)
      .attr("d", (curve) => curve[part]);
}

/** The numbers below an axis, each centred on its place. */
export function renderTicks(
  parent: Parent,
  ticks: readonly { readonly x: number; readonly text: string }[],
  baseline: number,
): void {
  parent
    .selectAll("text.tick")
    .data(ticks)
    .join("text")
    .attr("class", "tick")
    .attr("x", ({ x }) => x)
    .attr("y", baseline)
    .attr("text-anchor", "middle")
    .text(({ text }) => embedded(text));
}
