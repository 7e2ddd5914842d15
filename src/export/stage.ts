/** A hidden place in the document, in which a drawing gets the page's styles in the chosen colours. */

import { language } from "../words/language.ts";

export type Scheme = "light" | "dark";

/** Faces that have all letters of Dari, Pashto and Arabic come first in files of those languages. */
const ownFaces = language === "en" ? "" : "'Noto Sans Arabic', 'Noto Naskh Arabic', ";
/** The system's own sans-serif faces: nothing has to be fetched. */
export const fontFamily = `${ownFaces}system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;

/** Where a line of text begins between a left and a right edge: in a file that runs from left to right, on a page that may not. */
export const startOfLine = (left: number, right: number) =>
  document.documentElement.dir === "rtl" ? { x: right, "text-anchor": "end" } : { x: left };

/** Puts an empty stage into the document; whoever opens it removes it. */
export function openStage(scheme: Scheme): HTMLElement {
  const stage = document.createElement("div");
  stage.className = "stage";
  stage.dataset.theme = scheme;
  stage.setAttribute("aria-hidden", "true");
  Object.assign(stage.style, {
    position: "fixed",
    insetInlineStart: "-10000px",
    insetBlockStart: "0",
    inlineSize: "1200px",
    fontFamily,
    forcedColorAdjust: "none",
    color: "var(--ink)",
    backgroundColor: "var(--paper)",
    borderColor: "var(--quiet)",
  });
  document.body.append(stage);
  return stage;
}

/** Gives the result of `draw` on a stage; nothing of the stage stays in the document. */
export function onStage<T>(scheme: Scheme, draw: (stage: HTMLElement) => T): T {
  const stage = openStage(scheme);
  try {
    return draw(stage);
  } finally {
    stage.remove();
  }
}

/** An SVG element with its attributes, then its children or its text. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** A drawing as XML. Characters that XML does not allow become the replacement mark. */
export function svgText(svg: SVGSVGElement): string {
  return new XMLSerializer()
    .serializeToString(svg)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
}
