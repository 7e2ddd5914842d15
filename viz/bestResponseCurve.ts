/** The best level against the strength of something, with bands; beside the curves, the best level without it. */
import { select } from "d3-selection";
import type { Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { type LinearAxis, type LinearFrame, layoutLinearFrame, renderLinearFrame } from "./linearAxes.ts";
import { type BandedCurve, renderBandedCurves, renderLines, verticalLine } from "./marks.ts";
import { bandPath, linePath } from "./paths.ts";
import { type PlacedText, renderTexts, textWidth } from "./placedText.ts";
import { spread } from "./spread.ts";

/** A number with its interval. */
export interface Ranged {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface BestResponseCurveData {
  readonly x: LinearAxis;
  readonly y: LinearAxis;
  readonly curves: readonly {
    readonly id: string;
    readonly name: string;
    /** Class that carries the curve's colour and dash. */
    readonly style: string;
    /** By rising x. */
    readonly points: readonly { readonly x: number; readonly best: Ranged }[];
    readonly without: Ranged;
  }[];
  /** The text under the points without it: "no rival". */
  readonly without: string;
}

export interface BestResponseCurveLayout {
  readonly frame: LinearFrame;
  readonly curves: readonly (BandedCurve & {
    /** The bar without it: its middle and its ends. */
    readonly without: { readonly x: number; readonly y: number; readonly low: number; readonly high: number };
  })[];
  /** Left end of the curves' own axis. */
  readonly start: number;
  readonly names: readonly PlacedText[];
  readonly withoutName: PlacedText;
}

export function layoutBestResponseCurve(data: BestResponseCurveData, size: Size): BestResponseCurveLayout {
  const { fontSize } = size;
  const names = data.curves.map(({ name }) => textWidth(name, fontSize));
  const inside = textWidth(data.without, fontSize) + 1.6 * fontSize;
  // Bold names are a tenth wider.
  const frame = layoutLinearFrame(data, size, {
    right: 1.1 * Math.max(0, ...names) + 0.8 * fontSize,
    inside,
  });
  const { x, y, plot } = frame;
  const places = spread(
    data.curves.map(({ points }) => y(points[points.length - 1].best.mean) + 0.35 * fontSize),
    1.25 * fontSize,
    plot.y + fontSize,
    plot.y + plot.height,
  );
  const step = (inside - 1.6 * fontSize) / Math.max(1, data.curves.length);
  return {
    frame,
    start: plot.x + inside,
    curves: data.curves.map(({ id, style, points, without }, i) => ({
      id,
      style,
      line: linePath(points.map((point) => [x(point.x), y(point.best.mean)])),
      band: bandPath(
        points.map((point) => [x(point.x), y(point.best.high)]),
        points.map((point) => [x(point.x), y(point.best.low)]),
      ),
      without: {
        x: plot.x + 0.4 * fontSize + (i + 0.5) * step,
        y: y(without.mean),
        low: y(without.low),
        high: y(without.high),
      },
    })),
    names: data.curves.map(({ id, name, style }, i) => ({
      id,
      x: plot.x + plot.width + 0.5 * fontSize,
      y: places[i],
      anchor: "start" as const,
      lines: [name],
      style,
    })),
    withoutName: {
      id: "without",
      x: plot.x + 0.4 * fontSize + (inside - 1.6 * fontSize) / 2,
      y: plot.y + plot.height + 1.3 * fontSize,
      anchor: "middle",
      lines: [data.without],
    },
  };
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderBestResponseCurve(root: SVGSVGElement, data: BestResponseCurveData, size: Size): void {
  const { frame, curves, start, names, withoutName } = layoutBestResponseCurve(data, size);
  const { plot } = frame;
  const svg = select(root)
    .classed("curves best-response", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const hidden = (name: string) => layerOf(svg, name).attr("aria-hidden", "true");
  const axes = hidden("plain-axes");
  renderLinearFrame(axes, frame, size.fontSize);
  renderTexts(axes, "without", [withoutName]);
  renderLines(axes, "start", [verticalLine(start, plot.y, plot.y + plot.height)]);
  renderBandedCurves(hidden("series"), curves);
  const without = hidden("without");
  without
    .selectAll<SVGLineElement, (typeof curves)[number]>("line")
    .data(curves, ({ id }) => id)
    .join("line")
    .attr("class", ({ style }) => style)
    .attr("x1", ({ without: { x } }) => x)
    .attr("x2", ({ without: { x } }) => x)
    .attr("y1", ({ without: { low } }) => low)
    .attr("y2", ({ without: { high } }) => high);
  without
    .selectAll<SVGCircleElement, (typeof curves)[number]>("circle")
    .data(curves, ({ id }) => id)
    .join("circle")
    .attr("class", ({ style }) => style)
    .attr("cx", ({ without: { x } }) => x)
    .attr("cy", ({ without: { y } }) => y)
    .attr("r", 4);
  renderTexts(hidden("names"), "name", names);
}
