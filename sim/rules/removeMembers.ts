import type { Model } from "../compile.ts";
import { draw, isBelow, threshold } from "../random/draw.ts";
import { monthKey, purpose } from "../random/keys.ts";
import { AFFILIATION_BITS, AFFILIATION_SHIFT, K, read, type State } from "../state.ts";
import { stateKey } from "../stateKey.ts";
import { removeFromRival, tidyRoster } from "./moves.ts";

/** Each member of K is removed with probability min(1, R·removalRate·(.5 + selectivity)). */
export function removeMembers(model: Model, state: State): void {
  const { roster, people } = state;
  const { k0, k1 } = monthKey(stateKey(state), read(state, "month"), purpose.removal);
  const probability =
    read(state, "repression") * model.settings.removalRate * (0.5 + read(state, "selectivity"));
  const below = threshold(probability);
  const length = read(state, "rosterLength");
  for (let i = nextStruck(roster, 0, length, k0, k1, below); i < length; ) {
    const member = (people[roster[i]] & AFFILIATION_BITS) === K << AFFILIATION_SHIFT;
    if (member) removeFromRival(model, state, roster[i]);
    i = nextStruck(roster, i + 1, length, k0, k1, below);
  }
  tidyRoster(state);
}

/** Place on the roster of the next name whose draw falls below the border: the tight loop of this rule. */
function nextStruck(
  roster: Int32Array,
  from: number,
  length: number,
  k0: number,
  k1: number,
  below: number,
): number {
  let i = from;
  while (i < length && !isBelow(draw(roster[i], k0, k1), below)) i++;
  return i;
}
