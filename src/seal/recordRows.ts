/** The record in words, alike on the page, in docs/record.md and on the command line. */
import { numberCell, percent } from "../calibrate/pageParts.ts";
import { recordMessages as say } from "../words/record.ts";
import { periodName } from "./months.ts";
import type { ScoredFigure } from "./score.ts";
import type { KnownFigure, NaiveSpread, Sealed, SealedFigure } from "./sealed.ts";
import { sealedMeasures } from "./sealedMeasures.ts";

/** One range, in the order of the table's head. */
export interface RecordRow {
  readonly cells: readonly string[];
  readonly outcome: "hit" | "miss" | undefined;
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
  const count = String(figures.length);
  if (scored.length === 0) return say.unscored(count);
  const hits = scored.filter(({ hit }) => hit).length;
  const seen = new Set(scored.map(({ sealed }) => sealed)).size;
  return `${say.scored(String(seen), count, String(hits), String(scored.length - hits))} ${say.expected}`;
}

function row(figure: SealedFigure, scored: ScoredFigure | undefined): RecordRow {
  const { runs, vectors, usual, last, trend } = figure;
  const label = measureOf(figure)?.label ?? figure.measure;
  return {
    cells: [
      say.what(label, periodName(figure.from, figure.to)),
      say.spread(numberCell(runs[0]), numberCell(runs[1]), numberCell(runs[2])),
      say.spread(numberCell(vectors[0]), numberCell(vectors[1]), numberCell(vectors[2])),
      numberCell(usual.mean),
      naive(last),
      naive(trend),
      wrongAt(figure),
      scored === undefined ? say.notKnown : seen(scored),
    ],
    outcome: scored === undefined ? undefined : scored.hit ? "hit" : "miss",
  };
}

function naive(spread: NaiveSpread | null): string {
  if (spread === null) return say.nothing;
  const { low, median, high } = spread;
  if (low === null || high === null) return numberCell(median);
  return say.spread(numberCell(low), numberCell(median), numberCell(high));
}

function wrongAt({ measure, runs, isFloor, atLeast }: SealedFigure): string {
  const [low, , high] = runs.map(numberCell);
  if (isFloor) return say.moreThan(high);
  const outside = measure === "E" ? say.indexOutside(low, high) : say.outside(low, high);
  if (atLeast === undefined) return outside;
  return `${outside}; ${say.border(numberCell(atLeast.value), percent(atLeast.share))}`;
}

function seen({ observed, hit, errors, border }: ScoredFigure): string {
  const figure = observedText(observed);
  const off = (error: number | null) => (error === null ? say.nothing : numberCell(error));
  return [
    hit ? say.hit(figure) : say.miss(figure),
    say.off(off(errors.model), off(errors.last), off(errors.trend)),
    ...(border === undefined ? [] : [say.borderHeld(border.held)]),
    say.source(observed.source, observed.counter),
  ].join("; ");
}

function observedText({ low, high }: KnownFigure): string {
  return high === null ? say.atLeast(numberCell(low)) : say.observed(numberCell(low), numberCell(high));
}

const measureOf = (figure: SealedFigure) => sealedMeasures.find(({ measure }) => measure === figure.measure);
