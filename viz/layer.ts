/** Named groups of a drawing, one above the other. */
import type { Selection } from "d3-selection";

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** The one group of that name below `svg`, created on top of the others at the first request. */
export function layerOf(svg: Selection<SVGSVGElement, unknown, null, undefined>, name: string): Layer {
  const layer = svg.select<SVGGElement>(`:scope > g.${name}`);
  return layer.empty() ? svg.append("g").attr("class", name) : layer;
}
