import type { Model } from "../compile.ts";
import type { State } from "../state/state.ts";
import { harmBystanders } from "./harmBystanders.ts";
import { removeMembers } from "./removeMembers.ts";

/** Step 5: repression removes members of K, then harms bystanders, which their groups remember as grievance. */
export function repress(model: Model, state: State): void {
  if (model.rival) removeMembers(model, state);
  harmBystanders(model, state);
}
