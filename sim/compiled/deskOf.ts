import type { Model } from "../compile.ts";
import { vulnerabilityTable } from "../state/levels.ts";
import { withinState } from "../state/regions.ts";
import type { State } from "../state/state.ts";
import type { Desk } from "./desk.ts";
import { MOST_DECAY, MOST_HARMED, MOST_STEPS, MOST_WEIGHTS } from "./places.ts";

/**
 * The desk of a state with the model's lasting tables on it, copied when the model is another than the last; undefined
 * where there is none or where they do not fit.
 */
export function deskOf(model: Model, state: State): Desk | undefined {
  const { desk } = state;
  if (desk === undefined) return undefined;
  if (desk.of !== model) bringModel(desk, model, state);
  return desk.fits ? desk : undefined;
}

function bringModel(desk: Desk, model: Model, state: State): void {
  const { blocks, choice, decay, groupSize, purity } = model;
  desk.of = model;
  desk.gapKey = undefined;
  desk.fits =
    choice.peersTabled &&
    choice.grievanceExponent >= 0 &&
    groupSize <= MOST_HARMED &&
    decay.length <= MOST_DECAY &&
    choice.tables.weights.length <= MOST_WEIGHTS &&
    choice.grievanceSteps.length <= MOST_STEPS;
  if (!desk.fits) return;
  desk.blocks[0] = blocks.length;
  blocks.forEach((block, i) => {
    const { first, count, salafi } = withinState(block, state);
    desk.blocks.set([first, count, salafi ? 1 : 0], 1 + 3 * i);
  });
  if (choice.skips !== undefined) desk.skips.set(choice.skips);
  desk.weights.set(choice.tables.weights);
  desk.decay.set(decay);
  desk.steps.set(choice.grievanceSteps);
  desk.aliasTables.set(purity.incumbent, 0);
  desk.aliasTables.set(purity.unaffiliated, 256);
  desk.aliasTables.set(purity.committed, 512);
  desk.aliasTables.set(vulnerabilityTable(), 768);
}
