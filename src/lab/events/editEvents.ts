/**
 * The reader's changes to a list of events: pure, a new list each time. The resolver checks whether the list is legal.
 */
import { type EventLever, type ScenarioEvent, valueIn } from "../../../sim/index.ts";
import type { Preset } from "../../library/presets.ts";

export type EventKind = ScenarioEvent["kind"];
export const eventKinds: readonly EventKind[] = ["step", "ramp", "pulse", "prisonRelease"];

/** Usual number of months that a ramp takes and a pulse lasts. */
const usualDuration = 12;
const usualRelease = { share: 0.5, shareToRival: 0.3 };

/** A step of moderation to the other side of the middle, so that its effect is visible. */
export function withNewEvent(scenario: Preset, month: number): readonly ScenarioEvent[] {
  const value = Number(valueIn(scenario, "moderation")) < 0.4 ? 0.6 : 0.1;
  const event: ScenarioEvent = {
    kind: "step",
    month: nearestStart(month, scenario),
    lever: "moderation",
    value,
  };
  return [...scenario.events, event];
}

export function withoutEvent(events: readonly ScenarioEvent[], index: number): readonly ScenarioEvent[] {
  return events.filter((_, i) => i !== index);
}

/** Another number or lever of one event. */
export function withChangedEvent(
  events: readonly ScenarioEvent[],
  index: number,
  change: Readonly<Record<string, number | string>>,
): readonly ScenarioEvent[] {
  return events.map((event, i) => (i === index ? ({ ...event, ...change } as ScenarioEvent) : event));
}

/** The same event as another kind; it keeps month, lever, value and duration where the new kind has them. */
export function withKind(scenario: Preset, index: number, kind: EventKind): readonly ScenarioEvent[] {
  return scenario.events.map((event, i) => (i === index ? toKind(scenario, event, kind) : event));
}

function toKind(scenario: Preset, event: ScenarioEvent, kind: EventKind): ScenarioEvent {
  const { month } = event;
  if (kind === "prisonRelease") return { kind, month, ...usualRelease };
  const lever: EventLever = "lever" in event ? event.lever : "moderation";
  const value = "value" in event ? event.value : Number(valueIn(scenario, lever));
  if (kind === "step") return { kind, month, lever, value };
  const duration = "duration" in event ? event.duration : Math.min(usualDuration, scenario.months - month);
  return { kind, month, duration, lever, value };
}

/** An event of a list that is kept in the order of months, and the number that it keeps whatever its place. */
export interface FollowedEvent {
  readonly id: number;
  readonly text: string;
}

/** The numbers of a changed list: an event that was not changed keeps its own, then the changed ones keep theirs. */
export function followEvents(
  before: readonly FollowedEvent[],
  events: readonly ScenarioEvent[],
): readonly FollowedEvent[] {
  const left = [...before];
  const take = (at: number) => (at < 0 ? undefined : left.splice(at, 1)[0]?.id);
  const texts = events.map((event) => JSON.stringify(event));
  const same = texts.map((text) => take(left.findIndex((one) => one.text === text)));
  let next = Math.max(-1, ...before.map(({ id }) => id));
  return texts.map((text, i) => ({ text, id: same[i] ?? take(left.length > 0 ? 0 : -1) ?? ++next }));
}

/** The nearest month in which an event can begin. */
export function nearestStart(month: number, { months }: Preset): number {
  return Math.min(months - 1, Math.max(0, Math.round(month)));
}
