/** The moderation that leaderships choose, each line with a band, beside the observed policy, and the row of a change. */
import { select } from "d3-selection";
import type { Ranged } from "./bestResponseCurve.ts";
import { layoutEndLabels } from "./endLabels.ts";
import { type Axes, type Frame, isNarrow, layoutFrame, renderFrame, type Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { type BandedCurve, renderBandedCurves, renderLines, verticalLine } from "./marks.ts";
import { bandPath, linePath } from "./paths.ts";
import { type PlacedText, renderTexts } from "./placedText.ts";

export interface LeadershipPathsData {
  readonly axes: Axes;
  readonly paths: readonly {
    readonly id: string;
    readonly name: string;
    /** Class that carries the path's colour and dash. */
    readonly style: string;
    /** By row. */
    readonly levels: readonly Ranged[];
    /** The last level in words. */
    readonly end: string;
  }[];
  /** The observed policy, by row from 0; shorter than the paths. */
  readonly policy: readonly number[];
  readonly policyName: string;
  /** The last row before the change, and the change in words. */
  readonly fall: number;
  readonly fallName: string;
}

export interface LeadershipPathsLayout {
  readonly frame: Frame;
  readonly paths: readonly BandedCurve[];
  readonly policy: string;
  readonly fall: number;
  readonly names: readonly PlacedText[];
  readonly notes: readonly PlacedText[];
}

/** The widest name beside a path's end, in font sizes. */
const nameWidth = 10.5;

export function layoutLeadershipPaths(data: LeadershipPathsData, size: Size): LeadershipPathsLayout {
  const { fontSize } = size;
  const frame = layoutFrame(data.axes, size, nameWidth * fontSize);
  const { x, y, plot } = frame;
  const fall = x(data.fall);
  const ends = data.paths.map(({ id, name, style, levels, end }) => ({
    id,
    name,
    style,
    value: end,
    at: levels[levels.length - 1].mean,
  }));
  return {
    frame,
    paths: data.paths.map(({ id, style, levels }) => ({
      id,
      style,
      line: linePath(levels.map(({ mean }, row) => [x(row), y(mean)])),
      band: bandPath(
        levels.map(({ high }, row) => [x(row), y(high)]),
        levels.map(({ low }, row) => [x(row), y(low)]),
      ),
    })),
    policy: linePath(data.policy.map((level, row) => [x(row), y(level)])),
    fall,
    names: layoutEndLabels(ends, frame, nameWidth * fontSize, isNarrow(size)),
    notes: [
      { id: "fall", x: fall + 4, y: plot.y - 0.4 * fontSize, anchor: "start", lines: [data.fallName] },
      {
        id: "policy",
        x: plot.x + 0.5 * fontSize,
        y: y(data.policy[0]) - 0.6 * fontSize,
        anchor: "start",
        lines: [data.policyName],
      },
    ],
  };
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderLeadershipPaths(root: SVGSVGElement, data: LeadershipPathsData, size: Size): void {
  const { frame, paths, policy, fall, names, notes } = layoutLeadershipPaths(data, size);
  const { plot } = frame;
  const svg = select(root)
    .classed("curves leadership-paths", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const hidden = (name: string) => layerOf(svg, name).attr("aria-hidden", "true");
  renderFrame(hidden("axes"), data.axes, frame);
  renderLines(hidden("events"), "fall", [verticalLine(fall, plot.y, plot.y + plot.height)]);
  const series = hidden("series");
  renderBandedCurves(series, paths);
  series
    .selectAll("path.reference")
    .data([policy])
    .join("path")
    .attr("class", "median reference")
    .attr("d", (d) => d);
  renderTexts(hidden("notes"), "note", notes);
  renderTexts(hidden("names"), "name", names);
}
