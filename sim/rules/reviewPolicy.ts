import type { Model } from "../compile.ts";
import { read, type State, slot, write } from "../state/state.ts";
import { adapt } from "./leadership/adapt.ts";
import { lookAhead } from "./leadership/lookAhead.ts";

/** Step 3: every `reviewInterval` months, but not at month 0, the leadership may move the four strands. */
export function reviewPolicy(model: Model, state: State): void {
  rememberRival(model, state);
  if (!isReviewed(model, state)) return;
  if (model.treatment.mode === "adaptive") adapt(model, state);
  else if (model.treatment.mode === "farsighted") lookAhead(model, state);
}

/** Whether the leadership may move the strands in this month. */
export function isReviewed({ settings, treatment }: Model, state: State): boolean {
  const month = read(state, slot.month);
  return treatment.mode !== "scheduled" && month !== 0 && month % settings.reviewInterval === 0;
}

/** What the leadership remembers of propaganda and funding. */
export function rememberRival(model: Model, state: State): void {
  remember(model, state, slot.rememberedPropaganda, read(state, slot.propaganda));
  remember(model, state, slot.rememberedFunding, read(state, slot.funding));
}

/**
 * A lasting perception of threat: the leadership still believes in the rival's past strength, a belief that fades at
 * threatDecay.
 */
function remember(model: Model, state: State, at: number, now: number): void {
  const faded = now + (read(state, at) - now) * (1 - model.settings.threatDecay);
  write(state, at, faded > now ? faded : now);
}
