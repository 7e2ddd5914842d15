import { expect, it } from "vitest";
import { formatProblem } from "../../sim/index.ts";
import { parseAnswer } from "../../src/lessons/answer.ts";
import { aLesson } from "../support/aLesson.ts";

const lesson = aLesson();
const parse = (i: number, input: unknown) => {
  const step = lesson.steps[i];
  if (step === undefined) throw new Error(`step: expected one of the lesson's, received ${i}`);
  const parsed = parseAnswer(lesson, step, input);
  return parsed.ok ? parsed.answer : parsed.problems.map(formatProblem);
};

it("an answer is read as the step asks for it", () => {
  expect(parse(0, { seen: true })).toEqual({ seen: true });
  expect(parse(3, { guess: { shape: "dips" } })).toEqual({ guess: { shape: "dips" } });
  expect(parse(4, { guess: { number: 1234.56 } })).toEqual({ guess: { number: 1235 } });
  expect(parse(7, { tries: 3, settings: { moderation: 0.5 }, impossible: true })).toEqual({
    tries: 3,
    settings: { moderation: 0.5 },
    impossible: true,
  });
  expect(parse(10, { text: "a\nb\u0007" })).toEqual({ text: "a\nb" });
  expect(parse(12, { mechanism: 1, part: "off", effect: "fewer", vote: 1 })).toMatchObject({ vote: 1 });
});

it("a drawn curve is kept on the 64 levels of the axis", () => {
  // cumulativeTK has the axis 0 to 12,000: a level is 12000 / 63 people; −5 and 99,999 are at its ends.
  const level = (n: number) => Number(((n / 63) * 12000).toPrecision(9));
  expect(parse(1, { guess: { curve: [-5, 200, 6000, 99_999] } })).toEqual({
    guess: { curve: [level(0), level(1), level(32), level(63)] },
  });
});

it.each([
  [1, { guess: { curve: [1, 2, 3] } }, "guess.curve: expected four numbers, received [1,2,3]"],
  [1, { guess: { curve: [1, 2, 3, Number.NaN] } }, "guess.curve.3: expected a number, received NaN"],
  [1, { guess: { shape: "dips" } }, "guess.shape: expected a known name, received an unknown one"],
  [3, { guess: { shape: "zigzag" } }, "guess.shape: expected rises, flat, falls, dips, peaks"],
  [5, { guess: { choice: 2 } }, "guess.choice: expected ≤ 1, received 2"],
  [4, { guess: { number: 1e300 } }, "guess.number: expected ≤ 1000000000000"],
  [7, { tries: 1, settings: { women: 0.5 } }, "settings.women: expected a lever of the step"],
  [7, { tries: 1, settings: { moderation: 0.9 } }, "settings.moderation: expected 0 to 0.8, received 0.9"],
  [10, { text: "x".repeat(2001) }, "text: expected at most 2000 characters, received 2001 characters"],
  [12, { vote: 2 }, "vote: expected ≤ 1, received 2"],
  [0, "seen", "answer: expected an object"],
])("at step %i %o is refused with its place", (step, input, told) => {
  const problems = parse(step, input);
  expect(Array.isArray(problems) ? problems.filter((problem) => problem.startsWith(told)) : []).toHaveLength(
    1,
  );
});
