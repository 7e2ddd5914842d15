import { expect, it } from "vitest";
import { layoutGuessCurve } from "../../viz/index.ts";

const axes = {
  months: 24,
  formatMonth: String,
  domain: [0, 100] as const,
  format: String,
  unit: "people",
};
const size = { width: 800, height: 400, fontSize: 13 };
const draw = (points: readonly (number | undefined)[], start?: number) =>
  layoutGuessCurve({ axes, rows: [6, 12, 18, 24], points, start }, size);

it("guides stand at the quarters of the run", () => {
  const { plot, guides } = draw([undefined, undefined, undefined, undefined]);
  // By hand: month 6 of 24 is a quarter of the plot's width.
  const parts = guides.map((at) => ((at - plot.x) / plot.width).toFixed(9));
  expect(parts.map(Number)).toEqual([0.25, 0.5, 0.75, 1]);
});

it("a line needs two points, that of the start among them", () => {
  expect(draw([undefined, 50, undefined, undefined]).line).toBe("");
  expect(draw([undefined, 50, undefined, undefined], 10).line).toMatch(/^M.*L/);
  const { dots, plot } = draw([undefined, 50, undefined, 100]);
  expect(dots.map(({ id }) => id)).toEqual(["12", "24"]);
  // Half of the axis is half of the height; its end is the top.
  const heights = dots.map(({ y }) => Math.abs((y - plot.y) / plot.height).toFixed(9));
  expect(heights.map(Number)).toEqual([0.5, 0]);
});
