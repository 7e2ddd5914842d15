/** How the parts of a choice add up: one bar per part, each beginning where the one above it ends. */
import { select } from "d3-selection";
import { layerOf } from "./layer.ts";
import { createLinearScale } from "./linearScale.ts";
import { type BarMark, renderBars, renderLines, verticalLine } from "./marks.ts";
import { type PlacedText, renderTexts, restHeight, textWidth, wrap } from "./placedText.ts";

export interface WaterfallData {
  readonly parts: readonly { readonly id: string; readonly label: string; readonly value: number }[];
  /** Name of the sum, and the words for the right and the left side of zero. */
  readonly total: string;
  readonly sides: readonly [left: string, right: string];
  /** A value in words: "+0.42". */
  readonly format: (value: number) => string;
}

export interface WaterfallLayout {
  readonly height: number;
  /** The place of zero. */
  readonly zero: number;
  readonly bars: readonly BarMark[];
  /** From the end of a bar to the beginning of the next. */
  readonly links: readonly { readonly x: number; readonly y: number; readonly height: number }[];
  readonly texts: readonly PlacedText[];
}

/** The height that its parts need, at this width in pixels. */
export function layoutWaterfall(
  { parts, total, sides, format }: WaterfallData,
  { width, fontSize }: { readonly width: number; readonly fontSize: number },
): WaterfallLayout {
  const line = 1.55 * fontSize;
  const top = 1.6 * fontSize;
  const names = Math.max(
    ...[total, ...parts.map(({ label }) => label)].map((text) => textWidth(text, fontSize)),
  );
  const labels = Math.min(names, 0.5 * width);
  const values = textWidth("−00.00", fontSize);
  let sum = 0;
  const steps = parts.map(({ id, label, value }) => {
    const from = sum;
    sum += value;
    return { id, label, value, from, to: sum, className: value < 0 ? "against" : "for" };
  });
  const rows = [...steps, { id: "total", label: total, value: sum, from: 0, to: sum, className: "total" }];
  const ends = [0, ...rows.map(({ to }) => to)];
  const x = createLinearScale(
    [Math.min(...ends), Math.max(...ends)],
    [labels + 0.6 * fontSize, Math.max(labels + fontSize, width - values - 0.6 * fontSize)],
  );
  // A name that is longer than its room takes further lines, and its row is higher by them.
  const named = rows.map(({ label }) => wrap(label, labels + 1, fontSize));
  const more = (lines: readonly string[]) => restHeight(lines, fontSize);
  const starts = named.map(
    (_, i) => top + named.slice(0, i).reduce((sum, lines) => sum + line + more(lines), 0),
  );
  const middle = (i: number) => starts[i] + 0.5 * (line + more(named[i]));
  const text = (
    id: string,
    at: number,
    y: number,
    anchor: PlacedText["anchor"],
    lines: readonly string[],
  ) => ({
    id,
    x: at,
    y: y + 0.35 * fontSize,
    anchor,
    lines,
  });
  const last = rows.length - 1;
  return {
    height: starts[last] + line + more(named[last]) + 2,
    zero: x(0),
    bars: rows.map(({ id, className, from, to }, i) => ({
      id,
      className,
      x: Math.min(x(from), x(to)),
      y: middle(i) - 0.4 * line,
      width: Math.max(1, Math.abs(x(to) - x(from))),
      height: 0.8 * line,
    })),
    links: steps.map(({ to }, i) => {
      const y = middle(i) + 0.4 * line;
      return { x: x(to), y, height: middle(i + 1) - 0.4 * line - y };
    }),
    texts: [
      ...rows.flatMap(({ id, value }, i) => [
        text(`${id}-name`, 0, starts[i] + 0.5 * line, "start", named[i]),
        text(`${id}-value`, width, middle(i), "end", [format(value)]),
      ]),
      ...sideTexts(sides, x(0), width, fontSize),
    ],
  };
}

function sideTexts(
  [left, right]: readonly [string, string],
  zero: number,
  width: number,
  fontSize: number,
): PlacedText[] {
  const y = 0.95 * fontSize;
  const gap = 0.4 * fontSize;
  // Both are beside zero where there is room; else each goes to its own end.
  const start = Math.min(zero + gap, width - textWidth(right, fontSize));
  const end = Math.max(Math.min(zero - gap, start - 2 * gap), textWidth(left, fontSize));
  return [
    { id: "left", x: end, y, anchor: "end", lines: [left] },
    { id: "right", x: start, y, anchor: "start", lines: [right] },
  ];
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderWaterfall(
  root: SVGSVGElement,
  data: WaterfallData,
  size: { readonly width: number; readonly fontSize: number },
): void {
  const { height, zero, bars, links, texts } = layoutWaterfall(data, size);
  const svg = select(root)
    .classed("waterfall", true)
    .attr("viewBox", `0 0 ${size.width} ${height}`)
    .attr("height", height)
    .attr("font-size", size.fontSize);
  renderLines(layerOf(svg, "zero"), "zero", [verticalLine(zero, 1.4 * size.fontSize, height)]);
  renderLines(
    layerOf(svg, "links"),
    "link",
    links.map((link) => verticalLine(link.x, link.y, link.y + link.height)),
  );
  renderBars(layerOf(svg, "bars"), bars);
  renderTexts(layerOf(svg, "words"), "word", texts);
}
