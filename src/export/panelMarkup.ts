/** What a tab shows as markup of a report: its words, tables and drawings in their order, and nothing that is pressed. */
import { html, type Markup, trusted } from "./html.ts";
import { cellField, controls, pictureOf, standing } from "./panelSvg.ts";
import { svgElement, svgText } from "./stage.ts";

/** Elements that stay what they are; headings stand below the tab's own. */
const kept: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    "p ul ol li table caption thead tbody tr th td b strong small bdi code blockquote dl dt dd"
      .split(" ")
      .map((name) => [name, name]),
  ),
  h2: "h3",
  h3: "h3",
  h4: "h4",
  figcaption: "p",
};
/** What has no words of its own: a canvas is drawn with the words over it. */
const never = ["summary", "canvas", "script", "style"];
/** Of a cell, what says where it stands. */
const ofCells = ["scope", "colspan", "rowspan"];

/** An element of the page, which must stand in the document where drawings are in it; every text is escaped. */
export function panelMarkup(element: Element): Markup {
  const name = element.localName;
  // A number of a table that can be changed there is a number of the table.
  if (element.matches(cellField)) return html`${(element as HTMLInputElement).value}`;
  if (element.matches(controls) || never.includes(name) || element.checkVisibility?.() === false)
    return html``;
  if (name === "label" && element.querySelector("input, select") !== null) return html``;
  if (name === "svg") return drawing(element as SVGSVGElement);
  const inside = [...element.childNodes].map((child) =>
    child.nodeType === 3
      ? html`${child.textContent ?? ""}`
      : child.nodeType === 1
        ? panelMarkup(child as Element)
        : html``,
  );
  const tag = element.matches("td > .range, th > .range") ? "small" : kept[name];
  if (tag === undefined) return html`${inside}`;
  if (tag !== "td" && tag !== "th" && inside.every(({ markup }) => markup.trim() === "")) return html``;
  const where = ofCells
    .map((attribute) => [attribute, element.getAttribute(attribute)] as const)
    .filter(([, value]) => value !== null)
    .map(([attribute, value]) => html` ${attribute}="${value ?? ""}"`);
  return html`${trusted(`<${tag}`)}${where}>${inside}${trusted(`</${tag}>`)}`;
}

/** A drawing with its styles in it; what a canvas before it shows lies under it. */
function drawing(original: SVGSVGElement): Markup {
  const { width, height } = original.getBoundingClientRect();
  if (width === 0 || height === 0) return html``;
  const place = { x: 0, y: 0, width, height };
  const under = original.previousElementSibling;
  const ground = under instanceof HTMLCanvasElement ? [pictureOf(under, place)] : [];
  const svg = svgElement("svg", { viewBox: `0 0 ${width} ${height}` }, ...ground, standing(original, place));
  const label =
    original.getAttribute("aria-label") ?? original.parentElement?.getAttribute("aria-label") ?? "";
  return html`<figure class="of-tab" aria-label="${label}">${trusted(svgText(svg).replace(/ xmlns(:\w+)?="[^"]*"/g, ""))}</figure>`;
}
