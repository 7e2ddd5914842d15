/** A name at the end of each curve instead of a legend. */
import type { Frame } from "./frame.ts";
import { lineHeight, type PlacedText, textWidth, wrap } from "./placedText.ts";
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

/** Beside the ends of the curves, or inside the plot when `inside`; pushed apart so that none covers another. */
export function layoutEndLabels(
  labels: readonly EndLabel[],
  { x, y, plot, fontSize }: Frame,
  width: number,
  inside: boolean,
): PlacedText[] {
  const texts = labels.map(({ name, value }) =>
    inside
      ? [`${cut(name, 0.62 * plot.width, fontSize)} ${value}`]
      : [...twoLines(wrap(name, width, fontSize)), value],
  );
  const heights = Math.max(1, ...texts.map((lines) => lines.length)) * lineHeight * fontSize;
  const low = plot.y + fontSize;
  const high = plot.y + plot.height + fontSize - heights;
  const ends = labels.map(({ at }) => y(at));
  const wanted = ends.map((end, i) => {
    if (!inside) return end + fontSize * 0.35 - ((texts[i].length - 1) * lineHeight * fontSize) / 2;
    // Inside the plot the upper curve's name stands above it and the lower one's below, away from each other.
    const below = ends.some((other, j) => other < end || (other === end && j < i));
    const fits = end + 2 * fontSize <= plot.y + plot.height;
    return below && fits ? end + 1.5 * fontSize : end - 0.8 * fontSize;
  });
  const places = spread(wanted, heights + 2, low, Math.max(low, high));
  const right = x.range()[1];
  return labels.map(({ id, style }, i) => ({
    id,
    style,
    x: inside ? right - 4 : right + 10,
    y: places[i],
    anchor: inside ? "end" : "start",
    lines: texts[i],
  }));
}

/** A longer name is cut: it is shown in full elsewhere, and the others need space. */
function twoLines(lines: readonly string[]): readonly string[] {
  return lines.length <= 2 ? lines : [lines[0], `${lines[1].replace(/[,;:]$/, "")} …`];
}

/** The beginning of a name that fits into a width. */
function cut(name: string, width: number, fontSize: number): string {
  if (textWidth(name, fontSize) <= width) return name;
  const fitting = Math.max(4, Math.floor((name.length * width) / textWidth(name, fontSize)) - 1);
  return `${name.slice(0, fitting).trimEnd()}…`;
}
