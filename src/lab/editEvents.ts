/**
 * The reader's changes to a list of events: pure, a new list each time. The resolver checks whether the list is legal.
 */
import { type EventLever, type ScenarioEvent, valueIn } from "../../sim/index.ts";
import type { Preset } from "../library/presets.ts";

export type EventKind = ScenarioEvent["kind"];
export const eventKinds: readonly EventKind[] = ["step", "ramp", "pulse", "prisonRelease"];

/** Usual number of months that a ramp takes and a pulse lasts. */
const usualDuration = 12;
const usualRelease = { share: 0.5, shareToRival: 0.3 };

/** A step of moderation to the other side of the middle, so that its effect is visible. */
export function withNewEvent(scenario: Preset, month: number): readonly ScenarioEvent[] {
  const value = Number(valueIn(scenario, "moderation")) < 0.4 ? 0.6 : 0.1;
  const event: ScenarioEvent = { kind: "step", month: within(month, scenario), lever: "moderation", value };
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

/** The list with all events of one month moved to another. */
export function withMovedMonth(scenario: Preset, from: number, to: number): readonly ScenarioEvent[] {
  const month = within(to, scenario);
  return scenario.events.map((event) => (event.month === from ? { ...event, month } : event));
}

/** The nearest month in which an event can begin. */
function within(month: number, { months }: Preset): number {
  return Math.min(months - 1, Math.max(0, Math.round(month)));
}
