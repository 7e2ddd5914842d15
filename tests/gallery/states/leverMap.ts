import { type LeverMapData, renderLeverMap } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const levels = (count: number) => Array.from({ length: count }, (_, i) => i / (count - 1));
const surface = (count: number) =>
  Float64Array.from({ length: count * count }, (_, i) => {
    const [x, y] = [(i % count) / (count - 1), Math.floor(i / count) / (count - 1)];
    return 2000 + 9000 * y * y * (0.2 + x) - 1500 * Math.cos(5 * x);
  });

const state = (name: string, count: number, changes: Partial<LeverMapData> = {}) =>
  drawnState(name, (svg, size) =>
    renderLeverMap(
      svg,
      {
        across: { levels: levels(count), format: String, title: "Moderation" },
        up: { levels: levels(count), format: String, title: "Strength of propaganda" },
        values: surface(count),
        format: (value) => Math.round(value).toLocaleString("en"),
        threshold: 5000,
        current: { across: 0.4, up: 0.6, name: "now" },
        cursor: undefined,
        ...changes,
      },
      size,
    ),
  );

export const chart: GalleryChart = {
  name: "Map of two levers",
  states: [
    state("coarse", 9),
    state("fine, a point looked at", 33, { cursor: 500 }),
    state("the present point at an edge", 17, { current: { across: 1, up: 0, name: "now" } }),
    state("the present point outside, no line", 17, {
      current: { across: 3, up: 0, name: "now" },
      threshold: undefined,
    }),
    state("one value everywhere", 9, { values: new Float64Array(81).fill(7) }),
  ],
};
