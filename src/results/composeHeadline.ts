/** The result in words: headline, screen-reader summary and export caption are this one text. */
import { messages } from "../words/messages.ts";
import type { Wording } from "../words/wording.ts";

/** A measure's values in one month, over the replicates. */
export interface HeadlineReading {
  readonly median: number;
  /** 5 % and 95 % quantiles. */
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

export interface HeadlineData {
  /** Name in the table of measures. */
  readonly measure: string;
  readonly wording: Wording;
  readonly month: number;
  readonly rival: boolean;
  readonly current: HeadlineReading;
  /** Absent when there is nothing to compare with, or the same scenario is shown twice. */
  readonly compared?: {
    readonly name: string;
    /** Paired differences, current − reference, replicate by replicate on the same luck. */
    readonly difference: HeadlineReading;
  };
  /** Spread of the runs over all plausible worlds, 5 % and 95 % quantiles; absent while ignorance is not shown. */
  readonly worlds?: { readonly low: number; readonly high: number; readonly count: number };
}

/** Two to five sentences, the first beginning "In this model". */
export function composeHeadline({
  measure,
  wording,
  month,
  rival,
  current,
  compared,
  worlds,
}: HeadlineData): string[] {
  const say = messages.headline;
  const fact = messages.facts[measure];
  if (fact === undefined)
    throw new Error(`headline: expected a measure with a sentence, received ${measure}`);
  const sentences = [say.fact(fact(wording.full(current.median)), messages.after(month))];
  const [low, high] = [wording.short(current.low), wording.short(current.high)];
  if (current.count === 1) sentences.push(say.oneRun);
  else sentences.push(low === high ? say.noChance : say.chance(low, high));
  if (worlds !== undefined) sentences.push(ignorance(worlds, current.median, wording));
  if (!rival) sentences.push(say.noRival);
  if (compared !== undefined) sentences.push(compare(compared.name, compared.difference, wording));
  return sentences;
}

/** Within chance: the range of nine in ten paired differences includes zero. */
function compare(name: string, { median, low, high }: HeadlineReading, wording: Wording): string {
  const say = messages.headline;
  if (low === 0 && high === 0) return say.comparedAlike(name);
  if (low <= 0 && high >= 0) return say.within(name, wording.amount(median));
  return say.compared(name, wording.difference(median));
}

/** Ignorance and chance together, as in the chart's wider band. */
function ignorance(
  { low, high, count }: Required<HeadlineData>["worlds"],
  median: number,
  { short }: Wording,
): string {
  const say = messages.headline;
  const [from, to] = [short(low), short(high)];
  if (from === to) return say.noIgnorance(count, from);
  return (median < low || median > high ? say.untypical : say.ignorance)(count, from, to);
}
