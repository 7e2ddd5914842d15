/** What the chart does with events: a new one, and one that is dragged. Pure; the rest is in `editEvents.ts`. */
import { type ScenarioEvent, valueIn } from "../../sim/index.ts";
import type { Preset } from "../library/presets.ts";

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

/**
 * The list with all events of one month moved to another. Give it the list as it was before a drag, so that an event
 * that is passed on the way is not taken along.
 */
export function withMovedMonth(
  events: readonly ScenarioEvent[],
  from: number,
  to: number,
): readonly ScenarioEvent[] {
  return events.map((event) => (event.month === from ? { ...event, month: to } : event));
}

/** The nearest month in which an event can begin. */
export function nearestStart(month: number, { months }: Preset): number {
  return Math.min(months - 1, Math.max(0, Math.round(month)));
}
