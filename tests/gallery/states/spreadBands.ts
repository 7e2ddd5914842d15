import { renderSpreadBands, type SpreadBandsData } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const rows = (of: (row: number) => number) => Array.from({ length: 85 }, (_, row) => of(row));
const state = (name: string, wide: number) =>
  drawnState(
    name,
    (svg, size, id) => {
      const data: SpreadBandsData = {
        id,
        months: 84,
        month: 36,
        middle: rows((row) => 4000 + 20 * row),
        chance: { low: rows((row) => 3900 + 16 * row), high: rows((row) => 4100 + 24 * row) },
        both: { low: rows((row) => 3900 + (16 - wide) * row), high: rows((row) => 4100 + (24 + wide) * row) },
        formatMonth: String,
        format: (value) => value.toLocaleString("en"),
        unit: "people",
        names: { middle: "Middle", chance: "Chance", both: "Chance and ignorance" },
      };
      svg.classList.add("curves");
      renderSpreadBands(svg, data, size);
    },
    "why-answer",
  );

export const chart: GalleryChart = {
  name: "Chance and ignorance",
  states: [state("much ignorance", 40), state("chance alone", 0)],
};
