import { expect, test } from "vitest";
import { type IntervalBarsData, layoutIntervalBars } from "../../viz/intervalBars.ts";

const size = { width: 400, fontSize: 13 };
const value = (mean: number) => ({ mean, low: mean - 1, high: mean + 1 });
const data: IntervalBarsData = {
  bars: [
    { id: "a", label: "Doctrine gap", values: [value(10)] },
    { id: "b", label: "Grievance", values: [value(-5)] },
    { id: "sum", label: "In all", values: [value(5)], isSum: true },
  ],
  format: String,
};

test("bars begin at zero and are as long as their values", () => {
  const { bars, zero } = layoutIntervalBars(data, size);
  expect(bars[0].x).toBeCloseTo(zero);
  expect(bars[1].x + bars[1].width).toBeCloseTo(zero);
  // 10 against 5, and 5 against 5.
  expect(bars[0].width / bars[1].width).toBeCloseTo(2);
  expect(bars[2].width / bars[1].width).toBeCloseTo(1);
  expect(bars[2].className).toContain("is-sum");
});

test("an interval lies around the end of its bar, and all of it within the picture", () => {
  const { bars, ticks } = layoutIntervalBars(data, size);
  expect((bars[0].low + bars[0].high) / 2).toBeCloseTo(bars[0].x + bars[0].width);
  for (const x of [...bars.flatMap(({ low, high }) => [low, high]), ...ticks.map((tick) => tick.x)])
    expect(x).toSatisfy((place: number) => place >= 0 && place <= size.width);
});

test("two values of one lie below each other, and no label is run into", () => {
  const twice = layoutIntervalBars(
    { ...data, bars: data.bars.map((bar) => ({ ...bar, values: [value(1), value(2)] })) },
    size,
  );
  expect(twice.bars[1].y).toBeGreaterThan(twice.bars[0].y + twice.bars[0].height);
  expect(twice.labels[1].y - size.fontSize).toBeGreaterThan(twice.bars[1].y + twice.bars[1].height - 2);
});

test("nothing to draw is drawn as nothing", () => {
  expect(layoutIntervalBars({ bars: [], format: String }, size).bars).toEqual([]);
});

test("the line of zero crosses no label", () => {
  const { zeroLines, labels, bars } = layoutIntervalBars(data, size);
  for (const { y1, y2 } of zeroLines)
    for (const { y } of labels) expect(y2 <= y - size.fontSize || y1 >= y + 0.25 * size.fontSize).toBe(true);
  // It is as long as the bars that it begins.
  for (const { y, height } of bars)
    expect(zeroLines.some(({ y1, y2 }) => y1 <= y && y2 >= y + height)).toBe(true);
});
