import { expect, test } from "vitest";
import { type FrontierCurveData, type FrontierMark, layoutFrontierCurve } from "../../viz/frontierCurve.ts";

const size = { width: 500, height: 300, fontSize: 13 };
const mark = (id: string, x: number, y: number): FrontierMark => ({
  id,
  name: id,
  x: { mean: x, low: x - 0.1, high: x + 0.1 },
  y: { mean: y, low: y - 100, high: y + 100 },
});
const data = (current = mark("now", 0.5, 500)): FrontierCurveData => ({
  x: { domain: [0, 1], format: String, title: "x" },
  y: { domain: [-1000, 1000], format: String, title: "y" },
  points: [mark("0", 0, 0), mark("0.5", 0.4, 800), mark("1", 0.9, -600)],
  current,
});

test("every policy is where its means are, its cross as long as its intervals", () => {
  const { marks, frame, line } = layoutFrontierCurve(data(), size);
  const { at, ends } = marks.find(({ id }) => id === "0.5") ?? marks[0];
  expect(at).toEqual([frame.x(0.4), frame.y(800)]);
  expect(ends[1] - ends[0]).toBeCloseTo(frame.x(0.2) - frame.x(0));
  expect(ends[2] - ends[3]).toBeCloseTo(frame.y(0) - frame.y(200));
  // Three policies, joined in their order; the present one is none of them.
  expect(line.split("L").length).toBe(3);
});

test("zero stands where nothing is lost, though some policies win members", () => {
  const { noughts, frame } = layoutFrontierCurve(data(), size);
  expect(noughts.y).toBeCloseTo(frame.plot.y + frame.plot.height / 2);
});

test("names never cover points or one another; the present one's goes first", () => {
  const { names, marks } = layoutFrontierCurve(data(mark("now", 0.4, 800)), size);
  expect(names[0].id).toBe("now");
  for (const name of names)
    for (const { at } of marks) {
      const isOver = at[0] > name.x && at[0] < name.x + 0.5 * name.lines[0].length * 13;
      expect(isOver && at[1] < name.y && at[1] > name.y - 13, `${name.id} over ${at}`).toBe(false);
    }
});
