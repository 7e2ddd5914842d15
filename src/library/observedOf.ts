import type { Observations } from "../../sim/index.ts";
import type { Observed } from "../../viz/index.ts";
import { messages } from "../words/messages.ts";
import { observedMessages } from "../words/parts/observed.ts";
import { tellObservation } from "../words/told/tellObservation.ts";
import type { Wording } from "../words/wording.ts";

/** The observed figures of a measure, in words and on the chart's months: month m is recorded in row m + 1. */
export function observedOf(
  observations: Observations | undefined,
  measure: string,
  { full, short, tick, measured }: Wording,
): Observed[] {
  const say = observedMessages;
  // Rates are told apart by their first decimal: 1.5 to 2 is not 2.
  const isRate = measured === "attacks per month";
  const exact = (value: number) => tick(Number(value.toFixed(1)));
  const [start, end] = isRate ? [exact, exact] : [short, full];
  return (observations?.series[measure] ?? []).map((range, i) => {
    const { fromMonth, toMonth, from, to, low, high, source, via, seen, codedIn, notScored, note } = range;
    const figures = low === high ? end(low) : messages.chart.range(start(low), end(high));
    const told = tellObservation(range.counts);
    const counts = range.series === undefined ? told : say.counter(told, tellObservation(range.series));
    const sources =
      via === undefined ? tellObservation(source) : say.via(tellObservation(source), tellObservation(via));
    const rest = [
      say.seen[seen],
      codedIn === undefined ? "" : say.codedIn(tellObservation(codedIn)),
      notScored === undefined ? "" : say.notScored(tellObservation(notScored)),
      note === undefined ? "" : tellObservation(note),
    ];
    const text = say.observed(
      figures,
      from === to ? say.date(from) : say.dates(say.date(from), say.date(to)),
      counts,
      sources,
      rest.filter((line) => line !== ""),
    );
    return { id: `${measure}-${i}`, from: fromMonth + 0.5, to: toMonth + 1.5, low, high, text };
  });
}
