import { renderGuessedCurves } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const months = 24;
const rows = months + 1;
const rising = (to: number) => Float64Array.from({ length: rows }, (_, row) => (to * row) / months);
const model = rising(6000);
const spread = [0.8, 0.9, 1, 1.1, 1.2];

const state = (name: string, ends: readonly number[], values: readonly number[]) =>
  drawnState(name, (svg, size) =>
    renderGuessedCurves(
      svg,
      {
        id: `guessed-${name.replaceAll(" ", "-")}`,
        curves: [
          {
            ...{ id: "model", name: "The model", style: "current", rows, runs: new Float64Array() },
            mean: model,
            quantiles: Float64Array.from(spread.flatMap((part) => [...model.map((value) => part * value)])),
          },
        ],
        axes: {
          ...{ months, formatMonth: String, domain: [0, 12000], unit: "Members of IS-K, people" },
          format: (value) => value.toLocaleString("en"),
        },
        ...{ format: (value) => value.toFixed(0), spread: "band90", month: months },
        ...{ events: [], notes: [], observed: [] },
        lines: ends.map(rising),
        dots: { month: 12, values },
      },
      size,
    ),
  );

const many = Array.from({ length: 60 }, (_, i) => 150 * ((i * 37) % 60));
export const chart: GalleryChart = {
  name: "Guessed curves",
  states: [
    state("nobody has guessed", [], []),
    state("some lines", [2000, 5000, 9000], []),
    state("a class of lines", many, []),
    state("numbers of a class", [], [...many, 3000, 3000, 3000, 3010]),
  ],
};
