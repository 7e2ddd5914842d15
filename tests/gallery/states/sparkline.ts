import { layoutSparkline } from "../../../viz/index.ts";
import type { GalleryChart, GalleryState } from "../galleryChart.ts";

const box = { width: 96, height: 24 };

const state = (name: string, values: readonly number[]): GalleryState => ({
  name,
  figureClass: "card current",
  draw(figure) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", `0 -2 ${box.width} ${box.height + 4}`);
    svg.setAttribute("width", String(box.width));
    svg.setAttribute("class", "sparkline");
    const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
    path.setAttribute("d", layoutSparkline(values, [0, 10], box));
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", "currentColor");
    svg.append(path);
    figure.append(svg);
  },
});

export const chart: GalleryChart = {
  name: "Sparkline",
  states: [
    state("rising", [0, 1, 2, 4, 7, 9]),
    state("flat at zero", [0, 0, 0, 0]),
    state("out of its axis", [2, 12, -3, 5]),
    state("a single value", [5]),
  ],
};
