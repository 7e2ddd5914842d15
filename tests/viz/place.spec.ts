import { expect, test } from "vitest";
import { overlap, place } from "../../viz/place.ts";

const box = (x: number, y: number, size = 10) => ({ x, y, width: size, height: size });
const frame = box(0, 0, 100);

test("boxes that only touch do not overlap", () => {
  expect(overlap(box(0, 0), box(10, 0))).toBe(false);
  expect(overlap(box(0, 0), box(9, 9))).toBe(true);
});

test("each item takes its first place that is free and inside the frame", () => {
  const candidates = [
    [box(-5, 0), box(20, 20)],
    [box(25, 25), box(40, 40)],
    [box(42, 42), box(95, 95)],
  ];
  // By hand: the first leaves the frame, the second meets the first item, the third finds no place.
  expect(place(candidates, [], frame)).toEqual([box(20, 20), box(40, 40), undefined]);
});

test("an obstacle is kept free", () => {
  expect(place([[box(0, 0), box(50, 50)]], [box(5, 5)], frame)).toEqual([box(50, 50)]);
});
