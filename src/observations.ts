/** Dated public figures, as ranges on the model's measures. */
import type { Observation, Observations } from "../sim/index.ts";
import type { Observed } from "../viz/index.ts";
import { messages } from "./messages.ts";
import type { Wording } from "./panels/wording.ts";

/** The project's own files, held to their schema by a test; nothing here comes from outside. */
const files = import.meta.glob<Observations>("../scenarios/observations/*.json", {
  eager: true,
  import: "default",
});
const byId = new Map(Object.values(files).map((file) => [file.id, file]));

/** Ranges of a measure; none when the scenario names no observations. */
export function observationsOf(id: string, measure: string): readonly Observation[] {
  return byId.get(id)?.series[measure] ?? [];
}

/** What was observed of a measure, in words and on the chart's months: month m is recorded in row m + 1. */
export function observedOf(id: string, measure: string, { full, short }: Wording): Observed[] {
  const say = messages.chart;
  return observationsOf(id, measure).map((range, i) => {
    const { fromMonth, toMonth, from, to, low, high, source, via, note } = range;
    const figures = low === high ? full(low) : say.range(short(low), full(high));
    const sources = via === undefined ? source : say.via(source, via);
    const text = say.observed(figures, from === to ? from : say.dates(from, to), sources, note ?? "");
    return { id: `${measure}-${i}`, from: fromMonth + 0.5, to: toMonth + 1.5, low, high, text };
  });
}
