/** The record in words, alike on the page, in docs/record.md and on the command line. */
import { numberCell, percent } from "../calibrate/pageParts.ts";
import { numerals } from "../words/numerals.ts";
import { recordMessages as say } from "../words/record.ts";
import { tellObservation } from "../words/told/tellObservation.ts";
import { tellSealed } from "../words/told/tellSealed.ts";
import { monthNumber, periodName } from "./months.ts";
import type { ScoredFigure } from "./score.ts";
import type { KnownFigure, NaiveSpread, Sealed, SealedFigure } from "./sealed.ts";
import { sealedMeasures } from "./sealedMeasures.ts";

/** One range, in the order of the table's head. */
export interface RecordRow {
  /** What, where the model is wrong, what was seen, and the ranges. */
  readonly cells: readonly [string, string, string, ...string[]];
  readonly outcome: Outcome | undefined;
}

/** What is shown always, and all that has been observed. */
export function recordRows(sealed: Sealed, scored: readonly ScoredFigure[]): RecordRow[] {
  return sealed.figures.flatMap((figure) => {
    const own = scored.filter((one) => one.sealed === figure);
    if (own.length > 0) return own.map((one) => row(figure, one));
    const measure = measureOf(figure);
    return measure?.shown.includes(periodName(figure.from, figure.to)) ? [row(figure, undefined)] : [];
  });
}

/** How many of a file's ranges have been observed, and how it did. */
export function summariseRecord({ figures }: Sealed, scored: readonly ScoredFigure[]): string {
  const count = numerals(figures.length);
  if (scored.length === 0) return say.unscored(count);
  const seen = new Set(scored.map(({ sealed }) => sealed)).size;
  const of = (wanted: Outcome) => numerals(scored.filter((one) => outcomeOf(one) === wanted).length);
  return `${say.scored(numerals(seen), count, of("hit"), of("miss"))} ${say.expected}`;
}

/** What was known at sealing, and how much of what is sealed was over by then. */
export function knownAtSealing({ lastKnown, date, figures }: Sealed): string {
  const over = figures.filter(({ to }) => monthNumber(to) < monthNumber(date)).length;
  return say.known(periodName(lastKnown, lastKnown), numerals(over), numerals(figures.length));
}

type Outcome = "hit" | "miss";

/** Share of the runs below which an outcome of a border is a miss: as much as lies outside a range. */
const SURPRISE = 0.1;

function outcomeOf({ outcome, sealed: { atLeast } }: ScoredFigure): Outcome {
  if ("hit" in outcome) return outcome.hit ? "hit" : "miss";
  const share = atLeast?.share ?? 0;
  return (outcome.held ? share : 1 - share) >= SURPRISE ? "hit" : "miss";
}

function row(figure: SealedFigure, scored: ScoredFigure | undefined): RecordRow {
  const { runs, vectors, usual, last, trend } = figure;
  const label = tellSealed(measureOf(figure)?.label ?? figure.measure);
  return {
    cells: [
      say.what(label, periodName(figure.from, figure.to)),
      wrongAt(figure),
      scored === undefined ? say.notKnown : seen(scored),
      say.spread(numberCell(runs[0]), numberCell(runs[1]), numberCell(runs[2])),
      say.spread(numberCell(vectors[0]), numberCell(vectors[1]), numberCell(vectors[2])),
      numberCell(usual.mean),
      naive(last),
      naive(trend),
    ],
    outcome: scored === undefined ? undefined : outcomeOf(scored),
  };
}

function naive(spread: NaiveSpread | null): string {
  if (spread === null) return say.nothing;
  const { low, median, high } = spread;
  if (low === null || high === null) return numberCell(median);
  return say.spread(numberCell(low), numberCell(median), numberCell(high));
}

function wrongAt({ measure, runs, isFloor, atLeast, allowance = 0 }: SealedFigure): string {
  if (atLeast !== undefined) return borderText(atLeast);
  const [low, high] = [numberCell(runs[0] - allowance), numberCell(runs[2] + allowance)];
  if (isFloor) return say.moreThan(high);
  return measure === "E" ? say.indexOutside(low, high) : say.outside(low, high);
}

function borderText({ value, share }: NonNullable<SealedFigure["atLeast"]>): string {
  const border = numberCell(value);
  if (1 - share < SURPRISE) return say.belowBorder(border, percent(1 - share));
  if (share < SURPRISE) return say.aboveBorder(border, percent(share));
  return say.openBorder(border, percent(1 - share));
}

function seen(scored: ScoredFigure): string {
  const { observed, outcome } = scored;
  const figure = observedText(observed);
  const off = (error: number | null) => (error === null ? say.nothing : numberCell(error));
  return [
    outcomeOf(scored) === "hit" ? say.hit(figure) : say.miss(figure),
    "hit" in outcome
      ? say.off(off(outcome.errors.model), off(outcome.errors.last), off(outcome.errors.trend))
      : say.borderScore(outcome.held, numberCell(outcome.model), numberCell(outcome.baseline)),
    say.source(
      tellObservation(observed.source),
      observed.counter === null ? null : tellObservation(observed.counter),
    ),
  ].join("; ");
}

function observedText({ low, high }: KnownFigure): string {
  return high === null ? say.atLeast(numberCell(low)) : say.observed(numberCell(low), numberCell(high));
}

const measureOf = (figure: SealedFigure) => sealedMeasures.find(({ measure }) => measure === figure.measure);
