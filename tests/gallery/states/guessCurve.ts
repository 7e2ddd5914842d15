import { renderGuessCurve } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const axes = {
  months: 84,
  formatMonth: String,
  domain: [0, 12000] as const,
  format: (value: number) => value.toLocaleString("en"),
  unit: "Members of IS-K, people",
};
const rows = [21, 42, 63, 84];

const state = (name: string, points: readonly (number | undefined)[], start?: number) =>
  drawnState(name, (svg, size) => renderGuessCurve(svg, { axes, rows, points, start }, size));

export const chart: GalleryChart = {
  name: "Guess curve",
  states: [
    state("nothing drawn", [undefined, undefined, undefined, undefined]),
    state("where the run begins is known", [undefined, undefined, undefined, undefined], 5000),
    state("two points drawn", [4000, undefined, 7000, undefined], 5000),
    state("a whole curve", [4000, 2000, 6000, 9000], 5000),
  ],
};
