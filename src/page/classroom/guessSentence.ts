/** One sentence that sets a class's answers beside the model's run. Pure. */
import { quantileOfSorted } from "../../../sim/experiments/index.ts";
import { measures } from "../../../sim/index.ts";
import { numberBins } from "../../classroom/numberBins.ts";
import type { RoundView, WallView } from "../../classroom/views.ts";
import { axisOf, type Guess, measureOf } from "../../lessons/guess.ts";
import type { Lesson, StepOf } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { type Shape, shapeOf, shapes } from "../../lessons/shape.ts";
import { textIn } from "../../lessons/texts.ts";
import { teacherWords } from "../../words/classroom/teacher.ts";
import { shapeNames } from "../../words/lesson/gap.ts";
import { type Wording, wordingOf } from "../../words/wording.ts";

const say = teacherWords.sentence;

/** Answers with how many gave each. */
export interface AnswerTally {
  readonly label: string;
  readonly count: number;
}

type About = Pick<Lesson, "start" | "figures">;

function wordingFor({ start }: About, step: StepOf<"predict">): Wording {
  return wordingOf(measures.find(({ name }) => name === measureOf(step, start))?.unit ?? "index");
}

/** How many gave each answer of a prediction, numbers in ranges; of curves none: they stand in the chart. */
export function tallyGuesses(
  lesson: About,
  step: StepOf<"predict">,
  guesses: readonly Guess[],
): readonly AnswerTally[] {
  const count = (holds: (guess: Guess) => boolean) => guesses.filter(holds).length;
  switch (step.ask) {
    case "shape":
      return shapes.map((shape: Shape) => ({
        label: shapeNames[shape],
        count: count((guess) => "shape" in guess && guess.shape === shape),
      }));
    case "choice":
      return (step.options ?? []).map(({ text }, i) => ({
        label: textIn(text, pageLanguage, lesson.figures).text,
        count: count((guess) => "choice" in guess && guess.choice === i),
      }));
    case "number": {
      const { full, short } = wordingFor(lesson, step);
      const values = guesses.flatMap((guess) => ("number" in guess ? [guess.number] : []));
      return numberBins(values).map(({ from, to, count }) => ({
        label: from === to ? full(from) : say.range(short(from), full(to)),
        count,
      }));
    }
    case "curve":
      return [];
  }
}

/** How many have voted for each account of a redesign. */
export function tallyVotes(
  lesson: About,
  step: StepOf<"redesign">,
  votes: readonly number[] = [],
): readonly AnswerTally[] {
  return step.accounts.map((account, i) => ({
    label: textIn(account, pageLanguage, lesson.figures).text,
    count: votes[i] ?? 0,
  }));
}

/** The answer that most gave; several where they are level. */
function mostInWords(tallies: readonly AnswerTally[]): string {
  const all = tallies.reduce((sum, { count }) => sum + count, 0);
  const count = Math.max(0, ...tallies.map((one) => one.count));
  if (count === 0) return say.none;
  return say.most(
    tallies.filter((one) => one.count === count).map(({ label }) => label),
    count,
    all,
  );
}

/** What a class has done at a step that asks for no prediction; undefined where there is nothing to tell. */
export function stepSentence(
  lesson: About & Pick<Lesson, "steps">,
  { step: at, answered, phones, votes }: Pick<WallView, "step" | "answered" | "phones" | "votes">,
): string | undefined {
  const step = lesson.steps[at];
  if (step?.kind === "question" || step?.kind === "discuss") return say.wrote(answered, phones.all);
  if (step?.kind !== "redesign") return undefined;
  const tallies = tallyVotes(lesson, step, votes);
  const voted = tallies.reduce((sum, { count }) => sum + count, 0);
  return voted === 0 ? say.voted(0, phones.all) : `${say.voted(voted, phones.all)} ${mostInWords(tallies)}`;
}

/**
 * `round` is the run so far; without it the sentence speaks of the guesses alone. `fits` is the answer of a choice that the model
 * gives, once it is known.
 */
export function guessSentence(
  lesson: About,
  step: StepOf<"predict">,
  guesses: readonly Guess[],
  round: Pick<RoundView, "mean"> | undefined,
  fits?: number | "none",
): string {
  if (guesses.length === 0) return say.none;
  const { start } = lesson;
  const mean = round?.mean ?? [];
  if (step.ask === "shape" || step.ask === "choice") {
    const tallies = tallyGuesses(lesson, step, guesses);
    const sentence = mostInWords(tallies);
    if (step.ask === "choice") {
      if (fits === undefined) return sentence;
      const label = fits === "none" ? undefined : tallies[fits]?.label;
      return `${sentence} ${label === undefined ? say.fitsNone : say.fits(label)}`;
    }
    if (mean.length === 0) return sentence;
    return `${sentence} ${say.shape(shapeNames[shapeOf(mean, axisOf(step, start))])}`;
  }
  const month = step.ask === "curve" ? start.months : (step.month ?? start.month);
  const values = guesses.flatMap((guess) =>
    "curve" in guess ? [guess.curve[3]] : "number" in guess ? [guess.number] : [],
  );
  const sorted = Float64Array.from(values).sort();
  const [low, high] = [quantileOfSorted(sorted, 0.25) ?? 0, quantileOfSorted(sorted, 0.75) ?? 0];
  const { full } = wordingFor(lesson, step);
  const half = say.half(values.length, month, full(low), full(high));
  const found = mean[month];
  if (found === undefined) return half + say.alone;
  const side = found < low ? "below" : found > high ? "above" : "within";
  return half + say.model(full(found), say.sides[side]);
}
