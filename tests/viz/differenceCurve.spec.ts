import { expect, test } from "vitest";
import { layoutDifferenceCurve } from "../../viz/differenceCurve.ts";
import type { DifferenceCurveData } from "../../viz/index.ts";
import { overlap } from "../../viz/place.ts";
import { textBox, textWidth } from "../../viz/placedText.ts";

const rows = 61;
const data: DifferenceCurveData = {
  id: "difference",
  style: "current",
  axes: { months: 60, formatMonth: String, domain: [-10, 30], format: String, unit: "of 100" },
  mean: Float64Array.from({ length: rows }, (_, row) => row / 3),
  paired: new Float64Array(rows).fill(1),
  unpaired: new Float64Array(rows).fill(5),
  names: { mean: "mean", paired: "same luck", unpaired: "other luck" },
  month: 36,
};
const wide = { width: 900, height: 320, fontSize: 13 };
const narrow = { width: 340, height: 240, fontSize: 13 };

test("the line of no difference stands where the axis has 0, and the cursor at its month", () => {
  const { zero, cursor, frame } = layoutDifferenceCurve(data, wide);
  expect(zero).toBe(frame.y(0));
  expect(cursor).toBe(frame.x(36));
});

test.each([wide, narrow])("the first month's name is not cut at $width pixels", (size) => {
  const formatMonth = (month: number) => (month === 0 ? "month 0" : String(month));
  const { frame } = layoutDifferenceCurve({ ...data, axes: { ...data.axes, formatMonth } }, size);
  expect(frame.x(0)).toBeGreaterThanOrEqual(textWidth("month 0", size.fontSize) / 2);
});

test("the mean lies on the band of the paired interval, and that within the unpaired one", () => {
  const { paths } = layoutDifferenceCurve(data, wide);
  expect(paths.map(({ id }) => id)).toEqual(["unpaired", "paired", "mean"]);
  const firstY = (d: string) => Number(d.slice(1).split("L")[0].split(",")[1]);
  const [unpaired, paired, mean] = paths.map(({ d }) => firstY(d));
  expect(unpaired).toBeLessThan(paired);
  expect(paired).toBeLessThan(mean);
});

test.each([wide, narrow])("names keep apart and inside the drawing at $width pixels", (size) => {
  const { names } = layoutDifferenceCurve({ ...data, paired: data.paired.map(() => 0.1) }, size);
  const boxes = names.map((name) => textBox(name, size.fontSize));
  for (const [i, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
  }
});

test.each([wide, narrow])("a long name is whole and inside the drawing at $width pixels", (size) => {
  const names = { ...data.names, unpaired: "luck of two other crowds" };
  const placed = layoutDifferenceCurve({ ...data, names }, size).names;
  const lines = placed.flatMap(({ lines }) => lines);
  expect(lines).toContain("luck of two other crowds");
  for (const name of placed) {
    const { x, width } = textBox(name, size.fontSize);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(size.width);
  }
});
