/** The gains of each policy against its costs: points on a line, each a cross of two intervals, and the present one. */
import { select } from "d3-selection";
import type { Ranged } from "./bestResponseCurve.ts";
import type { Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { diamondAt } from "./leverMap.ts";
import { type LinearAxis, type LinearFrame, layoutLinearFrame, renderLinearFrame } from "./linearAxes.ts";
import { linePath } from "./paths.ts";
import { type Box, place } from "./place.ts";
import { type PlacedText, renderTexts, textWidth } from "./placedText.ts";

export interface FrontierMark {
  readonly id: string;
  /** The name beside it, where there is room. */
  readonly name: string;
  readonly x: Ranged;
  readonly y: Ranged;
}

export interface FrontierCurveData {
  readonly x: LinearAxis;
  readonly y: LinearAxis;
  /** In the order of the line. */
  readonly points: readonly FrontierMark[];
  readonly current: FrontierMark;
}

export interface FrontierCurveLayout {
  readonly frame: LinearFrame;
  readonly line: string;
  /** The point where nothing is gained and nothing lost. */
  readonly noughts: { readonly x: number; readonly y: number };
  readonly marks: readonly (FrontierMark & {
    readonly isCurrent: boolean;
    readonly at: readonly [number, number];
    /** Ends of the interval, left, right, bottom and top. */
    readonly ends: readonly [number, number, number, number];
  })[];
  readonly names: readonly PlacedText[];
}

export function layoutFrontierCurve(data: FrontierCurveData, size: Size): FrontierCurveLayout {
  const { fontSize } = size;
  const frame = layoutLinearFrame(data, size, { right: fontSize });
  const { x, y } = frame;
  const marks = [data.current, ...data.points].map((mark) => ({
    ...mark,
    isCurrent: mark === data.current,
    at: [x(mark.x.mean), y(mark.y.mean)] as const,
    ends: [x(mark.x.low), x(mark.x.high), y(mark.y.low), y(mark.y.high)] as const,
  }));
  return {
    frame,
    line: linePath(marks.slice(1).map(({ at }) => at)),
    noughts: { x: x(0), y: y(0) },
    marks,
    names: placeNames(marks, frame, fontSize),
  };
}

/** Each name beside its point on one of four sides, clear of points and other names, or nowhere. */
function placeNames(
  marks: FrontierCurveLayout["marks"],
  { plot }: LinearFrame,
  fontSize: number,
): PlacedText[] {
  const r = 0.5 * fontSize;
  const points = marks.map(({ at: [x, y] }): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
  const candidates = marks.map(({ name, at: [x, y] }) => {
    const [width, height] = [textWidth(name, fontSize), 1.15 * fontSize];
    const gap = 1.2 * r;
    return [
      { x: x - gap - width, y: y - height, width, height },
      { x: x + gap, y, width, height },
      { x: x + gap, y: y - height, width, height },
      { x: x - gap - width, y, width, height },
      { x: x - width / 2, y: y + gap, width, height },
      { x: x - width / 2, y: y - gap - height, width, height },
    ];
  });
  return place(candidates, points, plot).flatMap((box, i): PlacedText[] =>
    box === undefined
      ? []
      : [
          {
            id: marks[i].id,
            x: box.x,
            y: box.y + 0.9 * fontSize,
            anchor: "start",
            lines: [marks[i].name],
            ...(marks[i].isCurrent ? { style: "current" } : {}),
          },
        ],
  );
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderFrontierCurve(root: SVGSVGElement, data: FrontierCurveData, size: Size): void {
  const { frame, line, noughts, marks, names } = layoutFrontierCurve(data, size);
  const { plot } = frame;
  const svg = select(root)
    .classed("curves frontier", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const hidden = (name: string) => layerOf(svg, name).attr("aria-hidden", "true");
  const axes = hidden("plain-axes");
  renderLinearFrame(axes, frame, size.fontSize);
  axes
    .selectAll("path.noughts")
    .data([noughts])
    .join("path")
    .attr("class", "noughts")
    .attr("d", ({ x, y }) => `M${x},${plot.y}V${plot.y + plot.height}M${plot.x},${y}H${plot.x + plot.width}`);
  const series = hidden("series");
  series
    .selectAll("path.frontier-line")
    .data([line])
    .join("path")
    .attr("class", "frontier-line")
    .attr("d", (d) => d);
  series
    .selectAll<SVGPathElement, (typeof marks)[number]>("path.interval")
    .data(marks, ({ id }) => id)
    .join("path")
    .attr("class", ({ isCurrent }) => (isCurrent ? "interval current" : "interval"))
    .attr(
      "d",
      ({ at: [x, y], ends: [left, right, low, high] }) => `M${left},${y}H${right}M${x},${low}V${high}`,
    );
  series
    .selectAll<SVGPathElement, (typeof marks)[number]>("path.point")
    .data([...marks].reverse(), ({ id }) => id)
    .join("path")
    .attr("class", ({ isCurrent }) => (isCurrent ? "point current" : "point"))
    .attr("d", ({ at: [x, y], isCurrent }) =>
      isCurrent ? diamondAt([x, y], 0.6 * size.fontSize) : `M${x - 4},${y}a4,4 0 1 0 8,0a4,4 0 1 0 -8,0Z`,
    );
  renderTexts(hidden("names"), "name", names);
}
