import { noteCollapse } from "./collapse.ts";
import type { Model } from "./compile.ts";
import { adjustEconomy } from "./rules/adjustEconomy.ts";
import { applyEvents } from "./rules/applyEvents.ts";
import { liveOn, type Watch } from "./rules/liveOn.ts";
import { reviewPolicy } from "./rules/reviewPolicy.ts";
import { add, FIRST_MONTHLY, LAST_MONTHLY, type State, slot } from "./state/state.ts";

/** One month, in order. After it the state is that of row month + 1. */
export function step(model: Model, state: State, beforeChoice?: Watch): void {
  state.scalars.fill(0, FIRST_MONTHLY, LAST_MONTHLY + 1);
  applyEvents(model, state);
  adjustEconomy(model, state);
  reviewPolicy(model, state);
  liveOn(model, state, beforeChoice);
  add(state, slot.month, 1);
  noteCollapse(state);
}
