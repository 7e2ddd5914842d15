import { parseHTML } from "linkedom";
import { type DefectionCurvesData, renderDefectionCurves, type Size } from "../../viz/index.ts";

/** The number of runs in a drawing without scripts, limited by the size of the page. */
const mostRuns = 12;

/** The chart as the text of an `svg` element of a class; it fills its place, whatever the size of that place. */
export function drawCurves(data: DefectionCurvesData, size: Size, className: string): string {
  const { document } = parseHTML("<svg></svg>");
  const svg = document.querySelector("svg");
  if (svg === null) throw new Error("prerender: expected an svg element, found none");
  const curves = data.curves.map((curve) => ({
    ...curve,
    runs: curve.runs.subarray(0, mostRuns * curve.rows),
  }));
  renderDefectionCurves(
    svg as unknown as SVGSVGElement,
    { ...data, curves, id: `curves-${className}` },
    size,
  );
  svg.classList.add(className);
  return svg.toString();
}
