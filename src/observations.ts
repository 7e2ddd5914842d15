/** Dated public figures, as ranges on the model's measures. */
import type { Observed } from "../viz/index.ts";
import { messages } from "./messages.ts";
import type { Wording } from "./panels/wording.ts";

/** A file of scenarios/observations: by measure, ranges over months of the run, both ends included. */
interface ObservationsFile {
  readonly id: string;
  readonly series: Readonly<Record<string, readonly Observation[]>>;
}

interface Observation {
  readonly fromMonth: number;
  readonly toMonth: number;
  /** Dates as the source gives them. */
  readonly from: string;
  readonly to: string;
  readonly low: number;
  readonly high: number;
  readonly source: string;
  readonly via?: string;
  readonly note?: string;
}

const files = import.meta.glob<ObservationsFile>("../scenarios/observations/*.json", {
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
