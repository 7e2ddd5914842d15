import type { RedesignAnswer, StepAnswer } from "../../lessons/answer.ts";
import type { Guess } from "../../lessons/guess.ts";
import type { Lesson, LessonLanguage, LessonStep } from "../../lessons/lesson.ts";
import type { LessonBench } from "./bench.ts";

/** What every step of a lesson is shown with: alone, on a phone of a class, at the projector. */
export interface StepProps<Step extends LessonStep = LessonStep> {
  readonly lesson: Lesson;
  readonly step: Step;
  /** Its index in the lesson, from 0. */
  readonly index: number;
  readonly language: LessonLanguage;
  readonly bench: LessonBench;
  readonly mode: "alone" | "class" | "projector";
  /** Undefined until there is one. */
  readonly answer: StepAnswer | undefined;
  readonly onAnswer: (answer: StepAnswer) => void;
  /** The answers to other steps, by index: a reveal asks for its prediction's. */
  readonly answerOf: (index: number) => StepAnswer | undefined;
  /** The guesses of a class, drawn with the run that is revealed. */
  readonly guesses?: readonly Guess[];
  /** Takes guesses that are read out as codes. */
  readonly onGuesses?: (guesses: readonly Guess[]) => void;
  /** Hands that were shown for each answer of a prediction, by the step's index. */
  readonly handsOf?: (index: number) => readonly number[];
  readonly onHands?: (hands: readonly number[]) => void;
  /** Where phones answer: how many have said more, fewer and the same of a redesign's mechanism. */
  readonly saidOf?: (redesign: RedesignAnswer) => readonly number[];
  /** The answer is that of another screen, and what is shown follows it. */
  readonly follows?: boolean;
}
