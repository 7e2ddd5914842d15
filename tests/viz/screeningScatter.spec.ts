import { expect, test } from "vitest";
import { overlap } from "../../viz/place.ts";
import { textBox } from "../../viz/placedText.ts";
import {
  layoutScreeningScatter,
  type ScreeningMark,
  type ScreeningScatterData,
} from "../../viz/screeningScatter.ts";

const size = { width: 700, height: 340, fontSize: 13 };
const mark = (id: string, muStar: number, spread: number): ScreeningMark => ({
  id,
  name: `Setting ${id}`,
  size: muStar,
  spread,
  text: id,
});
const data = (marks: readonly ScreeningMark[], changes = {}): ScreeningScatterData => ({
  x: { domain: [0, 100], format: String, title: "µ*" },
  y: { domain: [0, 50], format: String, title: "σ" },
  marks,
  equal: "σ = µ*",
  ...changes,
});

test("every setting is where its size and its spread are", () => {
  const { marks, frame } = layoutScreeningScatter(data([mark("a", 80, 20), mark("b", 40, 40)]), size);
  expect(marks[0].at).toEqual([frame.x(80), frame.y(20)]);
  expect(marks[1].at).toEqual([frame.x(40), frame.y(40)]);
});

test("along the line both are equal, as far as both axes go", () => {
  const { equal, frame } = layoutScreeningScatter(data([]), size);
  // By hand: the shorter axis ends at 50.
  expect(equal).toEqual([
    [frame.x(0), frame.y(0)],
    [frame.x(50), frame.y(50)],
  ]);
  const x = { domain: [0, 20] as const, format: String, title: "µ*" };
  const steep = layoutScreeningScatter(data([], { x }), size);
  expect(steep.equal[1]).toEqual([steep.frame.x(20), steep.frame.y(20)]);
});

test.each([size, { width: 340, height: 300, fontSize: 13 }])(
  "names cover no point and no other name, and stay inside, at $width pixels",
  (room) => {
    const many = Array.from({ length: 40 }, (_, i) => mark(String(i), 90 / (1 + i / 3), 45 / (1 + i / 4)));
    const { names, equalName, marks, frame } = layoutScreeningScatter(data(many), room);
    expect(names.length).toBeGreaterThan(3);
    const boxes = [...names, ...equalName].map((text) => textBox(text, 13));
    boxes.forEach((box, i) => {
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      for (const { at } of marks)
        expect(overlap(box, { x: at[0] - 3, y: at[1] - 3, width: 6, height: 6 })).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(frame.plot.x);
      expect(box.x + box.width).toBeLessThanOrEqual(frame.plot.x + frame.plot.width);
    });
  },
);

test("a name leaves the line free where it can", () => {
  // On the line, with room on both sides of it.
  const { names, equal } = layoutScreeningScatter(data([mark("a", 25, 25)]), size);
  const [[x0, y0], [x1, y1]] = equal;
  for (let part = 0; part <= 1; part += 0.01) {
    const at = { x: x0 + (x1 - x0) * part, y: y0 + (y1 - y0) * part, width: 0.1, height: 0.1 };
    expect(overlap(textBox(names[0], 13), at)).toBe(false);
  }
});

test("where there is no room for all names the largest settings keep theirs", () => {
  const crowd = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];
  const { names, marks } = layoutScreeningScatter(
    data(crowd.map((id, i) => mark(id, 60 - i / 10, 20 + i / 10))),
    size,
  );
  expect(names[0].id).toBe("a");
  expect(names.length).toBeLessThan(crowd.length);
  // All points are drawn, named or not.
  expect(marks.map(({ isNamed }) => isNamed)).toEqual(
    crowd.map((id) => names.some((name) => name.id === id)),
  );
});

test("nothing to draw is drawn as nothing", () => {
  expect(layoutScreeningScatter(data([]), size).names).toEqual([]);
});
