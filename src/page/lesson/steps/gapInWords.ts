import { parseReading } from "../../../../sim/experiments/index.ts";
import { gapOfChoice, gapOfCurve, gapOfNumber, gapOfShape } from "../../../lessons/gap.ts";
import { axisOf, type Guess, measureOf } from "../../../lessons/guess.ts";
import type { Lesson, LessonLanguage, StepOf } from "../../../lessons/lesson.ts";
import { meanReading } from "../../../lessons/meanReading.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { readingInWords, wordingOfMeasure } from "../lessonChart.ts";
import { answersOf } from "./Hands.tsx";
import type { PredictedRun } from "./predictedRun.ts";

interface GapProps {
  readonly lesson: Lesson;
  readonly step: StepOf<"predict">;
  readonly run: PredictedRun;
  readonly guess: Guess | undefined;
  readonly language: LessonLanguage;
}

/** How far a guess and the run lie apart, in sentences; of a choice with the numbers that were compared. */
export function gapInWords({ lesson, step, run, guess, language }: GapProps): readonly string[] {
  const { start } = lesson;
  const measure = measureOf(step, start);
  const axis = axisOf(step, start);
  const { numbers, fits, arms } = run;
  const options = answersOf({ step, lesson, language });
  const found = step.pick === undefined ? [] : [armsInWords(step, arms, options)];
  if (guess === undefined) return found;
  if ("curve" in guess) return gapOfCurve(guess.curve, numbers, measure, axis);
  if ("shape" in guess) return gapOfShape(guess.shape, numbers, measure, axis);
  if ("number" in guess) return gapOfNumber(guess.number, numbers, step.month ?? start.month, measure);
  return [...gapOfChoice(guess.choice, fits, options), ...found];
}

function armsInWords(
  { reading: text = "" }: StepOf<"predict">,
  arms: PredictedRun["arms"],
  options: readonly string[],
): string {
  const reading = parseReading(text);
  if (reading === undefined) return "";
  const wording = wordingOfMeasure(reading.measure);
  const values = arms.map((arm, i) => `${options[i] ?? ""}: ${wording.full(meanReading(arm, reading))}`);
  return lessonWords.reveal.values(readingInWords(reading), values.join(" · "));
}
