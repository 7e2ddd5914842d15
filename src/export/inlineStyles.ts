/** Makes a drawing independent of the page's style sheet: writes the computed styles into its elements. */
import { paintOf } from "./svgPaint.ts";

const painted = "path, line, rect, circle, text, tspan";
/** Properties besides paint, with the values that need not be written. */
const others: readonly (readonly [name: string, usual: string])[] = [
  ["stroke-width", "1px"],
  ["stroke-dasharray", "none"],
  ["stroke-linejoin", "miter"],
  ["opacity", "1"],
  ["paint-order", "normal"],
];
const ofTexts: readonly (readonly [name: string, usual: string])[] = [
  ["font-size", ""],
  ["font-weight", ""],
];

/** Changes the drawing, which must be in the document; removes invisible elements. */
export function inlineStyles(root: SVGSVGElement): void {
  const elements = [...root.querySelectorAll<SVGElement>(painted)].filter(
    (element) => element.closest("clipPath") === null,
  );
  // All styles are read before any is changed: removing an attribute or a class would change what the children inherit.
  const found = elements.map((element) => ({ element, attributes: attributesOf(element) }));
  for (const { element, attributes } of found) {
    if (attributes === undefined) element.remove();
    else for (const [name, value] of attributes) element.setAttribute(name, value);
  }
  for (const element of [root, ...root.querySelectorAll("*")]) {
    for (const name of element.getAttributeNames())
      if (/^(class|style|tabindex|role|focusable|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name);
  }
  for (const group of [...root.querySelectorAll("g")].reverse()) if (!group.hasChildNodes()) group.remove();
}

/** Undefined for an invisible element. */
function attributesOf(element: SVGElement): [string, string][] | undefined {
  const style = getComputedStyle(element);
  if (style.display === "none") return undefined;
  const [fill, stroke] = [paintOf(style.fill), paintOf(style.stroke)];
  const isText = element.matches("text, tspan");
  if (!isText && fill.colour === "none" && stroke.colour === "none") return undefined;
  if (element.matches("text") && element.textContent === "") return undefined;
  const attributes: [string, string][] = [["fill", fill.colour]];
  if (fill.opacity < 1) attributes.push(["fill-opacity", String(fill.opacity)]);
  const unpainted = stroke.colour === "none";
  if (!unpainted || element.hasAttribute("stroke")) attributes.push(["stroke", stroke.colour]);
  if (stroke.opacity < 1) attributes.push(["stroke-opacity", String(stroke.opacity)]);
  for (const [name, usual] of [...others, ...(isText ? ofTexts : [])]) {
    const value = style.getPropertyValue(name);
    const matters = !unpainted || !(name.startsWith("stroke") || name === "paint-order");
    if (value !== usual && value !== "" && matters) attributes.push([name, value.replace(/(\d)px/g, "$1")]);
  }
  return attributes;
}
