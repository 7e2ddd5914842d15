/** A name at the end of each curve instead of a legend. */
import type { Frame, Size } from "./frame.ts";
import type { Box } from "./place.ts";
import { lineHeightOf, type PlacedText, restHeight, wrap } from "./placedText.ts";
import { spread } from "./spread.ts";

/** A curve's end and its texts. */
export interface EndLabel {
  readonly id: string;
  readonly style: string;
  readonly name: string;
  /** The last value in words: "38 of 100". */
  readonly value: string;
  readonly at: number;
}

/** Widths for names beside the plot, in font sizes: the least that leaves room for all of them. */
const widths = [8.5, 11, 14, 17];

/** Lines of each label, names whole; where even that is too high the values are left out, which the cursor tells too. */
function linesOf(labels: readonly EndLabel[], width: number, fontSize: number, room: number): string[][] {
  const names = labels.map(({ name }) => wrap(name, width, fontSize));
  const withValues = names.map((lines, i) => [...lines, labels[i].value]);
  return heightOf(withValues, fontSize) <= room ? withValues : names;
}

/** Of all labels, one below the other. */
const heightOf = (texts: readonly (readonly string[])[], fontSize: number) =>
  texts.reduce((sum, lines) => sum + heightOfOne(lines, fontSize), 0);

const heightOfOne = (lines: readonly string[], fontSize: number) =>
  lines.length * lineHeightOf(lines) * fontSize + 2;

/** Pixels for the names beside a plot of `room` pixels height: no wider than they need, and a third of the chart at most. */
export function nameWidthOf(labels: readonly EndLabel[], { width, height, fontSize }: Size): number {
  const room = height - 4.1 * fontSize;
  const fits = (inFontSizes: number) => {
    const texts = labels.map(({ name, value }) => [...wrap(name, inFontSizes * fontSize, fontSize), value]);
    return heightOf(texts, fontSize) <= room;
  };
  const chosen = widths.find(fits) ?? widths[widths.length - 1];
  return Math.max(widths[0] * fontSize, Math.min(chosen * fontSize, width / 3));
}

/** Beside the ends of the curves, or inside the plot when `inside`; pushed apart so that none covers another. */
export function layoutEndLabels(
  labels: readonly EndLabel[],
  { x, y, plot, fontSize }: Frame,
  width: number,
  inside: boolean,
): PlacedText[] {
  const texts = inside ? insideLines(labels, plot, fontSize) : linesOf(labels, width, fontSize, plot.height);
  const heights = texts.map((lines) => heightOfOne(lines, fontSize));
  const low = plot.y + fontSize;
  const high = plot.y + plot.height + fontSize;
  const ends = labels.map(({ at }) => y(at));
  const wanted = ends.map((end, i) => {
    const others = restHeight(texts[i], fontSize);
    if (!inside) return end + fontSize * 0.35 - others / 2;
    // Inside the plot the upper curve's name stands above it and the lower one's below, away from each other.
    const below = ends.some((other, j) => other < end || (other === end && j < i));
    const fits = end + 2 * fontSize + others <= plot.y + plot.height;
    return below && fits ? end + 1.5 * fontSize : end - 0.8 * fontSize - others;
  });
  // In the order of the curves, whatever room each needs.
  const order = ends.map((_, i) => i).sort((a, b) => ends[a] - ends[b] || a - b);
  let least = Number.NEGATIVE_INFINITY;
  const inOrder = order.map((i) => {
    least = Math.max(least, wanted[i]);
    return least;
  });
  const ofOrder = order.map((i) => heights[i]);
  const spreadOut = spread(inOrder, ofOrder, low, Math.max(low, high));
  const places = ends.map((_, i) => spreadOut[order.indexOf(i)]);
  const right = x.range()[1];
  return labels.map(({ id, style, value }, i) => ({
    id,
    style,
    x: inside ? right - 4 : right + 10,
    y: places[i],
    anchor: inside ? "end" : "start",
    lines: texts[i],
    // Beside the plot a value has a line of its own.
    ...(!inside && texts[i].at(-1) === value && { light: texts[i].length - 1 }),
  }));
}

/** Name and value together, over a part of the plot that leaves room for all, or over nearly all of it. */
function insideLines(labels: readonly EndLabel[], plot: Box, fontSize: number): string[][] {
  const over = (part: number) =>
    labels.map(({ name, value }) => wrap(`${name} ${value}`, part * plot.width, fontSize));
  const fits = (texts: string[][]) => heightOf(texts, fontSize) <= plot.height;
  return [0.62, 0.8, 0.95].map(over).find(fits) ?? over(0.95);
}
