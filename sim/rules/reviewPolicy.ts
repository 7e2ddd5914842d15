import type { Model } from "../compile.ts";
import { read, type State, slot, write } from "../state/state.ts";
import { adapt } from "./leadership/adapt.ts";
import { lookAhead } from "./leadership/lookAhead.ts";

/** Step 3: every `reviewInterval` months, but not at month 0, the leadership may move the four strands. */
export function reviewPolicy(model: Model, state: State): void {
  remember(model, state, slot.rememberedPropaganda, read(state, slot.propaganda));
  remember(model, state, slot.rememberedFunding, read(state, slot.funding));
  const month = read(state, slot.month);
  if (month === 0 || month % model.settings.reviewInterval !== 0) return;
  if (model.treatment.mode === "adaptive") adapt(model, state);
  else if (model.treatment.mode === "farsighted") lookAhead(model, state);
}

/**
 * A lasting perception of threat: the leadership still believes in the rival's past strength, a belief that fades at
 * threatDecay.
 */
function remember(model: Model, state: State, at: number, now: number): void {
  const faded = now + (read(state, at) - now) * (1 - model.settings.threatDecay);
  write(state, at, faded > now ? faded : now);
}
