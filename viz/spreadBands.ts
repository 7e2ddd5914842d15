/** Two bands around a middle line over the months: one for chance, one for chance and ignorance together. */
import { select } from "d3-selection";
import { fixedAxis } from "./fixedAxis.ts";
import { type Frame, layoutFrame, renderFrame, type Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { bandPath, linePath, type Point } from "./paths.ts";
import { type PlacedText, renderTexts } from "./placedText.ts";
import { spread } from "./spread.ts";

interface Band {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface SpreadBandsData {
  /** Unique in the document. */
  readonly id: string;
  readonly months: number;
  /** Month of the cursor. */
  readonly month: number;
  /** By row. */
  readonly middle: readonly number[];
  readonly chance: Band;
  readonly both: Band;
  readonly formatMonth: (month: number) => string;
  readonly format: (value: number) => string;
  readonly unit: string;
  readonly names: { readonly middle: string; readonly chance: string; readonly both: string };
}

export interface SpreadBandsLayout {
  readonly frame: Frame;
  readonly paths: readonly { readonly id: string; readonly className: string; readonly d: string }[];
  readonly names: readonly PlacedText[];
  readonly cursor: number;
}

const NAME_WIDTH = 8.5;

export function layoutSpreadBands(data: SpreadBandsData, size: Size): SpreadBandsLayout {
  const { months, middle, chance, both, names } = data;
  const { fontSize } = size;
  const frame = layoutFrame(axesOf(data), size, NAME_WIDTH * fontSize);
  const { x, y, plot } = frame;
  const along = (values: readonly number[]) => values.map((value, row): Point => [x(row), y(value)]);
  const band = ({ low, high }: Band) => bandPath(along(low), along(high));
  const last = months;
  const ends = [
    { id: "both", at: both.high[last], name: names.both },
    { id: "chance", at: chance.high[last], name: names.chance },
    { id: "middle", at: middle[last], name: names.middle },
  ];
  const isInside = plot.x + plot.width > size.width - NAME_WIDTH * fontSize;
  const places = spread(
    ends.map(({ at }) => y(at) + 0.35 * fontSize),
    1.35 * fontSize,
    plot.y + fontSize,
    plot.y + plot.height - 2,
  );
  return {
    frame,
    cursor: x(Math.min(data.month, months)),
    paths: [
      { id: "both", className: "band reference", d: band(both) },
      { id: "chance", className: "band current", d: band(chance) },
      { id: "middle", className: "median reference", d: linePath(along(middle)) },
    ],
    names: ends.map(({ id, name }, i) => ({
      id,
      x: isInside ? plot.x + plot.width - 4 : plot.x + plot.width + 8,
      y: places[i],
      anchor: isInside ? ("end" as const) : ("start" as const),
      lines: [name],
      style: id === "chance" ? "current" : "reference",
    })),
  };
}

function axesOf({ months, chance, both, formatMonth, format, unit }: SpreadBandsData) {
  const domain = fixedAxis([...both.low, ...both.high, ...chance.low, ...chance.high]);
  return { months, formatMonth, domain, format, unit };
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderSpreadBands(root: SVGSVGElement, data: SpreadBandsData, size: Size): void {
  const { frame, paths, names, cursor } = layoutSpreadBands(data, size);
  const svg = select(root)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const hidden = (name: string) => layerOf(svg, name).attr("aria-hidden", "true");
  renderFrame(hidden("axes"), axesOf(data), frame);
  hidden("series")
    .selectAll<SVGPathElement, (typeof paths)[number]>("path")
    .data(paths, ({ id }) => id)
    .join("path")
    .attr("class", ({ className }) => className)
    .attr("d", ({ d }) => d);
  hidden("cursor")
    .selectAll("line")
    .data([cursor])
    .join("line")
    .attr("x1", cursor)
    .attr("x2", cursor)
    .attr("y1", frame.plot.y)
    .attr("y2", frame.plot.y + frame.plot.height);
  renderTexts(hidden("names"), "name", names);
}
