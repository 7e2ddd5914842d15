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

/** A letter of the Arabic script. */
const arabic = /(?=\p{L})\p{sc=Arab}/u;

/** Distance of two baselines, in font sizes: letters of the Arabic script reach further down. */
export const lineHeightOf = (lines: readonly string[]) =>
  lines.some((line) => arabic.test(line)) ? 1.5 : 1.2;

/** Height of a text's lines after its first. */
export const restHeight = (lines: readonly string[], fontSize: number) =>
  (lines.length - 1) * lineHeightOf(lines) * fontSize;

/**
 * The most pixels that a text needs in the usual sans-serif fonts, since there is no page here to measure it. Vowel signs,
 * joiners and marks of direction take no room.
 */
export function textWidth(text: string, fontSize: number): number {
  return text.replace(/[\p{M}\p{Cf}]/gu, "").length * fontSize * 0.56;
}

/**
 * A text as a drawing holds it, which runs from left to right: one with letters of the Arabic script is embedded from right
 * to left. Embeddings also take the place of isolates in it, which WebKit does not know in SVG.
 */
export function embedded(text: string): string {
  if (!arabic.test(text)) return text;
  const inside = text.replace(
    /[\u2066-\u2069]/g,
    (mark) => "\u202a\u202b\u202b\u202c"[mark.charCodeAt(0) - 0x2066],
  );
  return `\u202b${inside}\u202c`;
}

/** The rectangle around a placed text. */
export function textBox({ x, y, anchor, lines }: PlacedText, fontSize: number): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize)));
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { x: left, y: y - fontSize, width, height: 1.3 * fontSize + restHeight(lines, fontSize) };
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

/**
 * Draws the texts of one class below `parent`, each line below the one before. A line is an element of its own: WebKit mixes
 * the letters of lines that are parts of one.
 */
export function renderTexts<P extends BaseType>(
  parent: Selection<SVGGElement, unknown, P, unknown>,
  className: string,
  placed: readonly PlacedText[],
): void {
  const lines = placed.flatMap(({ id, lines, style = "", light = lines.length, ...at }) =>
    lines.map((line, i) => ({
      ...at,
      line,
      key: `${id} ${i}`,
      className: `${className} ${style}${i < light ? "" : " light"}`.trim(),
      dy: i === 0 ? null : `${i * lineHeightOf(lines)}em`,
    })),
  );
  parent
    .selectAll<SVGTextElement, (typeof lines)[number]>(`text.${className}`)
    .data(lines, ({ key }) => key)
    .join("text")
    .attr("class", ({ className }) => className)
    .attr("x", ({ x }) => x)
    .attr("y", ({ y }) => y)
    .attr("dy", ({ dy }) => dy)
    .attr("text-anchor", ({ anchor }) => anchor)
    .text(({ line }) => embedded(line));
}
