import type { Model } from "../compile.ts";
import type { State } from "../state/state.ts";
import { adjustLegitimacy } from "./adjustLegitimacy.ts";
import { reconsider } from "./reconsider.ts";
import { repress } from "./repress.ts";
import { stageAttacks } from "./stageAttacks.ts";
import { turnOver } from "./turnOver.ts";

/** Reads the state and does not change it. */
export type Watch = (model: Model, state: State) => void;

/**
 * Steps 4 to 8 of a month, in order, after policy is set. A leadership's forecast runs these steps too. `beforeChoice`
 * receives the state that those who reconsider see.
 */
export function liveOn(model: Model, state: State, beforeChoice?: Watch): void {
  stageAttacks(model, state);
  repress(model, state);
  adjustLegitimacy(model, state);
  beforeChoice?.(model, state);
  reconsider(model, state);
  turnOver(model, state);
}
