/** Bars from zero with their intervals, one below the other; a row may have a second bar. */
import { select } from "d3-selection";
import { layerOf } from "./layer.ts";
import { createLinearScale } from "./linearScale.ts";
import {
  type BarMark,
  horizontalLine,
  type LineMark,
  renderBars,
  renderLines,
  renderTicks,
  verticalLine,
} from "./marks.ts";
import { embedded, textWidth } from "./placedText.ts";

export interface BarValue {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface IntervalBarsData {
  readonly bars: readonly {
    readonly id: string;
    readonly label: string;
    /** One value, or two that are told apart by shade. */
    readonly values: readonly BarValue[];
    /** A sum or a remainder, set apart from its parts. */
    readonly isSum?: boolean;
  }[];
  readonly format: (value: number) => string;
}

export interface IntervalBarsLayout {
  readonly height: number;
  /** Where zero lies, and the parts of its line: beside the bars alone, so that it crosses no label. */
  readonly zero: number;
  readonly zeroLines: readonly LineMark[];
  /** With the ends of their intervals. */
  readonly bars: readonly (BarMark & { readonly low: number; readonly high: number })[];
  readonly labels: readonly { readonly id: string; readonly y: number; readonly text: string }[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

/** The height that its bars need, at this width in pixels. */
export function layoutIntervalBars(
  { bars, format }: IntervalBarsData,
  { width, fontSize }: { readonly width: number; readonly fontSize: number },
): IntervalBarsLayout {
  const most = Math.max(0, ...bars.map(({ values }) => values.length));
  const thick = (most > 1 ? 0.62 : 0.9) * fontSize;
  // Labels are above their bars, so that both have the whole width of a phone.
  const step = 1.45 * fontSize + most * (thick + 1) + 0.35 * fontSize;
  const ends = bars.flatMap(({ values }) => values.flatMap(({ low, high }) => [low, high]));
  const edge = 1.2 * fontSize;
  const x = createLinearScale([Math.min(0, ...ends), Math.max(0, ...ends)], [edge, width - edge]);
  const height = bars.length * step + 2 * fontSize;
  const widest = Math.max(1, ...x.ticks(5).map((tick) => textWidth(format(tick), fontSize)));
  const count = Math.max(2, Math.min(6, Math.floor(width / (widest + 2 * fontSize))));
  return {
    height,
    zero: x(0),
    zeroLines: bars.map(({ values }, i) => {
      const top = i * step + 1.45 * fontSize;
      return verticalLine(x(0), top - 1, top + values.length * (thick + 1));
    }),
    bars: bars.flatMap(({ id, values, isSum = false }, i) =>
      values.map(({ mean, low, high }, k) => ({
        id: `${id} ${k}`,
        className: `${k === 0 ? "first" : "second"}${isSum ? " is-sum" : ""}`,
        x: Math.min(x(0), x(mean)),
        y: i * step + 1.45 * fontSize + k * (thick + 1),
        width: Math.abs(x(mean) - x(0)),
        height: thick,
        low: x(low),
        high: x(high),
      })),
    ),
    labels: bars.map(({ id, label }, i) => ({ id, y: i * step + 1.1 * fontSize, text: label })),
    ticks: x.ticks(count).map((tick) => ({ x: x(tick), text: format(tick) })),
  };
}

/** Draws into an `svg`, empty or already drawn on, and sets its height; drawing the same again changes nothing. */
export function renderIntervalBars(
  root: SVGSVGElement,
  data: IntervalBarsData,
  size: { readonly width: number; readonly fontSize: number },
): void {
  const { height, zeroLines, bars, labels, ticks } = layoutIntervalBars(data, size);
  const svg = select(root)
    .classed("interval-bars", true)
    .attr("viewBox", `0 0 ${size.width} ${height}`)
    .attr("font-size", size.fontSize);
  root.style.blockSize = `${height}px`;
  const layer = layerOf(svg, "bars").attr("aria-hidden", "true");
  renderLines(layer, "zero", zeroLines);
  renderBars(layer, bars);
  renderLines(
    layer,
    "interval",
    bars.map((bar) => horizontalLine(bar.y + bar.height / 2, bar.low, bar.high)),
  );
  layer
    .selectAll<SVGTextElement, (typeof labels)[number]>("text.label")
    .data(labels, ({ id }) => id)
    .join("text")
    .attr("class", "label")
    .attr("x", 0)
    .attr("y", ({ y }) => y)
    .text(({ text }) => embedded(text));
  renderTicks(layer, ticks, height - 0.5 * size.fontSize);
}
