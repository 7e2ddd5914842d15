/** A chart as SVG that needs nothing else: alone for a report, or with headline and caption as a file of its own. */
import { type DefectionCurvesData, embedded, renderDefectionCurves, type Size } from "../../viz/index.ts";
import type { Figure } from "./figure.ts";
import { inlineStyles } from "./inlineStyles.ts";
import { fontFamily, onStage, type Scheme, startOfLine, svgElement, svgText } from "./stage.ts";
import { areTurned, turnAsPage } from "./turnTexts.ts";
import { wrapText } from "./wrapText.ts";

/** The texts around the chart in a file. */
export interface SvgWords {
  /** Which scenarios are compared. */
  readonly title: string;
  /** Sentences below the chart: caution, model, seed, fingerprints. */
  readonly notes: readonly string[];
}

const width = 1200;
const margin = 32;
const inner = width - 2 * margin;

/** One drawing as a self-contained element's text, for use inside HTML. */
export function chartMarkup(data: DefectionCurvesData, size: Size): string {
  return onStage("light", (stage) => {
    const svg = drawing(data, size);
    stage.append(svg);
    addSources(svg);
    inlineStyles(svg);
    svg.setAttribute("font-family", fontFamily);
    svg.setAttribute("direction", "ltr");
    // Fonts of other systems may be wider than the space left for names.
    const left = areTurned() ? -size.fontSize : 0;
    svg.setAttribute("viewBox", `${left} 0 ${size.width + size.fontSize} ${size.height}`);
    // Within HTML, SVG needs no namespace address, so that a reader who looks for addresses in the file finds none.
    return svgText(svg).replace(/ xmlns="[^"]*"/g, "");
  });
}

/** The text of an SVG file, 1,200 units wide. */
export function svgFile(figure: Figure, words: SvgWords, scheme: Scheme): string {
  return onStage(scheme, (stage) => {
    const { color: ink, backgroundColor: paper, borderColor: quiet } = getComputedStyle(stage);
    const svg = svgElement("svg", { "font-family": fontFamily });
    stage.append(svg);
    const headline = figure.headline.join(" ");
    const notes = words.notes.join(" ");
    let y = margin;
    const write = (text: string, size: number, weight: number, fill: string) => {
      for (const line of wrapText(text, inner, measureIn(`${weight} ${size}px ${fontFamily}`))) {
        y += size;
        svg.append(
          svgElement(
            "text",
            {
              ...startOfLine(margin, width - margin),
              y,
              "font-size": size,
              "font-weight": weight,
              style: `fill: ${fill}`,
            },
            embedded(line),
          ),
        );
        y += 0.4 * size;
      }
    };
    svg.append(svgElement("title", {}, words.title), svgElement("desc", {}, `${headline} ${notes}`));
    const ground = svgElement("rect", { x: 0, y: 0, width, height: 0, style: `fill: ${paper}` });
    svg.append(ground);
    write(words.title, 18, 400, quiet);
    y += 4;
    write(headline, 22, 650, ink);
    y += 14;
    y = drawAll(svg, figure.drawings, y);
    y += 12;
    write(notes, 14, 400, quiet);
    const height = Math.ceil(y + margin - 8);
    ground.setAttribute("height", String(height));
    addSources(svg);
    inlineStyles(svg);
    for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
      svg.setAttribute(name, String(value));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${svgText(svg)}\n`;
  });
}

/** One large chart, or several in two columns; gives where they end. */
function drawAll(root: SVGSVGElement, drawings: readonly DefectionCurvesData[], top: number): number {
  const columns = drawings.length > 1 ? 2 : 1;
  const gap = 24;
  const size = {
    width: (inner - (columns - 1) * gap) / columns,
    height: columns === 1 ? 560 : 330,
    fontSize: columns === 1 ? 16 : 14,
  };
  drawings.forEach((data, i) => {
    const svg = drawing(data, size);
    svg.setAttribute("x", String(margin + (i % columns) * (size.width + gap)));
    svg.setAttribute("y", String(top + Math.floor(i / columns) * (size.height + gap)));
    root.append(svg);
  });
  return top + Math.ceil(drawings.length / columns) * (size.height + gap) - gap;
}

function drawing(data: DefectionCurvesData, size: Size): SVGSVGElement {
  const svg = svgElement("svg", { width: size.width, height: size.height, overflow: "visible" });
  renderDefectionCurves(svg, data, size);
  turnAsPage(svg);
  return svg;
}

/** Texts that the page shows under the pointer become titles in the file. */
function addSources(root: SVGSVGElement): void {
  for (const mark of root.querySelectorAll("[data-text]"))
    mark.prepend(svgElement("title", {}, mark.getAttribute("data-text") ?? ""));
}

function measureIn(font: string): (text: string) => number {
  const context = document.createElement("canvas").getContext("2d");
  // Without a canvas, letters count as wide, so that no text runs over the edge.
  if (context === null) return (text) => text.length * 0.6 * Number.parseFloat(font.replace(/^\d+ /, ""));
  context.font = font;
  return (text) => context.measureText(text).width;
}
