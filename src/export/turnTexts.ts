/** Charts that run from right to left: turned over as a whole, and their texts back again, so that these can be read. */

const others: Readonly<Record<string, string>> = { start: "end", end: "start" };

/** Calls back with each text of the drawings in it, its transformation there, and the anchor that gives it the same room. */
function visitTexts(root: ParentNode, visit: (text: SVGTextElement, turned: string, anchor: string) => void) {
  for (const text of root.querySelectorAll<SVGTextElement>("svg:not(.qr-code, .waterfall) text")) {
    const anchor = text.closest("[text-anchor]")?.getAttribute("text-anchor") ?? "start";
    visit(text, matrix(2 * Number(text.getAttribute("x") ?? 0)), others[anchor] ?? anchor);
  }
}

const matrix = (shift: number) => `matrix(-1 0 0 1 ${shift} 0)`;

/** Turns the texts of drawings on the page, which its sheet turns over; or takes that back. */
export function turnTexts(root: ParentNode, isTurned: boolean): void {
  visitTexts(root, (text, turned, anchor) => {
    if (!isTurned) text.removeAttribute("transform");
    else if (text.getAttribute("transform") !== turned) text.setAttribute("transform", turned);
    text.style.textAnchor = isTurned ? anchor : "";
  });
}

/** Whether the page's charts run from right to left. */
export const areTurned = () => document.documentElement.dataset.charts === "rtl";

/** Turns a drawing for a file, once, where the page's charts are turned. */
export function turnAsPage(svg: SVGSVGElement): void {
  if (!areTurned()) return;
  const width = Number(svg.getAttribute("viewBox")?.split(" ")[2]);
  visitTexts(svg, (text, turned, anchor) => {
    text.setAttribute("transform", turned);
    text.setAttribute("text-anchor", anchor);
  });
  const all = document.createElementNS("http://www.w3.org/2000/svg", "g");
  all.setAttribute("transform", matrix(width));
  all.append(...svg.childNodes);
  svg.append(all);
}
