import type { Model } from "../compile.ts";
import type { State } from "../state.ts";
import { adjustLegitimacy } from "./adjustLegitimacy.ts";
import { reconsider } from "./reconsider.ts";
import { repress } from "./repress.ts";
import { stageAttacks } from "./stageAttacks.ts";
import { turnOver } from "./turnOver.ts";

/** Steps 4 to 8 of a month, in order: what happens once policy is set. A forecast lives these too. */
export function liveOn(model: Model, state: State): void {
  stageAttacks(model, state);
  repress(model, state);
  adjustLegitimacy(model, state);
  reconsider(model, state);
  turnOver(model, state);
}
