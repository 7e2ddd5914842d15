import { expect, test } from "vitest";
import { cellAt, type LeverMapData, layoutLeverMap } from "../../viz/leverMap.ts";

const size = { width: 500, height: 300, fontSize: 13 };
const data = (changes: Partial<LeverMapData> = {}): LeverMapData => ({
  across: { levels: [0, 0.5, 1], format: String, title: "across" },
  up: { levels: [10, 20], format: String, title: "up" },
  values: Float64Array.from([0, 1, 2, 3, 4, 5]),
  format: String,
  threshold: 2.5,
  current: { across: 0.5, up: 20, name: "now" },
  cursor: undefined,
  ...changes,
});

test("the first value is at the bottom left, and shades run from the least to the greatest", () => {
  const { cells, frame } = layoutLeverMap(data(), size);
  expect(cells.map(({ share }) => share)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  expect(cells[0].x).toBeCloseTo(frame.plot.x);
  expect(cells[0].y + cells[0].height).toBeCloseTo(frame.plot.y + frame.plot.height);
  expect(cells[5].y).toBeCloseTo(frame.plot.y);
});

test("each cell stands around its own levels, and is found again where it is pointed at", () => {
  const drawing = data();
  const layout = layoutLeverMap(drawing, size);
  layout.cells.forEach(({ x, y, width, height }, i) => {
    const middle = [x + width / 2, y + height / 2] as const;
    expect(layout.frame.x(drawing.across.levels[i % 3])).toBeCloseTo(middle[0]);
    expect(layout.frame.y(drawing.up.levels[Math.floor(i / 3)])).toBeCloseTo(middle[1]);
    expect(cellAt(drawing, layout, middle)).toBe(i);
  });
  expect(cellAt(drawing, layout, [0, 0])).toBeUndefined();
});

test("the present point stands on its levels, and is left out beyond the map", () => {
  const { current, cells } = layoutLeverMap(data(), size);
  expect(current?.[0]).toBeCloseTo(cells[4].x + cells[4].width / 2);
  expect(current?.[1]).toBeCloseTo(cells[4].y + cells[4].height / 2);
  expect(layoutLeverMap(data({ current: { across: 2, up: 20, name: "" } }), size).current).toBeUndefined();
});

test("the line and its mark are there only while the threshold is among the values", () => {
  const { contour, legend } = layoutLeverMap(data(), size);
  expect(contour).not.toBe("");
  expect(legend.mark).toBeCloseTo(legend.box.x + legend.box.width / 2);
  for (const changes of [
    { threshold: 6 },
    { threshold: undefined },
    { values: new Float64Array(6).fill(2.5) },
  ])
    expect(layoutLeverMap(data(changes), size)).toMatchObject({ contour: "", legend: { mark: undefined } });
});
