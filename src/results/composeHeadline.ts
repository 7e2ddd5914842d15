/** The result in words: headline, screen-reader summary and export caption are this one text. */
import { messages } from "../words/messages.ts";
import { type Wording, wordingOf } from "../words/wording.ts";
import { heldBy } from "./heldBy.ts";
import type { Leavers } from "./leavers.ts";
import type { HeadlineReading } from "./readings.ts";

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
  /** Where a run in another plausible world lies 90 times in 100, or less of few worlds; half of those runs are below the middle. "untried" while it is not known; absent where it does not matter. */
  readonly worlds?: Readonly<Record<"low" | "middle" | "high" | "count", number>> | "untried";
  /** Where those who left the Taliban went, and how many more than in the reference; absent where it would not matter. */
  readonly leavers?: { readonly now: Leavers; readonly apart?: Leavers };
  /** Whether a model before 2.0.0 made the numbers. */
  readonly isFormer?: boolean;
}

/** Two to six sentences, the first beginning "In this model". */
export function composeHeadline({
  measure,
  wording,
  month,
  rival,
  current,
  compared,
  worlds,
  leavers,
  isFormer,
}: HeadlineData): string[] {
  const say = messages.headline;
  const fact = (isFormer ? messages.formerFacts[measure] : undefined) ?? messages.facts[measure];
  if (fact === undefined)
    throw new Error(`headline: expected a measure with a sentence, received ${measure}`);
  if (Number.isNaN(current.median)) return [say.notRecorded];
  const sentences = [say.fact(fact(wording.full(current.median)), messages.after(month))];
  const [low, high] = [wording.short(current.low), wording.short(current.high)];
  if (current.count === 1) sentences.push(say.oneRun);
  else sentences.push(low === high ? say.noChance : chance(low, high, current.count));
  if (worlds === "untried") sentences.push(say.worlds.untried);
  else if (worlds !== undefined) sentences.push(tellWorlds(worlds, current.median, wording));
  if (!rival) sentences.push(say.noRival);
  if (compared !== undefined) sentences.push(compare(compared.name, compared.difference, wording));
  if (leavers !== undefined) sentences.push(...tellLeavers(measure, rival, leavers));
  return sentences;
}

/** Both ways out of the Taliban, but for the one that the measure has told; nothing where nobody can have left. */
function tellLeavers(
  measure: string,
  rival: boolean,
  { now, apart }: Required<HeadlineData>["leavers"],
): string[] {
  const { leavers: say } = messages.headline;
  const { short } = wordingOf("people", 1);
  const known = { left: /^cumulative(Expected)?TK$/.test(measure), home: measure === "cumulativeTU" };
  const shown = apart ?? now;
  const isNone = ({ low, high }: HeadlineReading) => low === 0 && high === 0;
  const ways = (["left", "home"] as const).filter(
    (way) => !known[way] && !(isNone(shown[way]) && (isNone(now[way]) || (way === "left" && !rival))),
  );
  const clauses = ways.map((way) => {
    const { median, low, high } = shown[way];
    if (apart === undefined) return say.now[way](short(median));
    if (low === 0 && high === 0) return say.alike[way];
    if (low <= 0 && high >= 0) return say.within[way];
    return (median > 0 ? say.more : say.fewer)[way](short(Math.abs(median)));
  });
  if (clauses.length === 0) return [];
  const besides = known.left || known.home;
  return [(apart === undefined ? say.soFar : besides ? say.besides : say.ofAll)(clauses.join(say.and))];
}

/**
 * With enough runs no number is said: "between" is read as nearly always, and the band holds 90 of 100 new runs. Of few it
 * holds fewer, 33 of 100 when there are two, and then the sentence says how many.
 */
function chance(low: string, high: string, count: number): string {
  const say = messages.headline;
  const { of90 } = heldBy(count);
  return of90 < 90 ? say.chanceOfFew(of90, low, high) : say.chance(low, high);
}

/** Within chance: of new pairs of runs, so many that the band of 90 in 100 has to reach there differ the other way or not at all. */
function compare(name: string, { median, low, high }: HeadlineReading, wording: Wording): string {
  const say = messages.headline;
  if (low === 0 && high === 0) return say.comparedAlike(name);
  if (low <= 0 && high >= 0) return say.within(name, wording.amount(median));
  return say.compared(name, wording.difference(median));
}

/** Where runs in plausible worlds lie, as in the chart's wider band. */
function tellWorlds(
  { low, middle, high, count }: Exclude<Required<HeadlineData>["worlds"], string>,
  median: number,
  { short }: Wording,
): string {
  const say = messages.headline.worlds;
  const [from, to] = [short(low), short(high)];
  if (from === to) return say.alike(count, from);
  const { of90 } = heldBy(count);
  const rest = median < low || median > high ? say.untypical : say.half(short(middle));
  return of90 < 90 ? say.ofFew(of90, count, from, to, rest) : say.all(count, from, to, rest);
}
