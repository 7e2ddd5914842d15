/** What a tab shows as one SVG file: its drawings, its texts and tables where they stand, and nothing that is pressed. */
import { embedded } from "../../viz/index.ts";
import { inlineStyles } from "./inlineStyles.ts";
import { fontFamily, type Scheme, startOfLine, svgElement, svgText } from "./stage.ts";
import { paintOf } from "./svgPaint.ts";
import { areTurned, turnAsPage } from "./turnTexts.ts";
import { wrapText } from "./wrapText.ts";

const margin = 32;
/** What is pressed or filled in, and so is no part of a picture. */
export const controls =
  "button, input, select, progress, fieldset, .number-field, .trial-form, .trial-bar, .map-choice, .month-bar, .unseen";

/** A number of a table that can be changed there; it is part of what is shown. */
export const cellField = "td > input";

/** The panel must be in the document; it is drawn in the chosen colours, and is then as it was. */
export function panelSvg(
  panel: HTMLElement,
  words: { readonly title: string; readonly notes: readonly string[] },
  scheme: Scheme,
): string {
  const { dataset, style } = document.documentElement;
  const theme = dataset.theme;
  const scrolled = [panel, ...panel.querySelectorAll<HTMLElement>("*")]
    .filter((element) => element.scrollTop !== 0)
    .map((element) => [element, element.scrollTop] as const);
  dataset.theme = scheme;
  // Pages in some languages have a face of their own, which the file has not: its texts stand where they are without it.
  style.fontFamily = fontFamily;
  for (const [element] of scrolled) element.scrollTop = 0;
  try {
    return draw(panel, words);
  } finally {
    style.fontFamily = "";
    for (const [element, top] of scrolled) element.scrollTop = top;
    if (theme === undefined) delete dataset.theme;
    else dataset.theme = theme;
  }
}

function draw(panel: HTMLElement, words: Parameters<typeof panelSvg>[1]): string {
  const { color, backgroundColor } = getComputedStyle(document.documentElement);
  const [ink, paper] = [paintOf(color).colour, paintOf(backgroundColor).colour];
  const origin = panel.getBoundingClientRect();
  const marks: SVGElement[] = [];
  const ends = { right: 480, bottom: 0 };
  const place = (box: DOMRect) => {
    ends.right = Math.max(ends.right, box.right - origin.left);
    ends.bottom = Math.max(ends.bottom, box.bottom - origin.top);
    return { x: box.left - origin.left, y: box.top - origin.top, width: box.width, height: box.height };
  };
  const visit = (element: Element) => {
    if (element.matches(cellField)) {
      const style = getComputedStyle(element);
      const text = (element as HTMLInputElement).value;
      const { left, right, top, width, height } = element.getBoundingClientRect();
      // At the end of its cell, as the numbers that stand there bare.
      const wide = 0.6 * text.length * Number.parseFloat(style.fontSize);
      const at = style.direction === "rtl" ? left : right - wide;
      if (width > 0) write({ text, box: new DOMRect(at, top, wide, height) }, style);
      return;
    }
    if (element.matches(controls) || element.checkVisibility?.() === false) return;
    const box = element.getBoundingClientRect();
    if (element instanceof SVGSVGElement) {
      if (box.width > 0) marks.push(standing(element, place(box)));
      return;
    }
    if (element instanceof HTMLCanvasElement) {
      if (box.width > 0) marks.push(pictureOf(element, place(box)));
      return;
    }
    const style = getComputedStyle(element);
    const line = paintOf(style.borderBottomColor);
    const isWhole = style.overflowY === "visible" && box.width > 0;
    if (isWhole && Number.parseFloat(style.borderBottomWidth) > 0) {
      const { x, y, width, height } = place(box);
      const at = { x1: x, x2: x + width, y1: y + height, y2: y + height };
      marks.push(svgElement("line", { ...at, stroke: line.colour, "stroke-width": 1 }));
    }
    for (const child of element.childNodes) {
      if (child instanceof Element) visit(child);
      else if (child instanceof Text) for (const part of linesOf(child)) write(part, style);
    }
  };
  const write = ({ text, box }: Line, style: CSSStyleDeclaration) => {
    const size = Number.parseFloat(style.fontSize);
    const { x, y, width, height } = place(box);
    const at = {
      ...startOfLine(x, x + width),
      y: y + (height + 0.72 * size) / 2,
      "font-size": size,
      "font-weight": style.fontWeight,
    };
    marks.push(svgElement("text", { ...at, fill: paintOf(style.color).colour }, embedded(text)));
  };
  visit(panel);

  const width = Math.ceil(ends.right + 2 * margin);
  const svg = svgElement("svg", { "font-family": fontFamily });
  const ground = svgElement("rect", { x: 0, y: 0, width, height: 0, fill: paper });
  svg.append(svgElement("title", {}, words.title), svgElement("desc", {}, words.notes.join(" ")), ground);
  let y = margin;
  const paragraph = (text: string, size: number, weight: number) => {
    for (const part of wrapText(text, width - 2 * margin, (some) => some.length * 0.56 * size)) {
      y += size;
      const at = {
        ...startOfLine(margin, width - margin),
        y,
        "font-size": size,
        "font-weight": weight,
        fill: ink,
      };
      svg.append(svgElement("text", at, embedded(part)));
      y += 0.4 * size;
    }
  };
  paragraph(words.title, 18, 650);
  y += 12;
  svg.append(svgElement("g", { transform: `translate(${margin} ${y})` }, ...marks));
  y += ends.bottom + 16;
  paragraph(words.notes.join(" "), 13, 400);
  const height = Math.ceil(y + margin - 8);
  ground.setAttribute("height", String(height));
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    svg.setAttribute(name, String(value));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(svg)}\n`;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing with its styles written into it: for that its copy stands beside it for a moment. */
export function standing(original: SVGSVGElement, place: Place): SVGSVGElement {
  const copy = original.cloneNode(true) as SVGSVGElement;
  original.after(copy);
  turnAsPage(copy);
  inlineStyles(copy);
  copy.remove();
  copy.removeAttribute("id");
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  copy.setAttribute("overflow", "visible");
  return copy;
}

/** What a canvas shows, turned over where the page turns it. */
export function pictureOf(canvas: HTMLCanvasElement, place: Place): SVGImageElement {
  const transform = areTurned() ? { transform: `matrix(-1 0 0 1 ${2 * place.x + place.width} 0)` } : {};
  return svgElement("image", { ...place, ...transform, href: canvas.toDataURL() });
}

interface Line {
  readonly text: string;
  readonly box: DOMRect;
}

/** The lines into which a text is broken on the page. */
function linesOf(node: Text): readonly Line[] {
  const lines: { text: string; box: DOMRect }[] = [];
  const range = document.createRange();
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (box.width === 0) continue;
    if (last !== undefined && Math.abs(last.box.top - box.top) < 2) {
      last.text += ` ${word}`;
      const left = Math.min(last.box.left, box.left);
      last.box = new DOMRect(left, last.box.y, Math.max(last.box.right, box.right) - left, last.box.height);
    } else lines.push({ text: word, box });
  }
  return lines;
}
