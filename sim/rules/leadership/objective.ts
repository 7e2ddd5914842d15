import type { Model } from "../../compile.ts";
import { donorModeration } from "../../policy.ts";
import { countOf, K, read, type State, T } from "../../state/state.ts";

/**
 * What the leadership wants, Π = [n_T − w_K·ψ·n_K]/n_T(0) + w_E·E − ι(M_donor − M_L)², in the present state. For a
 * regime that began with no members, the divisor is one agent.
 */
export function measureObjective(model: Model, state: State): number {
  const { threatWeight, economyWeight, ideology, idealModeration } = model.settings;
  const members = countOf(state, T);
  const threat = threatWeight * read(state, "threat") * countOf(state, K);
  const distance = donorModeration(model, state) - idealModeration;
  return (
    (members - threat) / Math.max(1, read(state, "initialT")) +
    economyWeight * read(state, "economy") -
    ideology * distance * distance
  );
}
