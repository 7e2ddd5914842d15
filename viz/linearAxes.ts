/** The frame of a chart over two quantities of any kind: space for its texts, scales, ticks. */
import type { Domain } from "./fixedAxis.ts";
import type { Size } from "./frame.ts";
import type { Layer } from "./layer.ts";
import { createLinearScale, type LinearScale } from "./linearScale.ts";
import type { Box } from "./place.ts";
import { embedded, type PlacedText, renderTexts, textWidth } from "./placedText.ts";

export interface LinearAxis {
  readonly domain: Domain;
  /** A tick in words. */
  readonly format: (value: number) => string;
  /** The unit of the axis. */
  readonly title: string;
}

export interface LinearFrame {
  readonly x: LinearScale;
  readonly y: LinearScale;
  /** The rectangle of the data. */
  readonly plot: Box;
  /** Ticks: their places in pixels and their words. */
  readonly across: readonly { readonly at: number; readonly text: string }[];
  readonly up: readonly { readonly at: number; readonly text: string }[];
  readonly titles: readonly PlacedText[];
}

/** Pixels left free above everything, beside the plot, and inside the plot before the axis begins. */
interface Room {
  readonly above?: number;
  readonly right?: number;
  readonly inside?: number;
}

export function layoutLinearFrame(
  axes: { readonly x: LinearAxis; readonly y: LinearAxis },
  { width, height, fontSize }: Size,
  { above = 0, right = 0, inside = 0 }: Room = {},
): LinearFrame {
  const top = above + 1.9 * fontSize;
  const bottom = 3.1 * fontSize;
  const y = createLinearScale(axes.y.domain, [height - bottom, top]);
  const rows = y.ticks(Math.max(2, Math.min(6, Math.floor((height - top - bottom) / (3 * fontSize)))));
  const left = Math.max(...rows.map((tick) => textWidth(axes.y.format(tick), fontSize))) + 10;
  // Half a tick's words reach beyond the last one.
  const edge = Math.max(right, textWidth(axes.x.format(axes.x.domain[1]), fontSize) / 2 + 2);
  const plot = { x: left, y: top, width: Math.max(1, width - left - edge), height: height - top - bottom };
  const x = createLinearScale(axes.x.domain, [plot.x + inside, plot.x + plot.width]);
  const wide = Math.max(...x.ticks(5).map((tick) => textWidth(axes.x.format(tick), fontSize)));
  const fitting = Math.floor((plot.width - inside) / (wide + 1.5 * fontSize));
  const columns = x.ticks(Math.max(2, Math.min(10, fitting)));
  return {
    x,
    y,
    plot,
    across: columns.map((tick) => ({ at: x(tick), text: axes.x.format(tick) })),
    up: rows.map((tick) => ({ at: y(tick), text: axes.y.format(tick) })),
    titles: [
      { id: "y", x: 0, y: above + 0.95 * fontSize, anchor: "start", lines: [axes.y.title] },
      { id: "x", x: plot.x + plot.width, y: height - 4, anchor: "end", lines: [axes.x.title] },
    ],
  };
}

/** Grid lines, ticks and titles; `grid` false leaves the lines out, for drawings that cover the plot. */
export function renderLinearFrame(layer: Layer, frame: LinearFrame, fontSize: number, grid = true): void {
  const { plot, across, up, titles } = frame;
  layer
    .selectAll("line.row")
    .data(grid ? up : [])
    .join("line")
    .attr("class", "row")
    .attr("x1", plot.x)
    .attr("x2", plot.x + plot.width)
    .attr("y1", ({ at }) => at)
    .attr("y2", ({ at }) => at);
  layer
    .selectAll("text.up")
    .data(up)
    .join("text")
    .attr("class", "up")
    .attr("x", plot.x - 6)
    .attr("y", ({ at }) => at + 0.35 * fontSize)
    .attr("text-anchor", "end")
    .text(({ text }) => embedded(text));
  layer
    .selectAll("text.across")
    .data(across)
    .join("text")
    .attr("class", "across")
    .attr("x", ({ at }) => at)
    .attr("y", plot.y + plot.height + 1.3 * fontSize)
    .attr("text-anchor", "middle")
    .text(({ text }) => embedded(text));
  renderTexts(layer, "title", titles);
}
