import type { Size } from "../../viz/index.ts";

/** One chart of the gallery, in each state that it can be in. */
export interface GalleryChart {
  readonly name: string;
  readonly states: readonly GalleryState[];
}

export interface GalleryState {
  readonly name: string;
  /** A class that the chart's figure has on the page. */
  readonly figureClass?: string;
  /** Draws into an empty figure; `id` is unique in the document. */
  readonly draw: (figure: HTMLElement, size: Size, id: string) => void;
}

/** A state drawn into an `svg` of the given size. */
export function drawnState(
  name: string,
  render: (svg: SVGSVGElement, size: Size, id: string) => void,
  figureClass = "",
): GalleryState {
  return {
    name,
    figureClass,
    draw(figure, size, id) {
      const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      svg.setAttribute("width", String(size.width));
      svg.setAttribute("height", String(size.height));
      figure.append(svg);
      render(svg, size, id);
    },
  };
}
