import { expect, it, test } from "vitest";
import { axisOf, type Guess, keptGuess } from "../../src/lessons/guess.ts";
import { formatCode } from "../../src/lessons/guessCode.ts";
import { takeCode } from "../../src/lessons/takeCode.ts";
import { aLesson } from "../support/aLesson.ts";

const { steps, start } = aLesson();
const predictions = steps.filter((step) => step.kind === "predict");
const guesses: Readonly<Record<string, Guess>> = {
  curve: { curve: [100, 2000, 4000, 9000] },
  shape: { shape: "dips" },
  number: { number: 1234 },
  choice: { choice: 1 },
};

it.each(predictions)(
  "a code that is read out for a $ask is the guess that made it, and no other's",
  (step) => {
    const axis = axisOf(step, start);
    for (const [kind, guess] of Object.entries(guesses)) {
      const taken = takeCode(formatCode(guess, axis) ?? "", step, start);
      expect(taken).toEqual(
        kind === step.ask ? { ok: true, guess: keptGuess(guess, axis) } : { ok: false, why: "otherKind" },
      );
    }
  },
);

test("a code with one wrong character, and an answer that the question does not have, are not taken", () => {
  const choice = predictions.find(({ ask }) => ask === "choice");
  const curve = predictions.find(({ ask }) => ask === "curve");
  if (choice === undefined || curve === undefined) throw new Error("expected a choice and a curve");
  // The question has two answers.
  const fifth = formatCode({ choice: 4 }, [0, 1]) ?? "";
  expect(takeCode(fifth, choice, start)).toEqual({ ok: false, why: "otherKind" });
  const code = formatCode({ curve: [0, 0, 0, 0] }, axisOf(curve, start)) ?? "";
  expect(takeCode(`1${code.slice(1)}`, curve, start)).toEqual({ ok: false, why: "mistyped" });
  expect(takeCode("", curve, start)).toEqual({ ok: false, why: "mistyped" });
});
