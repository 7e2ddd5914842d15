/**
 * Where a goal is met: spans of one lever's track, or cells of two levers' plane, with the present and the nearest
 * point.
 */
import { select } from "d3-selection";
import type { Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { createLinearScale } from "./linearScale.ts";
import { embedded, textWidth } from "./placedText.ts";

export interface GoalAxis {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

export interface GoalRegionData {
  readonly across: GoalAxis;
  /** Undefined: one lever alone. */
  readonly up: GoalAxis | undefined;
  /** For one lever: the spans where the goal is met. */
  readonly spans: readonly (readonly [number, number])[];
  /** For two: columns × rows from the bottom up, whether the goal is met there; empty for one lever. */
  readonly columns: number;
  readonly cells: readonly boolean[];
  /** The present position of the levers, and the nearest place that meets the goal: one value or two. */
  readonly now: readonly number[];
  readonly nearest: readonly number[] | undefined;
  readonly format: (value: number) => string;
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface GoalRegionLayout {
  readonly plot: Rectangle;
  readonly met: readonly Rectangle[];
  readonly now: readonly [number, number];
  readonly nearest: readonly [number, number] | undefined;
  readonly texts: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly anchor: "start" | "middle" | "end";
    readonly text: string;
  }[];
}

export function layoutGoalRegion(data: GoalRegionData, size: Size): GoalRegionLayout {
  const { across, up, spans, columns, cells, format } = data;
  const { width, height, fontSize } = size;
  const upTicks = up === undefined ? [] : [up.low, (up.low + up.high) / 2, up.high];
  const left =
    up === undefined ? fontSize : Math.max(...upTicks.map((tick) => textWidth(format(tick), fontSize))) + 12;
  const top = up === undefined ? 0.6 * fontSize : 1.8 * fontSize;
  const bottom = 2.9 * fontSize;
  const plot = {
    x: left,
    y: top,
    width: Math.max(1, width - left - 1.5 * fontSize),
    height: up === undefined ? 1.6 * fontSize : Math.max(1, height - top - bottom),
  };
  const x = createLinearScale([across.low, across.high], [plot.x, plot.x + plot.width]);
  const y = createLinearScale(up === undefined ? [0, 1] : [up.low, up.high], [plot.y + plot.height, plot.y]);
  const place = ([first, second]: readonly number[]): [number, number] => [
    x(Math.min(across.high, Math.max(across.low, first))),
    up === undefined ? plot.y + plot.height / 2 : y(Math.min(up.high, Math.max(up.low, second))),
  ];
  const floor = plot.y + plot.height;
  const ticks = [across.low, (across.low + across.high) / 2, across.high];
  return {
    plot,
    met: up === undefined ? spans.map((span) => spanBox(span, x, plot)) : metCells(columns, cells, plot),
    now: place(data.now),
    nearest: data.nearest && place(data.nearest),
    texts: [
      ...ticks.map((tick, i) => ({
        id: `across${i}`,
        x: x(tick),
        y: floor + 1.2 * fontSize,
        anchor: (["start", "middle", "end"] as const)[i],
        text: format(tick),
      })),
      {
        id: "across",
        x: plot.x + plot.width / 2,
        y: floor + 2.5 * fontSize,
        anchor: "middle" as const,
        text: across.label,
      },
      ...upTicks.map((tick, i) => ({
        id: `up${i}`,
        x: plot.x - 6,
        y: y(tick) + 0.35 * fontSize,
        anchor: "end" as const,
        text: format(tick),
      })),
      ...(up === undefined
        ? []
        : [{ id: "up", x: 0, y: fontSize, anchor: "start" as const, text: up.label }]),
    ],
  };
}

function spanBox(
  [low, high]: readonly [number, number],
  x: (value: number) => number,
  { y, height }: Rectangle,
): Rectangle {
  // At least this wide, so that a single place is visible.
  return { x: x(low) - (low === high ? 1.5 : 0), y, width: Math.max(3, x(high) - x(low)), height };
}

/** One rectangle per run of met cells in a row. */
function metCells(columns: number, cells: readonly boolean[], plot: Rectangle): Rectangle[] {
  const rows = cells.length / columns;
  const [wide, high] = [plot.width / columns, plot.height / rows];
  const found: Rectangle[] = [];
  for (let row = 0; row < rows; row++) {
    for (let start = 0; start < columns; start++) {
      if (!cells[row * columns + start]) continue;
      let end = start;
      while (end < columns && cells[row * columns + end]) end++;
      found.push({
        x: plot.x + start * wide,
        y: plot.y + plot.height - (row + 1) * high,
        width: (end - start) * wide,
        height: high,
      });
      start = end;
    }
  }
  return found;
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderGoalRegion(root: SVGSVGElement, data: GoalRegionData, size: Size): void {
  const { plot, met, now, nearest, texts } = layoutGoalRegion(data, size);
  const svg = select(root)
    .classed("goal-region", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const layer = layerOf(svg, "region").attr("aria-hidden", "true");
  const boxes = (name: string, all: readonly Rectangle[]) =>
    layer
      .selectAll(`rect.${name}`)
      .data(all)
      .join("rect")
      .attr("class", name)
      .attr("x", ({ x }) => x)
      .attr("y", ({ y }) => y)
      .attr("width", ({ width }) => width)
      .attr("height", ({ height }) => height);
  boxes("plot", [plot]);
  boxes("met", met);
  layer
    .selectAll("circle.now")
    .data([now])
    .join("circle")
    .attr("class", "now")
    .attr("cx", ([x]) => x)
    .attr("cy", ([, y]) => y)
    .attr("r", 6);
  layer
    .selectAll("path.nearest")
    .data(nearest === undefined ? [] : [nearest])
    .join("path")
    .attr("class", "nearest")
    .attr("d", ([x, y]) => `M${x - 7},${y}L${x},${y - 7}L${x + 7},${y}L${x},${y + 7}Z`);
  layer
    .selectAll<SVGTextElement, (typeof texts)[number]>("text")
    .data(texts, ({ id }) => id)
    .join("text")
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("text-anchor", ({ anchor }) => anchor)
    .text(({ text }) => embedded(text));
}
