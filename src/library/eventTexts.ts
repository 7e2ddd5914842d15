/** A scenario's events in words, month by month. */
import type { ScenarioEvent, Treatment } from "../../sim/index.ts";
import type { EventMark } from "../../viz/index.ts";
import { messages } from "../words/messages.ts";
import { numerals } from "../words/numerals.ts";
import { listedApart } from "../words/parts/listed.ts";
import { settingLabel } from "./settingLabel.ts";

/** One mark per month in which something happens: the first event is the label, all of them are the title. */
export function eventMarksOf({ events }: Treatment): EventMark[] {
  const months = [...new Set(events.map(({ month }) => month))].sort((a, b) => a - b);
  return months.map((month) => {
    const [first, ...others] = events.filter((event) => event.month === month);
    return {
      month,
      label: others.length === 0 ? shortText(first) : `${shortText(first)} …`,
      title: `${messages.events.month(month)} ${listedApart([first, ...others].map(eventText))}`,
    };
  });
}

/** The first month in which an event moves a lever; undefined when none does. */
export function movedByEvent({ events }: Treatment, lever: string): number | undefined {
  const months = events
    .filter((event) => "lever" in event && event.lever === lever)
    .map(({ month }) => month);
  return months.length === 0 ? undefined : Math.min(...months);
}

function shortText(event: ScenarioEvent): string {
  const say = messages.events;
  return event.kind === "prisonRelease"
    ? say.prisonRelease
    : say.step(labelOf(event.lever), numerals(event.value));
}

/** "moderation → 0.4 over 12 months" */
export function eventText(event: ScenarioEvent): string {
  const say = messages.events;
  const percent = (share: number) => numerals(Math.round(100 * share));
  if (event.kind === "prisonRelease")
    return say.prisonReleaseText(percent(event.share), percent(event.shareToRival));
  const { lever, value } = event;
  if (event.kind === "step") return say.step(labelOf(lever), numerals(value));
  return say[event.kind](labelOf(lever), numerals(value), event.duration);
}

const labelOf = (lever: string) => {
  const label = settingLabel(lever);
  return label === lever ? lever : label.charAt(0).toLowerCase() + label.slice(1);
};
