/** Small texts at computed places: their width, and how they are drawn. */
import type { BaseType, Selection } from "d3-selection";
import type { Box } from "./place.ts";

/** One or more lines; x, y are the start (or middle, or end) of the first line's baseline, in pixels. */
export interface PlacedText {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly string[];
  /** Lines from here on are not bold; none without it. */
  readonly light?: number;
  /** Class that carries a curve's colour. */
  readonly style?: string;
}

/** Distance of two baselines, in font sizes. */
export const lineHeight = 1.2;

/** The most pixels that a text needs in the usual sans-serif fonts, since there is no page here to measure it. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * 0.56;
}

/** The rectangle around a placed text. */
export function textBox({ x, y, anchor, lines }: PlacedText, fontSize: number): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - fontSize, width, height: (lines.length * lineHeight + 0.1) * fontSize };
}

/** Breaks a text between words into lines of about `width` pixels; a longer word stays whole. */
export function wrap(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth(`${line} ${word}`, fontSize) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** Draws the texts of one class below `parent`, each line below the one before. */
export function renderTexts<P extends BaseType>(
  parent: Selection<SVGGElement, unknown, P, unknown>,
  className: string,
  placed: readonly PlacedText[],
): void {
  parent
    .selectAll<SVGTextElement, PlacedText>(`text.${className}`)
    .data(placed, ({ id }) => id)
    .join("text")
    .attr("class", ({ style }) => (style === undefined ? className : `${className} ${style}`))
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("text-anchor", ({ anchor }) => anchor)
    .selectAll("tspan")
    .data(({ x, lines, light = lines.length }) => lines.map((line, i) => ({ x, line, isLight: i >= light })))
    .join("tspan")
    .attr("class", ({ isLight }) => (isLight ? "light" : null))
    .attr("x", ({ x }) => x)
    .attr("dy", (_, i) => (i === 0 ? null : `${lineHeight}em`))
    .text(({ line }) => line);
}
