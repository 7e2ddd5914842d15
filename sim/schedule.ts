import { type LeverName, strands } from "./parameters.ts";
import type { ScenarioEvent, Treatment } from "./scenario.ts";

/** A lever takes a value in a month. */
export interface LeverWrite {
  readonly lever: LeverName;
  readonly value: number;
}

/** A release: each prisoner goes with probability `share`; of these `shareToRival` go to K, the rest to U. */
export type Release = Extract<ScenarioEvent, { kind: "prisonRelease" }>;
type LeverEvent = Exclude<ScenarioEvent, Release>;

/** The effects of the scenario's events in one month. */
export interface ScheduledMonth {
  readonly writes: LeverWrite[];
  readonly releases: Release[];
}

/**
 * Events month by month. An event sets its lever in certain months: a step in its month, a ramp in each month of its
 * span, a pulse in its first month and in the month after its last, when the lever goes back to the value that the
 * steps and ramps alone would give. In between a lever keeps its value, unless the leadership moves it.
 */
export function compileSchedule(treatment: Treatment): ReadonlyMap<number, ScheduledMonth> {
  const schedule = new Map<number, ScheduledMonth>();
  const at = (month: number) => {
    const known = schedule.get(month) ?? { writes: [], releases: [] };
    schedule.set(month, known);
    return known;
  };
  for (const [lever, events] of eventsByLever(treatment.events)) {
    for (const [month, value] of leverWrites(treatment.settings[lever], events, treatment.months)) {
      at(month).writes.push({ lever, value });
    }
  }
  for (const event of treatment.events)
    if (event.kind === "prisonRelease") at(event.month).releases.push(event);
  return schedule;
}

function eventsByLever(events: readonly ScenarioEvent[]): Map<LeverName, LeverEvent[]> {
  const byLever = new Map<LeverName, LeverEvent[]>();
  for (const event of events) {
    if (event.kind === "prisonRelease") continue;
    for (const lever of event.lever === "moderation" ? strands : [event.lever]) {
      byLever.set(lever, [...(byLever.get(lever) ?? []), event]);
    }
  }
  return byLever;
}

/** The months in which the events of one lever set it, with the value of each. */
function leverWrites(
  initial: number,
  events: readonly LeverEvent[],
  months: number,
): [month: number, value: number][] {
  const inOrder = [...events].sort((a, b) => a.month - b.month);
  const value = new Float64Array(months + 1).fill(initial);
  const speaks = new Uint8Array(months + 1);
  for (const event of inOrder) {
    if (event.kind === "pulse") continue;
    const start = value[event.month];
    const span = event.kind === "ramp" ? event.duration : 0;
    for (let t = event.month; t <= months; t++) {
      const done = span === 0 ? 1 : Math.min(1, (t - event.month) / span);
      value[t] = done === 1 ? event.value : start + (event.value - start) * done;
      if (t <= event.month + span) speaks[t] = 1;
    }
  }
  const shown = value.slice();
  for (const event of inOrder) {
    if (event.kind !== "pulse") continue;
    const end = Math.min(event.month + event.duration, months);
    shown.fill(event.value, event.month, end);
    speaks[event.month] = 1;
    speaks[end] = 1;
  }
  const writes: [number, number][] = [];
  for (let t = 0; t < months; t++) if (speaks[t] === 1) writes.push([t, shown[t]]);
  return writes;
}
