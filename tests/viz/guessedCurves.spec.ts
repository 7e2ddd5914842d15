import { expect, it } from "vitest";
import { type GuessedCurvesData, layoutGuessedCurves } from "../../viz/index.ts";

const months = 4;
const rows = months + 1;
const size = { width: 600, height: 300, fontSize: 14 };
const aChart = (lines: readonly number[][], values: readonly number[]): GuessedCurvesData => ({
  id: "a",
  curves: [
    {
      ...{ id: "model", name: "Model", style: "current", rows, runs: new Float64Array() },
      mean: new Float64Array(rows),
      quantiles: new Float64Array(5 * rows),
    },
  ],
  axes: { months, formatMonth: String, domain: [0, 10], format: String, unit: "people" },
  ...{ format: String, spread: "band90", month: months, events: [], notes: [], observed: [] },
  lines,
  dots: { month: 2, values },
});

it("draws each guess for itself, from the first month to the last", () => {
  const { lines } = layoutGuessedCurves(
    aChart(
      [
        [0, 1, 2, 3, 4],
        [5, 5, 5, 5, 5],
      ],
      [],
    ),
    size,
  );
  expect(lines.map((line) => line.split("L").length)).toEqual([rows, rows]);
  expect(new Set(lines[1]?.match(/,[\d.]+/g)).size).toBe(1);
});

it("marks the middle half of numbers beside their dots", () => {
  const marked = (values: readonly number[]) => layoutGuessedCurves(aChart([], values), size);
  expect(marked([5]).middle).toEqual([]);
  // By hand: of 1, 3, 5, 7, 9 the quartiles are 3 and 7, as high as the dots of these.
  const { middle, dots } = marked([9, 1, 3, 7, 5]);
  expect(middle.map(({ y1, y2 }) => [y1, y2])).toEqual([[dots[1]?.y, dots[3]?.y]]);
});

it("puts equal numbers beside each other, so that each is seen", () => {
  const { dots } = layoutGuessedCurves(aChart([], [5, 5, 5, 9]), size);
  expect(new Set(dots.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  const [first, , third, other] = dots;
  expect(first?.y).toBe(third?.y);
  // The fourth stands alone, in the month itself, and higher.
  expect(other?.x).toBe(first?.x);
  expect(other?.y).toBeLessThan(first?.y ?? 0);
});
