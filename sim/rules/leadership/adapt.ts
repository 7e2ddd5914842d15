import type { Model } from "../../compile.ts";
import { read, type State, slot, write } from "../../state/state.ts";
import { moveStrands } from "./moveStrands.ts";
import { measureObjective } from "./objective.ts";

const STEP = 0.05;

/**
 * Adaptive leadership: moves moderation by .05 each review, first downward; keeps its direction while the objective
 * rose since the last review, otherwise turns.
 */
export function adapt(model: Model, state: State): void {
  const objective = measureObjective(model, state);
  const first = read(state, slot.lastObjective) === Number.NEGATIVE_INFINITY;
  if (!first && objective <= read(state, slot.lastObjective))
    write(state, slot.direction, -read(state, slot.direction));
  write(state, slot.lastObjective, objective);
  moveStrands(state, STEP * read(state, slot.direction));
}
