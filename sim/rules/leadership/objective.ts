import type { Model } from "../../compile.ts";
import { donorModeration, regimePosition } from "../../policy.ts";
import { firstLevelAbove } from "../../state/levels.ts";
import { shareFrom } from "../../state/shareFrom.ts";
import { countOf, K, read, type State, slot, T } from "../../state/state.ts";

/**
 * What the leadership wants, Π = [n_T − w_K·ψ·n_K]/n_T(0) + w_E·E − ι(M_donor − M_L)² − d·s·max(0, M_donor − M_L), in
 * the present state; s is the share of T that is not more hard-line than the regime. For a regime that began with no
 * members, the divisor is one agent.
 */
export function measureObjective(model: Model, state: State): number {
  const { threatWeight, economyWeight, ideology, idealModeration, pressureCost } = model.settings;
  const members = countOf(state, T);
  const threat = threatWeight * read(state, slot.threat) * countOf(state, K);
  const distance = donorModeration(model, state) - idealModeration;
  const pressure = pressureCost > 0 && distance > 0 && members > 0 ? pressingShare(model, state) : 0;
  return (
    (members - threat) / Math.max(1, read(state, slot.initialT)) +
    economyWeight * read(state, slot.economy) -
    ideology * distance * distance -
    pressureCost * pressure * distance
  );
}

/** The share of T, which is not empty, that is not more hard-line than the regime. */
function pressingShare(model: Model, state: State): number {
  return 1 - shareFrom(state, firstLevelAbove(regimePosition(model, state)));
}
