import type { FamilyMember } from "../../../sim/experiments/index.ts";
import { masterLever, strands } from "../../../sim/index.ts";
import type { Store } from "../../lab/store.ts";

const ofPolicy: readonly string[] = [masterLever.name, ...strands];

/**
 * Puts one leadership of an explanation under the levers, in one step: its settings, without events that would set the
 * policy in its place.
 */
export function takeExplanation(store: Store, changes: FamilyMember["changes"]): void {
  const { current } = store.shown.peek();
  const kept = current.events.filter((event) => !("lever" in event && ofPolicy.includes(event.lever)));
  store.take(changes, kept);
}
