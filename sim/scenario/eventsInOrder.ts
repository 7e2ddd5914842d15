import type { EventLever, ScenarioEvent } from "../scenario.ts";

/**
 * Within one month: policy before force, force before the rival, the rival before the world; the master lever first.
 */
const leverOrder: readonly EventLever[] = [
  ...(["moderation", "women", "inclusion", "minorities", "foreign"] as const),
  ...(["repression", "selectivity", "propaganda", "funding", "tempo"] as const),
  ...(["domesticEconomy", "aidScale", "humanitarianFloor", "restrictions"] as const),
];
const kindOrder: readonly ScenarioEvent["kind"][] = ["prisonRelease", "step", "ramp", "pulse"];

/**
 * Events in the order in which the model reads them, whatever their order in the file: by month, then by lever, then by
 * kind. So a strand's event comes after that of the master lever in the same month. Events that agree in all three keep
 * their order.
 */
export function eventsInOrder(events: readonly ScenarioEvent[]): readonly ScenarioEvent[] {
  return [...events].sort(
    (a, b) =>
      a.month - b.month || rankOf(a) - rankOf(b) || kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind),
  );
}

const rankOf = (event: ScenarioEvent) => ("lever" in event ? leverOrder.indexOf(event.lever) : -1);
