import { expect, it } from "vitest";
import type { Guess } from "../../src/lessons/guess.ts";
import type { LessonStep, StepOf } from "../../src/lessons/lesson.ts";
import { guessSentence, tallyGuesses } from "../../src/page/classroom/guessSentence.ts";
import { aLesson } from "../support/aLesson.ts";

const lesson = aLesson();
const isPredict = (step: LessonStep | undefined): step is StepOf<"predict"> => step?.kind === "predict";
function predict(at: number): StepOf<"predict"> {
  const step = lesson.steps[at];
  if (!isPredict(step)) throw new Error("expected a prediction");
  return step;
}
const [curve, shape, number, choice] = [predict(1), predict(3), predict(4), predict(5)];
const curves = (...ends: number[]): Guess[] => ends.map((end) => ({ curve: [0, 0, 0, end] }));
/** A mean that rises in a straight line over the lesson's 24 months. */
const rising = (to: number) => ({ mean: Array.from({ length: 25 }, (_, row) => (to * row) / 24) });

it("tells where the middle half of the guesses lies, and the model beside it", () => {
  // By hand: of 0, 1000, …, 4000 the quartiles are 1000 and 3000.
  const guesses = curves(0, 1000, 2000, 3000, 4000);
  const said = (to: number) => guessSentence(lesson, curve, guesses, rising(to));
  expect(said(5280)).toBe(
    "The middle half of the 5 guesses for month 24 lies from 1,000 to 3,000; the model’s mean is 5,280, above that half.",
  );
  expect(said(2000)).toContain("2,000, within it.");
  expect(said(500)).toContain("500, below that half.");
});

it("speaks of the guesses alone until the phones have computed something", () => {
  expect(guessSentence(lesson, number, [{ number: 100 }], undefined)).toBe(
    "The middle half of the 1 guess for month 24 lies from 100 to 100.",
  );
  expect(guessSentence(lesson, number, [], rising(1))).toBe("Nobody has guessed.");
});

it("tells the shape that most chose, and that of the model", () => {
  const guesses: Guess[] = [{ shape: "falls" }, { shape: "falls" }, { shape: "flat" }];
  expect(guessSentence(lesson, shape, guesses, rising(9000))).toBe(
    "2 of 3 chose “falls”, the most. In the model it rises.",
  );
  expect(tallyGuesses(shape, guesses).map(({ count }) => count)).toEqual([0, 1, 2, 0, 0]);
});

it("counts the answers of a choice in their order", () => {
  const guesses: Guess[] = [{ choice: 1 }, { choice: 1 }, { choice: 0 }];
  expect(tallyGuesses(choice, guesses)).toEqual([
    { label: "Hard line", count: 1 },
    { label: "Softer", count: 2 },
  ]);
  expect(guessSentence(lesson, choice, guesses, undefined)).toBe("2 of 3 chose “Softer”, the most.");
});
