import { expect, test } from "vitest";
import { masterLever, settables } from "../../sim/index.ts";
import { isOutside, sliderSpan, stepOf, valueText } from "../../src/library/settingText.ts";

const all = [...settables, masterLever];

test("every slider has from 50 to 250 steps over its span, whole numbers one by one", () => {
  expect(all.length).toBeGreaterThan(80);
  for (const settable of all) {
    const span = sliderSpan(settable, settable.default);
    if (span === undefined || settable.integer) continue;
    const steps = (span[1] - span[0]) / stepOf(settable);
    expect(steps, settable.name).toBeGreaterThanOrEqual(49.9);
    expect(steps, settable.name).toBeLessThanOrEqual(250);
  }
});

test("a slider spans the range studied and reaches to a value outside it", () => {
  const gap = settables.find(({ name }) => name === "doctrineGap");
  if (gap === undefined) throw new Error("doctrineGap is not in the table");
  expect(sliderSpan(gap, 4.7)).toEqual([0, 9]);
  expect(sliderSpan(gap, 12)).toEqual([0, 12]);
  expect([isOutside(gap, 9), isOutside(gap, 12)]).toEqual([false, true]);
});

test("a number too wide for a slider has none", () => {
  const people = settables.find(({ name }) => name === "poolPeople");
  if (people === undefined) throw new Error("poolPeople is not in the table");
  expect(sliderSpan(people, people.default)).toBeUndefined();
});

test("values are shown with at most four digits that matter", () => {
  expect([1 / 12, 0.7, 200000].map(valueText)).toEqual(["0.08333", "0.7", "200000"]);
});
