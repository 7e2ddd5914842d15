import { type FrontierCurveData, type FrontierMark, renderFrontierCurve } from "../../../viz/index.ts";
import { drawnState, type GalleryChart } from "../galleryChart.ts";

const ranged = (mean: number, half: number) => ({ mean, low: mean - half, high: mean + half });
const mark = (id: string, x: number, y: number): FrontierMark => ({
  id,
  name: id,
  x: ranged(x, 0.015),
  y: ranged(y, 150),
});
const points = Array.from({ length: 11 }, (_, i) =>
  mark(String(i / 10), (0.5 * i * i) / 100, 6000 * Math.sin(i / 4)),
);

const state = (name: string, changes: Partial<FrontierCurveData> = {}) =>
  drawnState(name, (svg, size) =>
    renderFrontierCurve(
      svg,
      {
        x: { domain: [0, 0.6], format: (value) => value.toFixed(1), title: "Aid gained, index" },
        y: { domain: [-1000, 8000], format: String, title: "Members lost, people" },
        points,
        current: mark("now", 0.2, 4000),
        ...changes,
      },
      size,
    ),
  );

export const chart: GalleryChart = {
  name: "Dilemma frontier",
  states: [
    state("eleven policies"),
    state("the ends and the middle", { points: [points[0], points[5], points[10]] }),
    state("the present one among them", { current: mark("now", points[7].x.mean, points[7].y.mean) }),
    state("nothing gained, nothing lost", { points: points.map(({ id }) => mark(id, 0, 0)) }),
  ],
};
