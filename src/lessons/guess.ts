import { fixedAxes } from "../library/fixedAxes.ts";
import type { LessonStart, StepOf } from "./lesson.ts";
import type { Shape } from "./shape.ts";

/** The values of a drawn curve at a quarter, half, three quarters and the end of the run. */
export type CurvePoints = readonly [number, number, number, number];

/** What a student says before the run is shown. */
export type Guess =
  | { readonly curve: CurvePoints }
  | { readonly shape: Shape }
  | { readonly number: number }
  /** Index of the option, 0-based. */
  | { readonly choice: number };

/** Levels of the axis on which the points of a drawn curve lie. */
const CURVE_LEVELS = 64;

export type Axis = readonly [low: number, high: number];
type Predicting = Pick<StepOf<"predict">, "measure" | "axis" | "minus">;

/** The measure that a prediction is about. */
export const measureOf = (step: Pick<Predicting, "measure">, start: Pick<LessonStart, "measure">): string =>
  step.measure ?? start.measure;

/** The value axis of a prediction: its own, or that of the measure, to both sides of 0 for differences. */
export function axisOf(step: Predicting, start: Pick<LessonStart, "measure">): Axis {
  if (step.axis !== undefined) return step.axis;
  const [low, high] = fixedAxes[measureOf(step, start)] ?? [0, 1];
  return step.minus === undefined ? [low, high] : [-high, high];
}

/** The rows at which a drawn curve has its points. */
export const guessRows = (months: number): readonly number[] =>
  [1, 2, 3, 4].map((part) => Math.round((part * months) / 4));

/** The nearest of the 64 levels of the axis. */
function snapToLevel(value: number, [low, high]: Axis): number {
  return levelValueOf(levelOf(value, [low, high]), [low, high]);
}

export function levelOf(value: number, [low, high]: Axis): number {
  const level = Math.round(((value - low) / (high - low)) * (CURVE_LEVELS - 1));
  return Math.min(CURVE_LEVELS - 1, Math.max(0, Number.isNaN(level) ? 0 : level));
}

/** The value of a level; the dust of binary fractions is left out, so that a code gives back the same guess. */
export function levelValueOf(level: number, [low, high]: Axis): number {
  return Number((low + (level / (CURVE_LEVELS - 1)) * (high - low)).toPrecision(9));
}

/** A number as a guess keeps it: with four digits that count, so that its code gives it back. */
export const roundNumber = (value: number) => Number(value.toPrecision(4)) + 0;

/** The guess as it is kept: a curve's points on levels of the axis, a number with four digits. */
export function keptGuess(guess: Guess, axis: Axis): Guess {
  if ("curve" in guess)
    return { curve: guess.curve.map((value) => snapToLevel(value, axis)) as unknown as CurvePoints };
  return "number" in guess ? { number: roundNumber(guess.number) } : guess;
}
