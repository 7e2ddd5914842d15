import { expect, it } from "vitest";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import { numberBins } from "../../src/classroom/numberBins.ts";
import type { Guess } from "../../src/lessons/guess.ts";
import type { LessonStep, StepOf } from "../../src/lessons/lesson.ts";
import {
  guessSentence,
  stepSentence,
  tallyGuesses,
  tallyVotes,
} from "../../src/page/classroom/guessSentence.ts";
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
  expect(tallyGuesses(lesson, shape, guesses).map(({ count }) => count)).toEqual([0, 1, 2, 0, 0]);
});

it("counts the answers of a choice in their order", () => {
  const guesses: Guess[] = [{ choice: 1 }, { choice: 1 }, { choice: 0 }];
  expect(tallyGuesses(lesson, choice, guesses)).toEqual([
    { label: "Hard line", count: 1 },
    { label: "Softer", count: 2 },
  ]);
  expect(guessSentence(lesson, choice, guesses, undefined)).toBe("2 of 3 chose “Softer”, the most.");
});

it("names all answers that are level, and says which one the model gives", () => {
  const guesses: Guess[] = [{ choice: 1 }, { choice: 0 }];
  const level = "1 of 2 chose each of “Hard line” and “Softer”, the most.";
  expect(guessSentence(lesson, choice, guesses, undefined)).toBe(level);
  expect(guessSentence(lesson, choice, guesses, undefined, 1)).toBe(`${level} In the model it is “Softer”.`);
  expect(guessSentence(lesson, choice, guesses, undefined, "none")).toBe(
    `${level} In the model none of the answers fits the run.`,
  );
});

it("counts numbers in ranges, a number at an edge in the upper one", () => {
  const guesses: Guess[] = [0, 399, 400, 1100].map((number) => ({ number }));
  // By hand: six ranges of 200 hold 0 to 1,100; of 100 they would be twelve.
  expect(tallyGuesses(lesson, number, guesses)).toEqual(
    [
      ["0 to under 200", 1],
      ["200 to under 400", 1],
      ["400 to under 600", 1],
      ["600 to under 800", 0],
      ["800 to under 1,000", 0],
      ["1,000 to under 1,200", 1],
    ].map(([label, count]) => ({ label, count })),
  );
  expect(tallyGuesses(lesson, number, [{ number: 70 }, { number: 70 }])).toEqual([{ label: "70", count: 2 }]);
  expect(tallyGuesses(lesson, curve, curves(1, 2))).toEqual([]);
});

it("has every number in one of at most six ranges, whatever the numbers are", () => {
  const draw = createStudyDraws("ranges");
  for (let i = 0; i < 500; i++) {
    const size = 10 ** Math.floor(12 * draw() - 4);
    const values = Array.from({ length: 1 + Math.floor(30 * draw()) }, () => size * (2 * draw() - 1));
    const bins = numberBins(values);
    expect(bins.length).toBeLessThanOrEqual(6);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
    expect(bins[0]?.from).toBeLessThanOrEqual(Math.min(...values));
    expect(bins.at(-1)?.to).toBeGreaterThanOrEqual(Math.max(...values));
  }
  // 0.3 / 0.1 is below 3 in binary fractions.
  expect(
    numberBins([0, 0.3])
      .map(({ count }) => count)
      .reduce((sum, each) => sum + each),
  ).toBe(2);
  expect(numberBins([])).toEqual([]);
});

it("tells how many have voted for an account of a redesign, and how many have written", () => {
  const [redesign, question] = ["redesign", "question"].map((kind) =>
    lesson.steps.findIndex((step) => step.kind === kind),
  );
  const step = lesson.steps[redesign ?? 0];
  if (step?.kind !== "redesign") throw new Error("expected a redesign");
  expect(tallyVotes(lesson, step, [3, 1])).toEqual([
    { label: "Doctrine makes them leave.", count: 3 },
    { label: "The rival’s story makes them leave.", count: 1 },
  ]);
  const at = (step = 0, votes?: readonly number[]) =>
    stepSentence(lesson, { step, answered: 4, phones: { here: 5, all: 6 }, ...(votes && { votes }) });
  expect(at(redesign, [3, 1])).toBe(
    "4 of 6 have voted. 3 of 4 chose “Doctrine makes them leave.”, the most.",
  );
  expect(at(redesign, [0, 0])).toBe("0 of 6 have voted.");
  expect(at(question)).toBe("4 of 6 have written something. It stays on their devices.");
  expect(at(0)).toBeUndefined();
});
