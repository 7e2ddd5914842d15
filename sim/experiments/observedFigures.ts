import type { Observation, Observations } from "../observations.ts";
import type { Reading } from "./readings.ts";

/** An observed figure and the reading of a run that it is about. */
export interface ObservedFigure {
  readonly reading: Reading;
  readonly low: number;
  readonly high: number;
}

/**
 * Observed ranges as readings: the mean over the months of each, where the run has them. Left out are a single figure,
 * that is, a range with equal ends, since no mean would ever agree with it; what the scenario is coded from, and what
 * counts something else; and of figures of one measure that share a month all but the one about the fewest months, the first of equals, so that no
 * month of a measure counts twice, whoever counted it.
 */
export function figuresOf({ series }: Observations, months: number): ObservedFigure[] {
  return Object.entries(series).flatMap(([measure, observed]) => {
    const usable = observed.filter(
      ({ toMonth, low, high, codedIn, notScored }) =>
        toMonth < months && low < high && codedIn === undefined && notScored === undefined,
    );
    const kept: Observation[] = [];
    for (const figure of [...usable].sort((a, b) => lengthOf(a) - lengthOf(b)))
      if (!kept.some((other) => shareMonth(figure, other))) kept.push(figure);
    return usable
      .filter((figure) => kept.includes(figure))
      .map(({ fromMonth, toMonth, low, high }) => ({
        reading: { measure, summary: "mean", from: fromMonth + 1, to: toMonth + 1 } as const,
        low,
        high,
      }));
  });
}

const lengthOf = ({ fromMonth, toMonth }: Observation) => toMonth - fromMonth;

function shareMonth(a: Observation, b: Observation): boolean {
  return a.fromMonth <= b.toMonth && b.fromMonth <= a.toMonth;
}
