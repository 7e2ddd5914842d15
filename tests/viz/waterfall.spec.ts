import { expect, test } from "vitest";
import type { WaterfallData } from "../../viz/index.ts";
import { overlap } from "../../viz/place.ts";
import { textBox } from "../../viz/placedText.ts";
import { layoutWaterfall } from "../../viz/waterfall.ts";

const data: WaterfallData = {
  parts: [
    { id: "loyalty", label: "Loyalty", value: 1.5 },
    { id: "gap", label: "Regime too soft", value: -2 },
    { id: "peers", label: "Peers in the own group and region", value: 0.25 },
  ],
  total: "Sum",
  sides: ["← for IS-K", "for the Taliban →"],
  format: (value) => value.toFixed(2),
};
const sizes = [
  { width: 230, fontSize: 13 },
  { width: 320, fontSize: 13 },
  { width: 420, fontSize: 13 },
  { width: 900, fontSize: 16 },
];

test("each bar begins where the one above it ends, and the sum goes from zero to the end of the last", () => {
  const { bars, zero } = layoutWaterfall(data, sizes[2]);
  const [loyalty, gap, peers, total] = bars;
  expect(loyalty.x).toBe(zero);
  expect(gap.x + gap.width).toBeCloseTo(loyalty.x + loyalty.width, 9);
  expect(peers.x).toBeCloseTo(gap.x, 9);
  // 1.5 − 2 + .25 = −.25: left of zero, as wide as the bar of .25.
  expect(total.x + total.width).toBeCloseTo(zero, 9);
  expect(total.width).toBeCloseTo(peers.width, 9);
  expect(bars.map(({ className }) => className)).toEqual(["for", "against", "for", "total"]);
});

test("a bar is as wide as its value", () => {
  const [loyalty, gap] = layoutWaterfall(data, sizes[2]).bars;
  expect(gap.width / loyalty.width).toBeCloseTo(2 / 1.5, 9);
});

test.each(sizes)("texts keep apart, inside and off the bars at $width pixels", (size) => {
  const { texts, bars, height } = layoutWaterfall(data, size);
  for (const { id, label } of data.parts)
    expect(texts.find((text) => text.id === `${id}-name`)?.lines.join(" ")).toBe(label);
  const boxes = texts.map((text) => textBox(text, size.fontSize));
  for (const [i, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width + 1);
    expect(box.y + box.height).toBeLessThanOrEqual(height + size.fontSize);
    for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
    for (const bar of bars) if (box.y > 1.5 * size.fontSize) expect(overlap(box, bar)).toBe(false);
  }
});
