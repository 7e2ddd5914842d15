import type { ScenarioEvent } from "../../../sim/index.ts";

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
