import { expect, it } from "vitest";
import { gapOfChoice, gapOfCurve, gapOfNumber, gapOfShape } from "../../src/lessons/gap.ts";
import { judgeChoice } from "../../src/lessons/judgeChoice.ts";
import { shapeOf } from "../../src/lessons/shape.ts";

const line = (...values: number[]) => ({
  mean: values,
  low: values.map((value) => value - 100),
  high: values.map((value) => value + 100),
});
// Five rows, so that the points of a drawn curve are rows 1 to 4.
const rising = line(0, 1000, 2000, 3000, 4000);

it("the gap of a curve tells its end, where it is widest, how often chance covers it, and both shapes", () => {
  expect(gapOfCurve([1000, 5000, 3050, 2000], rising, "K", [0, 12000])).toEqual([
    "At the end you drew 2,000; the mean of the model’s runs is 4,000: yours is 2,000 fewer.",
    "They are farthest apart in month 2: 5,000 drawn, 2,000 in the runs.",
    "At 2 of your 4 points your line is where 90 of 100 runs are.",
    "Your line peaks and comes back; the model’s rises.",
  ]);
  expect(gapOfCurve([1000, 2000, 3000, 4000], rising, "K", [0, 12000])).toEqual([
    "At the end your line and the mean of the model’s runs are the same, 4,000.",
    "At 4 of your 4 points your line is where 90 of 100 runs are.",
    "Both have one shape: the line rises.",
  ]);
});

it("the gap of a shape says what the run does and where it turns", () => {
  const dip = line(80_000, 60_000, 50_000, 70_000, 78_000);
  expect(gapOfShape("rises", dip, "T", [0, 200_000])).toEqual([
    "You chose “rises”; in this model it dips and returns.",
    "From 80,000 at the start to 78,000 at the end.",
    "It is lowest in month 2: 50,000.",
  ]);
  expect(gapOfShape("rises", rising, "K", [0, 12_000])[0]).toBe(
    "You chose “rises”, and in this model it rises.",
  );
});

it("the gap of a number says whether chance alone would cover it", () => {
  expect(gapOfNumber(3950, rising, 4, "K")).toEqual([
    "You said 3,950; the mean of the model’s runs is 4,000: yours is 50 fewer.",
    "Chance alone moves a run between 3,900 and 4,100 (90 of 100 runs); yours lies within that.",
  ]);
  expect(gapOfNumber(4000, rising, 4, "K")[0]).toBe(
    "You said 4,000, and that is the mean of the model’s runs.",
  );
});

it("no sentence calls a guess wrong or right", () => {
  const all = [
    ...gapOfCurve([0, 0, 0, 0], rising, "K", [0, 12000]),
    ...gapOfShape("falls", rising, "K", [0, 12000]),
    ...gapOfNumber(1, rising, 4, "K"),
    ...[0, 1, "none" as const, undefined].flatMap((fits) => gapOfChoice(0, fits, ["A", "B"])),
  ];
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((sentence) => /wrong|right|correct|mistake|error|score/i.test(sentence))).toEqual([]);
});

// By hand, on an axis of 100: a twentieth of it is 5.
it.each([
  ["rises", [0, 10, 20]],
  ["falls", [20, 10, 0]],
  ["flat", [50, 54, 46, 54]],
  ["dips", [50, 20, 45]],
  ["dips", [50, 20, 33]],
  ["falls", [50, 20, 26]],
  ["peaks", [10, 60, 15]],
  ["rises", [10, 60, 56]],
] as const)("a curve that %s is found to", (shape, values) => {
  expect(shapeOf(values, [0, 100])).toBe(shape);
});

it("a choice is judged by conditions on the run, by comparing runs, or not at all", () => {
  const options = (whens: (string | undefined)[]) =>
    whens.map((when) => ({ text: { en: "x" }, ...(when !== undefined && { when }) }));
  const judge = (whens: (string | undefined)[], value: number) =>
    judgeChoice(
      { options: options(whens) },
      24,
      () => value,
      () => 0,
    );
  expect(judge(["K@24 < 3000", "K@24 >= 3000"], 2999)).toBe(0);
  expect(judge(["K@24 < 3000", "K@24 >= 3000"], 3000)).toBe(1);
  expect(judge(["K@24 < 3000", "K@24 > 3000"], 3000)).toBe("none");
  expect(judge([undefined, undefined], 3000)).toBeUndefined();
  const pick = (which: "most" | "least") =>
    judgeChoice(
      { pick: which, options: options([undefined, undefined, undefined]) },
      24,
      () => 0,
      (i) => [5, 9, 2][i] ?? 0,
    );
  expect([pick("most"), pick("least")]).toEqual([1, 2]);
});
