import { expect, test } from "vitest";
import { type GoalRegionData, layoutGoalRegion } from "../../viz/goalRegion.ts";

const size = { width: 400, height: 240, fontSize: 13 };
const one: GoalRegionData = {
  across: { label: "Moderation", low: 0, high: 1 },
  up: undefined,
  spans: [
    [0, 0.25],
    [0.75, 1],
  ],
  columns: 0,
  cells: [],
  now: [0.5],
  nearest: [0.25],
  format: String,
};
const two: GoalRegionData = {
  ...one,
  up: { label: "Propaganda", low: 0, high: 1 },
  spans: [],
  columns: 3,
  // From the bottom up: a row with two met cells on the left, a row with none, a row with all met.
  cells: [true, true, false, false, false, false, true, true, true],
  now: [0, 0],
  nearest: [1, 1],
};

test("spans of one lever lie along its track, in their shares of it", () => {
  const { met, plot, now, nearest } = layoutGoalRegion(one, size);
  expect(met.map(({ width }) => width / plot.width)).toEqual([expect.closeTo(0.25), expect.closeTo(0.25)]);
  expect(now[0]).toBeCloseTo(plot.x + plot.width / 2);
  expect(nearest?.[0]).toBeCloseTo(met[0].x + met[0].width);
});

test("cells of two levers that touch in a row are one, from the bottom up", () => {
  const { met, plot, now, nearest } = layoutGoalRegion(two, size);
  expect(met.map(({ width }) => Math.round((3 * width) / plot.width))).toEqual([2, 3]);
  expect(met[0].y + met[0].height).toBeCloseTo(plot.y + plot.height);
  expect(met[1].y).toBeCloseTo(plot.y);
  expect(now).toEqual([plot.x, plot.y + plot.height]);
  expect(nearest).toEqual([expect.closeTo(plot.x + plot.width), expect.closeTo(plot.y)]);
});

test("a lever that stands beyond the range is drawn at its end, and none met is nothing drawn", () => {
  const { met, now, plot } = layoutGoalRegion({ ...one, spans: [], now: [7] }, size);
  expect(met).toEqual([]);
  expect(now[0]).toBe(plot.x + plot.width);
});
