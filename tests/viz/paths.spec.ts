import { expect, test } from "vitest";
import { createLinearScale } from "../../viz/linearScale.ts";
import { bandPath, linePath } from "../../viz/paths.ts";
import { layoutSparkline } from "../../viz/sparkline.ts";

test("a line goes from point to point in tenths of a pixel, a band there and back", () => {
  expect(linePath([])).toBe("");
  expect(
    linePath([
      [0, 1.04],
      [2.25, 3],
    ]),
  ).toBe("M0,1L2.3,3");
  expect(bandPath([], [])).toBe("");
  expect(
    bandPath(
      [
        [0, 0],
        [1, 0],
      ],
      [
        [0, 2],
        [1, 3],
      ],
    ),
  ).toBe("M0,0L1,0L1,3L0,2Z");
});

test("a linear scale maps ends to ends and in between in proportion, and a domain of nothing to its start", () => {
  const scale = createLinearScale([0, 84], [40, 880]);
  expect([0, 42, 84, 21].map((month) => scale(month))).toEqual([40, 460, 880, 250]);
  expect(scale.copy()(42)).toBe(460);
  expect(createLinearScale([0, 35], [0, 1]).ticks(6)).toEqual([0, 5, 10, 15, 20, 25, 30, 35]);
  expect(createLinearScale([1, 1], [5, 9])(1)).toBe(5);
});

test("a sparkline runs the whole width and stays in its box", () => {
  expect(layoutSparkline([0, 5, 20], [0, 10], { width: 20, height: 10 })).toBe("M0,10L10,5L20,0");
  expect(layoutSparkline([], [0, 10], { width: 20, height: 10 })).toBe("");
});
