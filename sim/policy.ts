import type { Model, StrandWeights } from "./compile.ts";
import { strands } from "./parameters.ts";
import { read, type State } from "./state/state.ts";

/**
 * The default hard line: moderation at which rights neither add to legitimacy nor take from it, foreign ties neither
 * bring trade nor cost it, and the regime neither gains nor loses standing among hard-liners abroad.
 */
export const REFERENCE_MODERATION = 0.1;

function weigh(state: State, weights: StrandWeights): number {
  let sum = 0;
  for (let i = 0; i < strands.length; i++) sum += weights[i] * read(state, strands[i]);
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
