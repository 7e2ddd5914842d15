import { type IntervalBarsData, renderIntervalBars } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const value = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });
const bars: IntervalBarsData["bars"] = [
  { id: "a", label: "Doctrine gap", values: [value(1200, 60)] },
  { id: "b", label: "Propaganda: framing as betrayal", values: [value(900, 80)] },
  { id: "c", label: "Peers", values: [value(-240, 90)] },
  { id: "d", label: "Hardship", values: [value(0, 20)] },
  { id: "sum", label: "In all", values: [value(1860, 70)], isSum: true },
];

const state = (name: string, changes: Partial<IntervalBarsData> = {}) =>
  drawnState(name, (svg, size) =>
    renderIntervalBars(svg, { bars, format: (each) => each.toLocaleString("en"), ...changes }, size),
  );

export const chart: GalleryChart = {
  name: "Interval bars",
  states: [
    state("shares and their sum"),
    state("two of each", {
      bars: bars.slice(0, 4).map((bar) => ({ ...bar, values: [...bar.values, value(700, 150)] })),
    }),
    state("all zero", { bars: bars.map((bar) => ({ ...bar, values: [value(0, 0)] })) }),
  ],
};
