/** The texts of the map of two levers: numbers, points and the whole map in words. */

import type { LeverMap, MapTrial } from "../../../sim/experiments/index.ts";
import { measures, type Treatment, valueIn } from "../../../sim/index.ts";
import { valueSpan } from "../../../viz/index.ts";
import { measureLabel } from "../../library/measureLabel.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { valueText } from "../../library/settingText.ts";
import { mapMessages } from "../../words/map.ts";
import { numerals } from "../../words/numerals.ts";
import { listed } from "../../words/parts/listed.ts";
import { type Wording, wordingOf } from "../../words/wording.ts";

const say = mapMessages.map;

/** What is mapped: "Members of IS-K in month 84". */
export function outcomeOf({ outcome }: MapTrial): string {
  if (outcome === "bestResponse") return say.best;
  return say.name(measureLabel(outcome.measure), outcome.to);
}

/** Words for its values. */
export function wordingOfMap({ outcome }: MapTrial): Wording {
  const unit =
    outcome === "bestResponse" ? "index" : measures.find(({ name }) => name === outcome.measure)?.unit;
  return wordingOf(unit ?? "index");
}

/** The levels of a point: "Moderation 0.5, Propaganda strength 0.25". */
function placeText({ across, up }: MapTrial, map: LeverMap, at: number): readonly [string, string] {
  const columns = map.across.length;
  return [
    `${settingLabel(across.name)} ${valueText(map.across[at % columns])}`,
    `${settingLabel(up.name)} ${valueText(map.up[Math.floor(at / columns)])}`,
  ];
}

/** A point in words, with the interval of its value. */
export function cellText(trial: MapTrial, map: LeverMap, at: number): string {
  const { full, short, unit, measured } = wordingOfMap(trial);
  const half = map.half[at];
  const more = map.tried[at] === 0 ? say.between : Number.isNaN(half) ? "" : say.half(short(half));
  const said = full(map.values[at]);
  const isBare = said === short(map.values[at]) && measured !== "index";
  const value = isBare ? `${said} ${unit}` : said;
  return say.cell(...placeText(trial, map, at), more === "" ? value : listed([value, more]));
}

/** The value of the contour, for a level in hundredths between the map's lowest and highest value. */
export function contourValue({ values }: LeverMap, place: number): number {
  const [low, high] = valueSpan(values);
  return low + (place / 100) * (high - low);
}

/** The point nearest to where a scenario stands; undefined beyond the map. */
export function nearestPoint(
  { across, up }: MapTrial,
  map: LeverMap,
  scenario: Treatment,
): number | undefined {
  const find = (name: string, levels: readonly number[]) => {
    const value = Number(valueIn(scenario, name));
    const place = ((value - levels[0]) / (levels[levels.length - 1] - levels[0])) * (levels.length - 1);
    const index = Math.round(place);
    return index < 0 || index >= levels.length ? undefined : index;
  };
  const [column, row] = [find(across.name, map.across), find(up.name, map.up)];
  return column === undefined || row === undefined ? undefined : row * map.across.length + column;
}

/** The whole map in a few sentences. */
export function summaryOf(trial: MapTrial, map: LeverMap, scenario: Treatment): string {
  const { full } = wordingOfMap(trial);
  const [low, high] = valueSpan(map.values);
  const where = (value: number) => listed(placeText(trial, map, map.values.indexOf(value)));
  const now = nearestPoint(trial, map, scenario);
  const tried = map.tried.reduce((sum, one) => sum + one, 0);
  return [
    low === high
      ? say.contourNone
      : say.span(outcomeOf(trial), full(low), where(low), full(high), where(high)),
    now === undefined ? say.nowOutside : say.now(full(map.values[now])),
    say.tried(numerals(tried), numerals(map.tried.length)),
  ].join(" ");
}
