/** A screening of many settings: the size of each setting's effect against its spread, one point per setting. */
import { select } from "d3-selection";
import type { Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { type LinearAxis, type LinearFrame, layoutLinearFrame, renderLinearFrame } from "./linearAxes.ts";
import { type Box, place } from "./place.ts";
import { type PlacedText, renderTexts, restHeight, textBox, textWidth, wrap } from "./placedText.ts";

export interface ScreeningMark {
  readonly id: string;
  /** The name beside it, where there is room. */
  readonly name: string;
  /** Mean size of the effect, µ*. */
  readonly size: number;
  /** Standard deviation of the effect, σ. */
  readonly spread: number;
  /** Its numbers in words, shown under the pointer. */
  readonly text: string;
}

export interface ScreeningScatterData {
  readonly x: LinearAxis;
  readonly y: LinearAxis;
  /** By falling size: the first ones are named first. */
  readonly marks: readonly ScreeningMark[];
  /** The name of the line along which both are equal. */
  readonly equal: string;
}

export interface ScreeningScatterLayout {
  readonly frame: LinearFrame;
  /** The line along which spread and size are equal: its two ends. */
  readonly equal: readonly [readonly [number, number], readonly [number, number]];
  readonly equalName: readonly PlacedText[];
  readonly marks: readonly (ScreeningMark & {
    readonly at: readonly [number, number];
    readonly isNamed: boolean;
  })[];
  readonly names: readonly PlacedText[];
}

const RADIUS = 3.5;
/** Widest line of a name, in font sizes, where it does not fit in one. */
const NARROW = 11;

export function layoutScreeningScatter(data: ScreeningScatterData, size: Size): ScreeningScatterLayout {
  const { fontSize } = size;
  const frame = layoutLinearFrame(data, size, { right: fontSize, inside: RADIUS });
  const { x, y, plot } = frame;
  const most = Math.min(data.x.domain[1], data.y.domain[1]);
  const equal = [
    [x(0), y(0)],
    [x(most), y(most)],
  ] as const;
  const marks = data.marks.map((mark) => ({
    ...mark,
    at: [x(mark.size), y(mark.spread)] as const,
  }));
  const [end, top] = equal[1];
  const names = placeTexts(
    [
      [
        { id: "equal", x: end - 0.9 * fontSize, y: top + fontSize, anchor: "end", lines: [data.equal] },
        { id: "equal", x: end, y: top - 0.5 * fontSize, anchor: "end", lines: [data.equal] },
      ],
      ...marks.map((mark) => nameOptions(mark, fontSize)),
    ],
    marks.map(({ at }) => pointBox(at)),
    lineBoxes(equal),
    // The highest point may have its name beside it, though the axis ends there.
    { ...plot, y: plot.y - 0.7 * fontSize, height: plot.height + 0.7 * fontSize },
    fontSize,
  );
  const named = new Set(names.map(({ id }) => id));
  return {
    frame,
    equal,
    equalName: names.filter(({ id }) => id === "equal"),
    marks: marks.map((mark) => ({ ...mark, isNamed: named.has(mark.id) })),
    names: names.filter(({ id }) => id !== "equal"),
  };
}

const pointBox = ([x, y]: readonly [number, number]): Box => ({
  ...{ x: x - RADIUS - 1, y: y - RADIUS - 1 },
  ...{ width: 2 * RADIUS + 2, height: 2 * RADIUS + 2 },
});

/** A slanting line as small boxes along it. */
function lineBoxes([[x0, y0], [x1, y1]]: ScreeningScatterLayout["equal"]): Box[] {
  const count = Math.ceil(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0)) / 3);
  return Array.from({ length: count }, (_, i) => {
    const along = (i + 0.5) / count;
    return { x: x0 + (x1 - x0) * along - 1.5, y: y0 + (y1 - y0) * along - 1.5, width: 3, height: 3 };
  });
}

/** Beside the point, above or below it, in one line or in several. */
function nameOptions(
  { id, name, at: [x, y] }: Pick<ScreeningScatterLayout["marks"][number], "id" | "name" | "at">,
  fontSize: number,
): PlacedText[] {
  const broken = wrap(name, NARROW * fontSize, fontSize);
  const gap = RADIUS + 3;
  return [[name], ...(broken.length === 1 ? [] : [broken])].flatMap((lines) => {
    const tall = restHeight(lines, fontSize);
    const level = y + 0.35 * fontSize - tall / 2;
    const [above, below] = [y - gap - 0.2 * fontSize - tall, y + gap + 0.9 * fontSize];
    const half = Math.max(...lines.map((line) => textWidth(line, fontSize))) / 2;
    const places: readonly (readonly [number, number, PlacedText["anchor"]])[] = [
      [x + gap, level, "start"],
      [x - gap, level, "end"],
      [x + 2, above, "start"],
      [x + 2, below, "start"],
      [x - 2, above, "end"],
      [x - 2, below, "end"],
      [x, above, "middle"],
      [x, below, "middle"],
      [x + half / 2, above, "middle"],
      [x + half / 2, below, "middle"],
    ];
    return places.map(([at, baseline, anchor]) => ({ id, x: at, y: baseline, anchor, lines }));
  });
}

/** Each text at the first of its places that is free, away from the line if possible; the others are left out. */
function placeTexts(
  options: readonly (readonly PlacedText[])[],
  points: readonly Box[],
  line: readonly Box[],
  plot: Box,
  fontSize: number,
): PlacedText[] {
  const taken = [...points];
  return options.flatMap((texts) => {
    const boxes = texts.map((text) => textBox(text, fontSize));
    const [box] = [place([boxes], [...taken, ...line], plot), place([boxes], taken, plot)]
      .flat()
      .filter((found) => found !== undefined);
    if (box === undefined) return [];
    taken.push(box);
    return [texts[boxes.indexOf(box)]];
  });
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderScreeningScatter(root: SVGSVGElement, data: ScreeningScatterData, size: Size): void {
  const { frame, equal, equalName, marks, names } = layoutScreeningScatter(data, size);
  const svg = select(root)
    .classed("curves screening", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const hidden = (name: string) => layerOf(svg, name).attr("aria-hidden", "true");
  const axes = hidden("plain-axes");
  renderLinearFrame(axes, frame, size.fontSize);
  const [[x1, y1], [x2, y2]] = equal;
  axes
    .selectAll("path.equal")
    .data([equal])
    .join("path")
    .attr("class", "equal")
    .attr("d", `M${x1},${y1}L${x2},${y2}`);
  renderTexts(axes, "equal-name", equalName);
  hidden("series")
    .selectAll<SVGCircleElement, (typeof marks)[number]>("circle")
    // The largest lie on top.
    .data([...marks].reverse(), ({ id }) => id)
    .join("circle")
    .attr("class", ({ isNamed }) => (isNamed ? "point" : "point lesser"))
    .attr("cx", ({ at }) => at[0])
    .attr("cy", ({ at }) => at[1])
    .attr("r", RADIUS)
    .selectAll("title")
    .data(({ text }) => [text])
    .join("title")
    .text((text) => text);
  renderTexts(hidden("names"), "label", names);
}
