import { type GoalRegionData, renderGoalRegion } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const columns = 17;
const cells = Array.from(
  { length: columns * columns },
  (_, at) => at % columns < Math.floor(at / columns) - 3,
);

const state = (name: string, changes: Partial<GoalRegionData> = {}) =>
  drawnState(name, (svg, size) =>
    renderGoalRegion(
      svg,
      {
        across: { label: "Moderation", low: 0, high: 1 },
        up: { label: "Aid on offer", low: 0, high: 5 },
        spans: [],
        columns,
        cells,
        now: [0.7, 1],
        nearest: [0.55, 3.5],
        format: String,
        ...changes,
      },
      size,
    ),
  );

export const chart: GalleryChart = {
  name: "Goal region",
  states: [
    state("two levers"),
    state("two levers, nowhere", { cells: cells.map(() => false), nearest: undefined }),
    state("one lever, two spans", {
      up: undefined,
      spans: [
        [0, 0.2],
        [0.8, 1],
      ],
      now: [0.5],
      nearest: [0.2],
    }),
    state("one lever, nowhere", { up: undefined, now: [0.5], nearest: undefined }),
  ],
};
