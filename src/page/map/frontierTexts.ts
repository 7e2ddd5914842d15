/** The dilemma's frontier in words and numbers. Pure. */
import type { Frontier, FrontierPoint } from "../../../sim/experiments/index.ts";
import type { Gain } from "../../lab/viewFields.ts";
import { valueText } from "../../library/settingText.ts";
import { mapMessages } from "../../words/map.ts";
import { numerals } from "../../words/numerals.ts";
import { wordingOf } from "../../words/wording.ts";

const say = mapMessages.frontier;
const people = wordingOf("people");

/** An index, to a hundredth; people, to three digits that matter, or as many as a tick needs. */
export const frontierIndex = (value: number) => numerals(value.toFixed(2).replace("-", "−"));
export const frontierCount = (value: number) => people.short(value).replace("-", "−");
export const frontierTick = (value: number) => people.tick(value).replace("-", "−");

/** A point, and a frontier, as far as its picture and its words show them. */
type ToldPoint = Pick<
  FrontierPoint,
  "membersLost" | "aidGained" | "economyGained" | "leftForRival" | "wentHome"
> & { readonly level?: number | undefined };
export interface ToldFrontier extends Pick<Frontier, "row">, Partial<Pick<Frontier, "lever">> {
  readonly points: readonly ToldPoint[];
  readonly current: ToldPoint;
}

/** What full moderation gains and costs, where those went who left, the extremes, and the present scenario. */
export function tellFrontier({ points, current, row }: ToldFrontier, gain: Gain): string {
  const last = points[points.length - 1];
  const byLoss = [...points].sort((a, b) => a.membersLost.mean - b.membersLost.mean);
  const [best, worst] = [byLoss[0], byLoss[byLoss.length - 1]];
  const { mean } = last.membersLost;
  const now = current.membersLost;
  const what = say.gains[gain].toLowerCase();
  return [
    mean < 0
      ? say.wins(frontierIndex(last[gain].mean), what, frontierCount(-mean), row)
      : say.summary(frontierIndex(last[gain].mean), what, frontierCount(mean), row),
    tellWays(last),
    ...(best.membersLost.mean >= 0 || best === last
      ? []
      : [say.best(valueText(best.level ?? 0), frontierCount(-best.membersLost.mean))]),
    ...(worst.membersLost.mean <= 0 || worst === last
      ? []
      : [say.worst(valueText(worst.level ?? 0), frontierCount(worst.membersLost.mean))]),
    now.mean < 0
      ? say.nowWins(frontierIndex(current[gain].mean), frontierCount(-now.mean))
      : say.now(frontierIndex(current[gain].mean), frontierCount(now.mean)),
  ].join(" ");
}

/** Where those went who left: the members lost alone would not tell. */
function tellWays({ leftForRival, wentHome }: ToldPoint): string {
  const told = (way: "left" | "home", { mean }: FrontierPoint["wentHome"]) =>
    say[way][mean < 0 ? "fewer" : "more"](frontierCount(Math.abs(mean)));
  return say.ways(told("left", leftForRival), told("home", wentHome));
}
