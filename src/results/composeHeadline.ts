/** The result in words: headline, screen-reader summary and export caption are this one text. */

import { isolated } from "../words/isolated.ts";
import { messages } from "../words/messages.ts";
import { formatCount, type Wording, wordingOf } from "../words/wording.ts";
import { heldBy } from "./heldBy.ts";
import type { Leavers } from "./leavers.ts";
import type { HeadlineReading, PairedReading } from "./readings.ts";

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
    readonly reference: HeadlineReading;
    /** Current − reference, replicate by replicate on the same luck. */
    readonly difference: PairedReading;
  };
  /** Where a run in another plausible world lies 90 times in 100, or less of few worlds; half of those runs are below the middle. "untried" while it is not known; absent where it does not matter. */
  readonly worlds?: Readonly<Record<"low" | "middle" | "high" | "count", number>> | "untried";
  /** Where those who left the Taliban went, and how many more than in the reference; absent where it would not matter. */
  readonly leavers?: {
    readonly now: Leavers;
    readonly apart?: { readonly from: Leavers; readonly difference: Leavers<PairedReading> };
  };
  /** Whether a model before 2.0.0 made the numbers. */
  readonly isFormer?: boolean;
  /** The runs that were asked for; absent where the numbers are of all of them. */
  readonly asked?: number;
  /** Whether more agents were asked for, and are still computed. */
  readonly isFirstLook?: boolean;
  /** Whether an agent stands for several people. */
  readonly isCoarse?: boolean;
  /** What the numbers' settings are called where they are not those of the levers, because updates are paused. */
  readonly earlier?: string | undefined;
}

/** Some sentences, the first beginning "In this model". */
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
  asked,
  isFirstLook,
  isCoarse,
  earlier,
}: HeadlineData): string[] {
  const say = messages.headline;
  const fact = (isFormer ? messages.formerFacts[measure] : undefined) ?? messages.facts[measure];
  if (fact === undefined)
    throw new Error(`headline: expected a measure with a sentence, received ${measure}`);
  if (Number.isNaN(current.mean)) return [say.notRecorded];
  const told = fact(wording.full(current.mean));
  const isPart = asked !== undefined && current.count < asked;
  const look = isFirstLook || asked !== undefined ? say.firstLook(told) : told;
  const part = isPart ? say.partOf(formatCount(current.count), formatCount(asked), told) : look;
  const sentences = [say.fact(part, wording.when(month))];
  if (earlier !== undefined) sentences.push(say.earlier(earlier));
  const spread = isCoarse ? say.coarse : say;
  const [low, high] = [wording.short(current.low), wording.short(current.high)];
  if (current.count === 1) sentences.push(say.oneRun);
  else if (current.mean < current.low || current.mean > current.high)
    sentences.push(spread.skewed(low, high));
  else sentences.push(low === high ? say.noChance : chance(spread, low, high, current.count));
  if (worlds === "untried") sentences.push(say.worlds.untried);
  else if (worlds !== undefined) sentences.push(tellWorlds(worlds, current.mean, wording));
  if (!rival) sentences.push(say.noRival);
  if (compared !== undefined) sentences.push(...compare(current, compared, wording));
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
  const { short, difference } = wordingOf("people");
  const known = { left: /^cumulative(Expected)?TK$/.test(measure), home: measure === "cumulativeTU" };
  const shown = apart?.difference ?? now;
  const isNone = ({ low, high }: HeadlineReading) => low === 0 && high === 0;
  const ways = (["left", "home"] as const).filter(
    (way) => !known[way] && !(isNone(shown[way]) && (isNone(now[way]) || (way === "left" && !rival))),
  );
  const clauses = ways.map((way) => {
    if (apart === undefined) return say.now[way](short(now[way].mean));
    if (isNone(apart.difference[way])) return say.alike[way];
    if (apart.difference[way].isWithinChance) return say.within[way];
    return say.apart[way](difference(now[way].mean, apart.from[way].mean));
  });
  if (clauses.length === 0) return [];
  const besides = known.left || known.home;
  return [(apart === undefined ? say.soFar : besides ? say.besides : say.ofAll)(clauses.join(say.and))];
}

/**
 * With enough runs no number is said: "between" is read as nearly always, and the band holds 90 of 100 new runs. Of few it
 * holds fewer, 33 of 100 when there are two, and then the sentence says how many.
 */
function chance(
  say: Pick<typeof messages.headline, "chance" | "chanceOfFew">,
  low: string,
  high: string,
  count: number,
): string {
  const { of90 } = heldBy(count);
  return of90 < 90 ? say.chanceOfFew(of90, low, high) : say.chance(low, high);
}

/** Within chance: the 95 % interval of the mean difference includes none, here as in the tab that compares. */
function compare(
  current: HeadlineReading,
  { name: plain, reference, difference }: Required<HeadlineData>["compared"],
  wording: Wording,
): string[] {
  const say = messages.headline;
  const name = isolated(plain);
  const { mean, low, high, isWithinChance } = difference;
  if (low === 0 && high === 0 && mean === 0) return [say.comparedAlike(name)];
  const by = wording.difference(current.mean, reference.mean);
  if (isWithinChance) return [say.within(name, by)];
  return [say.compared(name, by), ...(low <= 0 && high >= 0 ? [say.single] : [])];
}

/** Where runs in plausible worlds lie, as in the chart's wider band. */
function tellWorlds(
  { low, middle, high, count }: Exclude<Required<HeadlineData>["worlds"], string>,
  mean: number,
  { short }: Wording,
): string {
  const say = messages.headline.worlds;
  const [from, to] = [short(low), short(high)];
  if (from === to) return say.alike(count, from);
  const { of90 } = heldBy(count);
  const rest = mean < low || mean > high ? say.untypical : say.half(short(middle));
  return of90 < 90 ? say.ofFew(of90, count, from, to, rest) : say.all(count, from, to, rest);
}
