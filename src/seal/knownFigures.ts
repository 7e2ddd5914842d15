/** Observations by month of the calendar, whatever the run that they were written for. */
import type { Observations } from "../../sim/index.ts";
import { addMonths } from "./months.ts";
import type { KnownFigure } from "./sealed.ts";

/** Every figure of the files, each once: of two with the same measure, months, counter and source the first. */
export function knownFigures(files: readonly Observations[]): KnownFigure[] {
  const found = new Map<string, KnownFigure>();
  for (const { monthZero, series } of files)
    for (const [measure, figures] of Object.entries(series))
      for (const { fromMonth, toMonth, low, high, source, ...more } of figures) {
        const figure = {
          measure,
          from: addMonths(monthZero, fromMonth),
          to: addMonths(monthZero, toMonth),
          low,
          high,
          counter: counterOf(more),
          source,
        };
        const key = keyOf(figure);
        if (!found.has(key)) found.set(key, figure);
      }
  return [...found.values()];
}

/** What two entries of one figure have in common, even when one corrects the other's value. */
export function keyOf({ measure, from, to, counter, source }: KnownFigure): string {
  return [measure, from, to, counter, source].join("|");
}

/** A file may name the counter of a measure that has several. */
function counterOf(more: object): string | null {
  return "series" in more && typeof more.series === "string" ? more.series : null;
}
