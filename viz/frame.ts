/** The frame of a chart over months: room for its labels, scales, ticks and axes. */
import { axisBottom, axisLeft } from "d3-axis";
import type { Selection } from "d3-selection";
import type { Domain } from "./fixedAxis.ts";
import type { Layer } from "./layer.ts";
import { createLinearScale, type LinearScale } from "./linearScale.ts";
import type { Box } from "./place.ts";
import { embedded, type PlacedText, renderTexts, restHeight, textWidth, wrap } from "./placedText.ts";

/** Room for a chart, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
  /** Size of the page's text. */
  readonly fontSize: number;
}

/** The texts of the axes. */
export interface Axes {
  /** Last month shown; the first is 0. */
  readonly months: number;
  /** A tick of the month axis in words: the first one names the unit. */
  readonly formatMonth: (month: number) => string;
  readonly domain: Domain;
  /** A tick of the value axis in words: "40". */
  readonly format: (value: number) => string;
  /** What the values count: "of 100 hard-liners". */
  readonly unit: string;
}

export interface Frame {
  readonly x: LinearScale;
  readonly y: LinearScale;
  /** The rectangle of the curves. */
  readonly plot: Box;
  readonly fontSize: number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly titles: readonly PlacedText[];
}

/** Narrower than this many font sizes, the names of the curves stand inside the plot. */
const narrowWidth = 38;

export function isNarrow({ width, fontSize }: Size): boolean {
  return width < narrowWidth * fontSize;
}

/** Scales and ticks that leave `nameWidth` pixels on the right and a line for events above. */
export function layoutFrame(axes: Axes, size: Size, nameWidth: number): Frame {
  const { width, height, fontSize } = size;
  const unit = wrap(axes.unit, width, fontSize);
  const top = 2.4 * fontSize + restHeight(unit, fontSize);
  const bottom = 1.7 * fontSize;
  const y = createLinearScale(axes.domain, [height - bottom, top]);
  const yTicks = y.ticks(Math.max(2, Math.min(6, Math.floor((height - top - bottom) / (3.4 * fontSize)))));
  const left = Math.max(
    Math.max(...yTicks.map((tick) => textWidth(axes.format(tick), fontSize))) + 10,
    // The first month's name stands half to the left of the plot.
    textWidth(axes.formatMonth(0), fontSize) / 2 + 2,
  );
  const right = isNarrow(size) ? 10 : nameWidth + 14;
  const plot = { x: left, y: top, width: Math.max(1, width - left - right), height: height - top - bottom };
  const x = createLinearScale([0, axes.months], [plot.x, plot.x + plot.width]);
  const titles: PlacedText[] = [{ id: "unit", x: 0, y: 0.9 * fontSize, anchor: "start", lines: unit }];
  return { x, y, plot, fontSize, xTicks: monthTicks(axes.months, plot.width / fontSize), yTicks, titles };
}

/** Whole parts or multiples of years, at least three font sizes apart. */
function monthTicks(months: number, widthInFontSizes: number): number[] {
  const steps = [1, 3, 6, 12, 24, 36, 60, 120, 240, 600];
  const step = steps.find((months_) => (widthInFontSizes * months_) / months >= 3.2) ?? 1200;
  return Array.from({ length: Math.floor(months / step) + 1 }, (_, i) => i * step);
}

export function renderFrame(layer: Layer, axes: Axes, frame: Frame): void {
  const { x, y, plot, xTicks, yTicks, titles } = frame;
  const part = (name: string): Selection<SVGGElement, string, SVGGElement, unknown> =>
    layer.selectAll<SVGGElement, string>(`:scope > g.${name}`).data([name]).join("g").attr("class", name);
  part("rows")
    .attr("transform", `translate(${plot.x},0)`)
    .call(
      axisLeft(y)
        .tickValues(yTicks)
        .tickFormat((value) => embedded(axes.format(Number(value))))
        .tickSize(-plot.width)
        .tickPadding(6),
    );
  part("months")
    .attr("transform", `translate(0,${plot.y + plot.height})`)
    .call(
      axisBottom(x)
        .tickValues(xTicks)
        .tickFormat((month) => embedded(axes.formatMonth(Number(month))))
        .tickSize(4)
        .tickSizeOuter(0),
    );
  // d3-axis sets its own font size and family; the page's are used instead.
  layer.selectAll("g").attr("font-size", null).attr("font-family", null);
  renderTexts(layer, "title", titles);
}
