import type { Model, StrandWeights } from "./compile.ts";
import { strands } from "./parameters.ts";
import { type State, slot } from "./state/state.ts";

/**
 * The default hard line: moderation at which rights neither add to legitimacy nor take from it, foreign ties neither
 * bring trade nor cost it, and the regime neither gains nor loses standing among hard-liners abroad.
 */
export const REFERENCE_MODERATION = 0.1;

const places = strands.map((strand) => slot[strand]);

function weigh({ scalars }: State, weights: StrandWeights): number {
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += weights[i] * scalars[places[i]];
  return sum;
}

/** Moderation as a hard-liner holds it against the regime, 0–1. */
export function doctrineModeration(model: Model, state: State): number {
  return weigh(state, model.doctrineWeights);
}

/** Moderation as donors answer to it, 0–1: the measure `moderation`. */
export function donorModeration(model: Model, state: State): number {
  return weigh(state, model.donorWeights);
}

/** The regime's position on the scale of purity, x_T = 1 − doctrinal moderation. */
export function regimePosition(model: Model, state: State): number {
  return 1 - doctrineModeration(model, state);
}
