import { type BestResponseCurveData, renderBestResponseCurve } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const ranged = (mean: number, half: number) => ({ mean, low: Math.max(0, mean - half), high: mean + half });

const curve = (weight: number, style: string, half = 0.04): BestResponseCurveData["curves"][number] => ({
  id: String(weight),
  name: `weighs ${weight}`,
  style,
  points: Array.from({ length: 11 }, (_, i) => ({
    x: i / 10,
    best: ranged(Math.max(0, 0.8 - (weight * i) / 40), half),
  })),
  without: ranged(0.85, half),
});

const state = (name: string, changes: Partial<BestResponseCurveData> = {}) =>
  drawnState(name, (svg, size) =>
    renderBestResponseCurve(
      svg,
      {
        x: { domain: [0, 1], format: String, title: "Strength of propaganda" },
        y: { domain: [0, 1], format: String, title: "Best moderation, 0 to 1" },
        curves: [curve(1, "kept1"), curve(3, "current"), curve(8, "kept2")],
        without: "no rival",
        ...changes,
      },
      size,
    ),
  );

export const chart: GalleryChart = {
  name: "Best response",
  states: [
    state("three weights"),
    state("alike to the hair", { curves: [curve(3, "kept1", 0), curve(3, "current", 0)] }),
    state("wide intervals", { curves: [curve(3, "current", 0.15)] }),
  ],
};
