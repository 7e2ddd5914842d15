/** One sentence that sets a class's guesses beside the model's run. Pure. */
import { quantileOfSorted } from "../../../sim/experiments/index.ts";
import { measures } from "../../../sim/index.ts";
import type { RoundView } from "../../classroom/views.ts";
import { axisOf, type Guess, measureOf } from "../../lessons/guess.ts";
import type { Lesson, StepOf } from "../../lessons/lesson.ts";
import { type Shape, shapeOf, shapes } from "../../lessons/shape.ts";
import { teacherWords } from "../../words/classroom/teacher.ts";
import { shapeNames } from "../../words/lesson/gap.ts";
import { wordingOf } from "../../words/wording.ts";

const say = teacherWords.sentence;

/** Answers of a prediction with how many gave each; of curves and numbers none. */
export interface GuessTally {
  readonly label: string;
  readonly count: number;
}

export function tallyGuesses(step: StepOf<"predict">, guesses: readonly Guess[]): readonly GuessTally[] {
  if (step.ask === "shape")
    return shapes.map((shape: Shape) => ({
      label: shapeNames[shape],
      count: guesses.filter((guess) => "shape" in guess && guess.shape === shape).length,
    }));
  return (step.options ?? []).map((option, i) => ({
    label: option.text.en,
    count: guesses.filter((guess) => "choice" in guess && guess.choice === i).length,
  }));
}

/** `round` is the run so far; without it the sentence speaks of the guesses alone. */
export function guessSentence(
  lesson: Pick<Lesson, "start">,
  step: StepOf<"predict">,
  guesses: readonly Guess[],
  round: Pick<RoundView, "mean"> | undefined,
): string {
  if (guesses.length === 0) return say.none;
  const { start } = lesson;
  const mean = round?.mean ?? [];
  if (step.ask === "shape" || step.ask === "choice") {
    const tallies = tallyGuesses(step, guesses);
    const [most] = [...tallies].sort((one, other) => other.count - one.count);
    const sentence = most === undefined ? say.none : say.most(most.label, most.count, guesses.length);
    if (step.ask === "choice" || mean.length === 0) return sentence;
    return `${sentence} ${say.shape(shapeNames[shapeOf(mean, axisOf(step, start))])}`;
  }
  const month = step.ask === "curve" ? start.months : (step.month ?? start.month);
  const values = guesses.flatMap((guess) =>
    "curve" in guess ? [guess.curve[3]] : "number" in guess ? [guess.number] : [],
  );
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [quantileOfSorted(sorted, 0.25) ?? 0, quantileOfSorted(sorted, 0.75) ?? 0];
  const unit = measures.find(({ name }) => name === measureOf(step, start))?.unit ?? "index";
  const { full } = wordingOf(unit);
  const half = say.half(values.length, month, full(low), full(high));
  const found = mean[month];
  if (found === undefined) return half + say.alone;
  const side = found < low ? "below" : found > high ? "above" : "within";
  return half + say.model(full(found), say.sides[side]);
}
