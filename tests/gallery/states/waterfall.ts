import { renderWaterfall, type WaterfallData } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const parts = [
  { id: "loyalty", label: "Loyalty to the Taliban", value: 5.6 },
  { id: "gap", label: "Doctrine gap, as propaganda frames it", value: -3.1 },
  { id: "pull", label: "Pull of propaganda", value: -1.2 },
  { id: "hardship", label: "Hardship", value: -0.05 },
  { id: "nothing", label: "Grievance", value: 0 },
];

const state = (name: string, changes: Partial<WaterfallData> = {}) =>
  drawnState(name, (svg, { width, fontSize }) =>
    renderWaterfall(
      svg,
      {
        parts,
        total: "Taliban over IS-K",
        sides: ["for IS-K", "for the Taliban"],
        format: (value) => value.toFixed(2),
        ...changes,
      },
      { width, fontSize },
    ),
  );

export const chart: GalleryChart = {
  name: "Waterfall",
  states: [
    state("stays"),
    state("leaves", { parts: parts.map((part) => ({ ...part, value: -part.value })) }),
    state("one part", { parts: parts.slice(0, 1) }),
    state("nothing at all", { parts: parts.map((part) => ({ ...part, value: 0 })) }),
  ],
};
