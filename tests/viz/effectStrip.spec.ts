import { expect, test } from "vitest";
import { type EffectStripData, layoutEffectStrip } from "../../viz/effectStrip.ts";

const size = { width: 400, height: 90, fontSize: 13 };
const data = (changes: Partial<EffectStripData> = {}): EffectStripData => ({
  effect: { mean: 10, low: 8, high: 12 },
  worlds: [-5, 0, 1, 1, 1, 4, 20],
  threshold: 4,
  format: String,
  ...changes,
});

test("all that is drawn lies within the picture, zero and the threshold too", () => {
  for (const threshold of [4, -4]) {
    const { dots, effect, zero, expected, ticks } = layoutEffectStrip(data({ threshold }), size);
    const places = [...dots.map(({ x }) => x), effect.low, effect.high, zero, ...ticks.map(({ x }) => x)];
    for (const x of places) expect(x).toSatisfy((value: number) => value >= 0 && value <= size.width);
    expect(expected.x + expected.width <= size.width && expected.x >= 0).toBe(true);
  }
});

test("an effect is where its worlds are", () => {
  const { dots, effect } = layoutEffectStrip(
    data({ worlds: [10], effect: { mean: 10, low: 9, high: 11 } }),
    size,
  );
  // Dots stand in columns of their own width.
  expect(Math.abs(dots[0].x - effect.mean)).toBeLessThan(4);
});

test("dots that fall together are piled up, and a thousand of them still find room", () => {
  const { dots, floor } = layoutEffectStrip(data({ worlds: new Array(1000).fill(3) }), size);
  expect(new Set(dots.map(({ y }) => y)).size).toBe(1000);
  expect(new Set(dots.map(({ x }) => x)).size).toBe(1);
  const few = layoutEffectStrip(data({ worlds: new Array(8).fill(3) }), size);
  for (const { y } of few.dots) expect(y).toSatisfy((value: number) => value > 0 && value < floor);
});

test("what counts as expected is on the claimed side of the threshold, the threshold included", () => {
  const isExpected = (threshold: number) =>
    layoutEffectStrip(data({ threshold }), size).dots.map((dot) => dot.isExpected);
  expect(isExpected(4)).toEqual([false, false, false, false, false, true, true]);
  expect(isExpected(-5)).toEqual([true, false, false, false, false, false, false]);
});

test("no worlds, no dots", () => {
  expect(layoutEffectStrip(data({ worlds: [] }), size).dots).toEqual([]);
});
