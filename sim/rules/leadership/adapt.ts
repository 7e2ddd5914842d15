import type { Model } from "../../compile.ts";
import { read, type State, write } from "../../state/state.ts";
import { moveStrands } from "./moveStrands.ts";
import { measureObjective } from "./objective.ts";

const STEP = 0.05;

/**
 * Adaptive leadership: moves moderation by .05 each review, first downward; keeps its direction while the objective
 * rose since the last review, otherwise turns.
 */
export function adapt(model: Model, state: State): void {
  const objective = measureObjective(model, state);
  const first = read(state, "lastObjective") === Number.NEGATIVE_INFINITY;
  if (!first && objective <= read(state, "lastObjective"))
    write(state, "direction", -read(state, "direction"));
  write(state, "lastObjective", objective);
  moveStrands(state, STEP * read(state, "direction"));
}
