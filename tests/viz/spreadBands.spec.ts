import { expect, test } from "vitest";
import { layoutSpreadBands, type SpreadBandsData } from "../../viz/spreadBands.ts";

const size = { width: 720, height: 300, fontSize: 13 };
const rows = (of: (row: number) => number) => Array.from({ length: 13 }, (_, row) => of(row));
const data: SpreadBandsData = {
  id: "test",
  months: 12,
  month: 6,
  middle: rows((row) => 10 + row),
  chance: { low: rows((row) => 9 + row), high: rows((row) => 11 + row) },
  both: { low: rows(() => 2), high: rows((row) => 15 + 2 * row) },
  formatMonth: String,
  format: String,
  unit: "people",
  names: { middle: "Middle", chance: "Chance", both: "Both" },
};

test("the wider band lies below the narrower one, and the middle above both", () => {
  expect(layoutSpreadBands(data, size).paths.map(({ id }) => id)).toEqual(["both", "chance", "middle"]);
});

test("the axis holds both bands, and the names run into nothing", () => {
  const { frame, names } = layoutSpreadBands(data, size);
  expect(frame.y(39)).toBeGreaterThanOrEqual(frame.plot.y - 1e-9);
  const heights = names.map(({ y }) => y).sort((a, b) => a - b);
  for (let i = 1; i < heights.length; i++) expect(heights[i] - heights[i - 1]).toBeGreaterThan(size.fontSize);
});
