/** One effect as a point with its interval, above the effects in plausible worlds, one dot per world, on one axis. */
import { select } from "d3-selection";
import type { Size } from "./frame.ts";
import { layerOf } from "./layer.ts";
import { createLinearScale } from "./linearScale.ts";
import { horizontalLine, renderLines, renderTicks, verticalLine } from "./marks.ts";
import { textWidth } from "./placedText.ts";

export interface EffectStripData {
  readonly effect: { readonly mean: number; readonly low: number; readonly high: number };
  /** The effect in each world; may be empty. */
  readonly worlds: readonly number[];
  /** From here on, away from zero, an effect is large enough to matter and goes the expected way. */
  readonly threshold: number;
  /** An effect in words, on the axis. */
  readonly format: (value: number) => string;
}

export interface EffectStripLayout {
  /** Baseline of the dots. */
  readonly floor: number;
  readonly zero: number;
  /** Where effects count as expected: from the threshold to the end of the axis. */
  readonly expected: { readonly x: number; readonly width: number };
  readonly effect: { readonly low: number; readonly mean: number; readonly high: number; readonly y: number };
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isExpected: boolean }[];
  readonly radius: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

/** Every place in the picture, computed only from data and size. Dots at the same place are piled up. */
export function layoutEffectStrip(data: EffectStripData, size: Size): EffectStripLayout {
  const { effect, worlds, threshold, format } = data;
  const { width, height, fontSize } = size;
  const all = [0, 1.4 * threshold, effect.low, effect.high, ...worlds];
  const span = [Math.min(...all), Math.max(...all)] as const;
  const edge = 2.2 * fontSize;
  const x = createLinearScale(span, [edge, width - edge]);
  const isUp = threshold > 0;
  const from = x(threshold);
  const end = isUp ? width : 0;
  const floor = height - 1.6 * fontSize;
  const room = floor - 1.8 * fontSize;
  const radius = fitRadius(worlds.map(x), room, 0.26 * fontSize);
  const piles = new Map<number, number>();
  const dots = worlds.map((value) => {
    const pile = Math.round(x(value) / (2 * radius));
    const at = piles.get(pile) ?? 0;
    piles.set(pile, at + 1);
    const isExpected = isUp ? value >= threshold : value <= threshold;
    return { x: pile * 2 * radius, y: floor - radius - 1 - at * 2 * radius, isExpected };
  });
  const widest = Math.max(...x.ticks(5).map((tick) => textWidth(format(tick), fontSize)));
  const count = Math.max(2, Math.min(6, Math.floor((width - 2 * edge) / (widest + 1.5 * fontSize))));
  return {
    floor,
    zero: x(0),
    expected: { x: Math.min(from, end), width: Math.abs(end - from) },
    effect: { low: x(effect.low), mean: x(effect.mean), high: x(effect.high), y: fontSize },
    dots,
    radius,
    ticks: x.ticks(count).map((tick) => ({ x: x(tick), text: format(tick) })),
  };
}

/** The largest radius, up to `most`, with which every pile of dots fits. */
function fitRadius(places: readonly number[], room: number, most: number): number {
  for (let radius = most; radius > 0.6; radius *= 0.9) {
    const piles = new Map<number, number>();
    for (const place of places) {
      const pile = Math.round(place / (2 * radius));
      piles.set(pile, (piles.get(pile) ?? 0) + 1);
    }
    if (Math.max(0, ...piles.values()) * 2 * radius <= room) return radius;
  }
  return 0.6;
}

/** Draws into an `svg`, empty or already drawn on; drawing the same again changes nothing. */
export function renderEffectStrip(root: SVGSVGElement, data: EffectStripData, size: Size): void {
  const { floor, zero, expected, effect, dots, radius, ticks } = layoutEffectStrip(data, size);
  const svg = select(root)
    .classed("effect-strip", true)
    .attr("viewBox", `0 0 ${size.width} ${size.height}`)
    .attr("font-size", size.fontSize);
  const layer = layerOf(svg, "strip").attr("aria-hidden", "true");
  layer
    .selectAll("rect.expected")
    .data([expected])
    .join("rect")
    .attr("class", "expected")
    .attr("x", ({ x }) => x)
    .attr("y", 0)
    .attr("width", ({ width }) => width)
    .attr("height", floor);
  renderLines(layer, "floor", [horizontalLine(floor, 0, size.width)]);
  renderLines(layer, "zero", [verticalLine(zero, 0, floor)]);
  layer
    .selectAll("circle")
    .data(dots)
    .join("circle")
    .attr("class", ({ isExpected }) => (isExpected ? "world is-expected" : "world"))
    .attr("cx", ({ x }) => x)
    .attr("cy", ({ y }) => y)
    .attr("r", Math.max(0.5, radius - 0.4));
  renderLines(layer, "interval", [horizontalLine(effect.y, effect.low, effect.high)]);
  layer
    .selectAll("path.effect")
    .data([effect])
    .join("path")
    .attr("class", "effect")
    .attr("d", ({ mean, y }) => `M${mean - 6},${y}L${mean},${y - 6}L${mean + 6},${y}L${mean},${y + 6}Z`);
  renderTicks(layer, ticks, floor + 1.2 * size.fontSize);
}
