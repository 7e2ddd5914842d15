import type { Model } from "../compile.ts";
import type { State } from "../state/state.ts";
import { adjustLegitimacy } from "./adjustLegitimacy.ts";
import { reconsider } from "./reconsider.ts";
import { repress } from "./repress.ts";
import { stageAttacks } from "./stageAttacks.ts";
import { turnOver } from "./turnOver.ts";

/** Looks at the state and leaves it as it is. */
export type Watch = (model: Model, state: State) => void;

/**
 * Steps 4 to 8 of a month, in order: what happens once policy is set. A forecast lives these too. `beforeChoice` sees
 * the state that those who reconsider see.
 */
export function liveOn(model: Model, state: State, beforeChoice?: Watch): void {
  stageAttacks(model, state);
  repress(model, state);
  adjustLegitimacy(model, state);
  beforeChoice?.(model, state);
  reconsider(model, state);
  turnOver(model, state);
}
