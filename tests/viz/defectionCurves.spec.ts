import { expect, test } from "vitest";
import {
  type Curve,
  curveQuantiles,
  type DefectionCurvesData,
  layoutDefectionCurves,
} from "../../viz/index.ts";
import { overlap } from "../../viz/place.ts";
import { textBox } from "../../viz/placedText.ts";

const months = 60;
const laptop = { width: 960, height: 480, fontSize: 13 };
const phone = { width: 351, height: 300, fontSize: 13 };

function aCurve(id: string, mean: (month: number) => number, style: Curve["style"] = "current"): Curve {
  const rows = months + 1;
  const offsets = [-2, -1, 0, 1, 2];
  const quantiles = new Float64Array(curveQuantiles.length * rows);
  const runs = new Float64Array(3 * rows);
  for (let row = 0; row < rows; row++) {
    offsets.forEach((offset, i) => {
      quantiles[i * rows + row] = mean(row) + offset;
    });
    for (let run = 0; run < 3; run++) runs[run * rows + row] = mean(row) + run - 1;
  }
  return {
    id,
    name: `Scenario ${id}`,
    style,
    rows,
    runs,
    mean: Float64Array.from({ length: rows }, (_, row) => mean(row)),
    quantiles,
  };
}

function someData(changes: Partial<DefectionCurvesData> = {}): DefectionCurvesData {
  return {
    id: "test",
    curves: [aCurve("a", (month) => 10 + month / 10, "reference"), aCurve("b", (month) => 10 + month / 2)],
    axes: { months, formatMonth: String, domain: [0, 50], format: String, unit: "of 100" },
    format: (value) => value.toFixed(0),
    spread: "runs",
    month: 36,
    events: [],
    notes: [],
    observed: [],
    ...changes,
  };
}

const classes = (data: DefectionCurvesData) =>
  layoutDefectionCurves(data, laptop).paths.map(({ className }) => className);

test("each curve has its runs or its bands below its mean", () => {
  expect(classes(someData())).toEqual([
    "runs reference",
    "median reference",
    "runs current",
    "median current",
  ]);
  expect(classes(someData({ spread: "band50" }))).toEqual([
    "band reference",
    "median reference",
    "band current",
    "median current",
  ]);
  expect(classes(someData({ spread: "band90" })).filter((name) => name === "band current").length).toBe(2);
});

test("a curve starts at the left edge of the plot and ends at the right one, at the heights of its values", () => {
  const { frame, paths } = layoutDefectionCurves(someData(), laptop);
  const numbers = (paths.at(-1)?.d ?? "").split(/[MLZ,]/).filter((text) => text !== "");
  const [x, y] = [Number(numbers[0]), Number(numbers[1])];
  // Paths are written with one digit: half of that is lost at most.
  expect(Math.abs(x - frame.x(0))).toBeLessThanOrEqual(0.05);
  expect(Math.abs(y - frame.y(10))).toBeLessThanOrEqual(0.05);
  expect(Math.abs(Number(numbers.at(-2)) - frame.x(months))).toBeLessThanOrEqual(0.05);
  expect(Math.abs(Number(numbers.at(-1)) - frame.y(40))).toBeLessThanOrEqual(0.05);
});

test("the names of curves that end together do not cover each other and stay in the drawing", () => {
  const curves = [aCurve("a", () => 20, "reference"), aCurve("b", () => 20.5)];
  for (const size of [laptop, phone]) {
    const { names } = layoutDefectionCurves(someData({ curves }), size);
    const [a, b] = names.map((name) => textBox(name, size.fontSize));
    expect(overlap(a, b)).toBe(false);
    for (const box of [a, b]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    }
  }
});

test("the cursor has a dot on each median and its value beside it", () => {
  const { cursor, frame } = layoutDefectionCurves(someData(), laptop);
  expect(cursor.x).toBe(frame.x(36));
  expect(cursor.dots.map(({ y }) => y)).toEqual([frame.y(13.6), frame.y(28)]);
  expect(cursor.values.map(({ lines }) => lines)).toEqual([["14"], ["28"]]);
});

test("at the last month the values at the cursor stand to its left, inside the plot", () => {
  const { cursor } = layoutDefectionCurves(someData({ month: months }), laptop);
  expect(cursor.values.map(({ anchor }) => anchor)).toEqual(["end", "end"]);
});

test("a note covers no curve, no name and no other note; one without room is left out", () => {
  const note = (id: string, month: number) => ({
    id,
    month,
    value: 10 + month / 2,
    text: "Something happens here",
  });
  const data = someData({ notes: [note("one", 20), note("two", 21), note("three", 22)] });
  const { notes, names } = layoutDefectionCurves(data, laptop);
  expect(notes.length).toBeGreaterThan(0);
  // Notes are set in nine tenths of the text's size.
  const boxes = [...notes.map((text) => textBox(text, 0.9 * 13)), ...names.map((text) => textBox(text, 13))];
  boxes.forEach((box, i) => {
    for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
  });
  const cramped = layoutDefectionCurves(data, { width: 200, height: 90, fontSize: 13 });
  expect(cramped.notes.length).toBeLessThan(3);
});

test("events are lines at the start of their month; only names that fit beside each other are shown", () => {
  const event = (month: number) => ({ month, label: "moderation → 0.7", title: `Month ${month}` });
  const { events, frame } = layoutDefectionCurves(
    someData({ events: [event(30), event(5), event(6)] }),
    laptop,
  );
  expect(events.map(({ x }) => x)).toEqual([5, 6, 30].map((month) => frame.x(month)));
  expect(events.map(({ shown }) => shown !== "")).toEqual([true, false, true]);
});

test("an observed range spans its figures, can be pointed at, and is left out when it is off the axes", () => {
  const range = (id: string, from: number, low: number, high: number) => ({
    id,
    from,
    to: from + 1,
    low,
    high,
    text: id,
  });
  const observed = [
    range("seen", 10, 20, 30),
    range("later", 80, 20, 30),
    range("above", 10, 60, 70),
    range("one", 20, 5, 5),
  ];
  const layout = layoutDefectionCurves(someData({ observed }), laptop);
  expect(layout.observed.map(({ id }) => id)).toEqual(["seen", "one"]);
  for (const { target } of layout.observed) {
    // WCAG 2.2, 2.5.8: a target is at least 24 by 24 CSS pixels.
    expect(target.width).toBeGreaterThanOrEqual(24);
    expect(target.height).toBeGreaterThanOrEqual(24);
  }
  const { y } = layout.frame;
  expect(layout.observed[0].target.height).toBeCloseTo(y(20) - y(30), 6);
});

test("ticks of the months are whole parts or multiples of a year", () => {
  const { frame } = layoutDefectionCurves(someData(), laptop);
  expect(frame.xTicks.every((tick) => tick % 3 === 0)).toBe(true);
  const narrow = layoutDefectionCurves(someData(), phone).frame.xTicks;
  expect(narrow.length).toBeLessThan(frame.xTicks.length);
});

test("what is not known is a band below all curves, in the colour of the one it is of", () => {
  const rows = (value: number) => new Array(months + 1).fill(value);
  const data = someData({ worlds: { style: "current", low: rows(0), high: rows(40) } });
  expect(classes(data)[0]).toBe("worlds current");
  expect(classes(someData())).not.toContain("worlds current");
});

test("names of six curves stand whole beside their curves at every width, and none covers another", () => {
  const long = "Women's rights and education 0.35, propaganda strength 0.8";
  const curves = [0, 1, 2, 3, 4, 5].map((i) => ({
    ...aCurve(String(i), () => 20 + i / 10),
    name: `${long} ${i}`,
  }));
  for (const size of [
    laptop,
    phone,
    { width: 650, height: 330, fontSize: 13 },
    { width: 1400, height: 700, fontSize: 13 },
    { width: 680, height: 350, fontSize: 13 },
  ]) {
    const { names } = layoutDefectionCurves(someData({ curves }), size);
    for (const [i, { lines }] of names.entries()) expect(lines.join(" ")).toContain(`${long} ${i}`);
    const boxes = names.map((text) => textBox(text, size.fontSize));
    for (const [i, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      for (const other of boxes.slice(i + 1))
        expect(overlap({ ...box, height: box.height - 2 }, { ...other, height: other.height - 2 })).toBe(
          false,
        );
    }
  }
});
