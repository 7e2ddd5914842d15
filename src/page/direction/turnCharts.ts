/**
 * Charts that run from right to left: the sheet turns each drawing over (src/styles/base.css); here its texts are turned
 * back, and whoever asks where the pointer is, is told the place as it was drawn.
 */
import { turnTexts } from "../../export/turnTexts.ts";
import type { chartWays } from "../../lab/chartWays.ts";
import { turnKeys } from "./turnKeys.ts";

let isFirst = true;
let watching: MutationObserver | undefined;

/** Turns all drawings of the page, and those that come; one that is drawn again gets its texts turned before it is seen. */
export function turnCharts(way: (typeof chartWays)[number]): void {
  const { dataset } = document.documentElement;
  const isTurned = way === "rtl";
  watching?.disconnect();
  if (isTurned) dataset.charts = way;
  else delete dataset.charts;
  turnTexts(document, isTurned);
  if (isFirst) {
    isFirst = false;
    turnKeys();
    for (const name of ["pointerdown", "pointermove", "pointerup", "click", "dblclick"] as const)
      addEventListener(name, turnPlace, true);
  }
  if (!isTurned) return;
  watching = new MutationObserver((changes) => {
    const drawings = new Set<Element>();
    for (const { target } of changes) {
      const drawing = target instanceof SVGElement ? (target.ownerSVGElement ?? target) : target;
      if (drawing instanceof Element) drawings.add(drawing);
    }
    for (const drawing of drawings) turnTexts(drawing, true);
  });
  watching.observe(document.body, { childList: true, subtree: true, attributeFilter: ["x", "text-anchor"] });
}

/** On a drawing that is turned over, a place from its right edge counts as one from its left. */
function turnPlace(event: MouseEvent): void {
  if (document.documentElement.dataset.charts === undefined || !(event.target instanceof Element)) return;
  const drawing =
    event.target.closest("svg") ??
    event.target.closest(".people-dots, .map-points, .drawable")?.querySelector("svg");
  if (!drawing || drawing.matches(".qr-code, .waterfall")) return;
  const { left, right } = drawing.getBoundingClientRect();
  Object.defineProperty(event, "clientX", { value: left + right - event.clientX });
}
