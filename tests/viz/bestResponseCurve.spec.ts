import { expect, test } from "vitest";
import { type BestResponseCurveData, layoutBestResponseCurve } from "../../viz/bestResponseCurve.ts";

const size = { width: 500, height: 300, fontSize: 13 };
const exactly = (mean: number) => ({ mean, low: mean, high: mean });
const curve = (id: string, levels: readonly number[]): BestResponseCurveData["curves"][number] => ({
  id,
  name: `weighs ${id}`,
  style: "current",
  points: levels.map((level, i) => ({ x: i / (levels.length - 1), best: exactly(level) })),
  without: { mean: 0.9, low: 0.8, high: 1 },
});
const data: BestResponseCurveData = {
  x: { domain: [0, 1], format: String, title: "x" },
  y: { domain: [0, 1], format: String, title: "y" },
  curves: [curve("1", [1, 0.5, 0]), curve("3", [1, 0.5, 0])],
  without: "no rival",
};

test("without a rival stands apart, before the curves begin, each weight beside the others", () => {
  const { curves, start, frame } = layoutBestResponseCurve(data, size);
  const places = curves.map(({ without }) => without.x);
  expect(new Set(places).size).toBe(2);
  for (const x of places) expect(x).toSatisfy((value: number) => value > frame.plot.x && value < start);
  for (const { line } of curves) expect(Number(line.slice(1).split(",")[0])).toBeCloseTo(start, 0);
});

test("an interval reaches from its low to its high, and no further than the picture", () => {
  const { curves, frame } = layoutBestResponseCurve(data, size);
  const [{ without }] = curves;
  expect(without.low).toBeCloseTo(frame.y(0.8));
  expect(without.high).toBeCloseTo(frame.plot.y);
  expect(without.y).toBeCloseTo((without.low + without.high) / 2);
});

test("names of curves that end together keep apart and stay in the picture", () => {
  const { names } = layoutBestResponseCurve(data, size);
  expect(Math.abs(names[0].y - names[1].y)).toBeGreaterThan(size.fontSize);
  for (const { x, y } of names) {
    expect(x).toBeLessThan(size.width);
    expect(y).toBeLessThan(size.height);
  }
});
