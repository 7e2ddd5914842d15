import { expect, it } from "vitest";
import { drawnTo } from "../../src/page/lesson/steps/drawnPoints.ts";

const rows = [6, 12, 18, 24];
const none = [undefined, undefined, undefined, undefined];

it("a line from left to right sets each point where it passes its month", () => {
  // By hand: from (0, 0) to (24, 240) the value is ten times the month.
  const first = drawnTo(none, rows, undefined, { month: 0, value: 0 });
  expect(first).toEqual(none);
  expect(drawnTo(first, rows, { month: 0, value: 0 }, { month: 24, value: 240 })).toEqual([
    60, 120, 180, 240,
  ]);
});

it("so does one from right to left, and one that begins late leaves what was drawn before", () => {
  expect(drawnTo([1, 2, 3, 4], rows, { month: 20, value: 200 }, { month: 10, value: 100 })).toEqual([
    1, 120, 180, 4,
  ]);
});

it("a tap sets the nearest point, and one far from all of them none", () => {
  expect(drawnTo(none, rows, undefined, { month: 13.5, value: 7 })).toEqual([
    undefined,
    7,
    undefined,
    undefined,
  ]);
  expect(drawnTo(none, rows, undefined, { month: 2, value: 7 })).toEqual(none);
});
