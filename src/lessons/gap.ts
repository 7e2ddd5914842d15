/** The gap between a guess and the run, in sentences. */
import { measures } from "../../sim/index.ts";
import { gapWords, shapeNames } from "../words/lesson/gap.ts";
import { type Wording, wordingOf } from "../words/wording.ts";
import { type Axis, type CurvePoints, guessRows } from "./guess.ts";
import { shapeOf } from "./shape.ts";

/** A run's numbers by row: the mean of the replicates, and where 90 of 100 of them lie. */
export interface RunNumbers {
  readonly mean: ArrayLike<number>;
  readonly low: ArrayLike<number>;
  readonly high: ArrayLike<number>;
}

const unitOf = (measure: string): Wording =>
  wordingOf(measures.find(({ name }) => name === measure)?.unit ?? "index");

const at = (values: ArrayLike<number>, row: number) => values[Math.min(row, values.length - 1)] ?? Number.NaN;

/** Of a drawn curve: the ends, where the two are farthest apart, how often chance covers the guess, and both shapes. */
export function gapOfCurve(
  curve: CurvePoints,
  run: RunNumbers,
  measure: string,
  axis: Axis,
): readonly string[] {
  const wording = unitOf(measure);
  const rows = guessRows(run.mean.length - 1);
  const apart = rows.map((row, i) => Math.abs((curve[i] ?? 0) - at(run.mean, row)));
  const farthest = apart.indexOf(Math.max(...apart));
  const within = rows.filter((row, i) => isWithin(curve[i] ?? 0, run, row)).length;
  const sentences = [endSentence(curve[3], at(run.mean, rows[3] ?? 0), wording)];
  const row = rows[farthest] ?? 0;
  const [drawnThere, foundThere] = [wording.full(curve[farthest] ?? 0), wording.full(at(run.mean, row))];
  if (farthest !== 3 && drawnThere !== foundThere)
    sentences.push(gapWords.farthest(row, drawnThere, foundThere));
  sentences.push(gapWords.within(within, 4));
  // The guess has no point at the start: there both stand where the run begins.
  const drawn = shapeOf([at(run.mean, 0), ...curve], axis);
  const found = shapeOf(run.mean, axis);
  const names = [shapeNames[drawn], shapeNames[found]] as const;
  sentences.push(drawn === found ? gapWords.sameShape(names[0]) : gapWords.otherShapes(...names));
  return sentences;
}

function endSentence(guess: number, run: number, wording: Wording): string {
  const [said, found] = [wording.full(guess), wording.full(run)];
  return said === found ? gapWords.endAlike(said) : gapWords.end(said, found, wording.difference(guess, run));
}

const isWithin = (value: number, { low, high }: RunNumbers, row: number) =>
  value >= at(low, row) && value <= at(high, row);

/** Of a chosen shape: that of the run, its ends, and where it turns. */
export function gapOfShape(
  shape: keyof typeof shapeNames,
  run: RunNumbers,
  measure: string,
  axis: Axis,
): readonly string[] {
  const wording = unitOf(measure);
  const found = shapeOf(run.mean, axis);
  const last = run.mean.length - 1;
  const sentences = [
    found === shape
      ? gapWords.chosenSame(shapeNames[found])
      : gapWords.chosenOther(shapeNames[shape], shapeNames[found]),
    gapWords.fromTo(wording.full(at(run.mean, 0)), wording.full(at(run.mean, last))),
  ];
  if (found !== "dips" && found !== "peaks") return sentences;
  const values = Array.from(run.mean);
  const turn = values.indexOf(found === "dips" ? Math.min(...values) : Math.max(...values));
  return [...sentences, gapWords.turn(wording.full(at(run.mean, turn)), turn, found === "dips")];
}

/** Of a number: how far apart, and whether chance alone would cover it. */
export function gapOfNumber(guess: number, run: RunNumbers, row: number, measure: string): readonly string[] {
  const wording = unitOf(measure);
  const found = at(run.mean, row);
  const [said, mean] = [wording.full(guess), wording.full(found)];
  const sentence =
    said === mean
      ? gapWords.numberAlike(said)
      : gapWords.number(said, mean, wording.difference(guess, found));
  const [low, high] = [wording.short(at(run.low, row)), wording.short(at(run.high, row))];
  return [sentence, gapWords.chance(low, high, isWithin(guess, run, row))];
}

/** Of a choice: `fits` is the answer of the run; none when no answer fits, undefined when none can be judged. */
export function gapOfChoice(
  choice: number,
  fits: number | "none" | undefined,
  options: readonly string[],
): readonly string[] {
  const guess = options[choice] ?? "";
  if (fits === undefined) return [gapWords.choiceOpen(guess)];
  if (fits === "none") return [gapWords.choiceNone(guess)];
  return [fits === choice ? gapWords.choiceAlike(guess) : gapWords.choice(guess, options[fits] ?? "")];
}
