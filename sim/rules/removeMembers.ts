import type { Model } from "../compile.ts";
import { SIEVED, sieve, sieved } from "../compiled/sieve.ts";
import { threshold } from "../random/draw.ts";
import { monthKey, purpose } from "../random/keys.ts";
import { removeFromRival, tidyRoster } from "../state/moves.ts";
import { AFFILIATION_BITS, AFFILIATION_SHIFT, K, read, type State, slot } from "../state/state.ts";
import { stateKey } from "../state/stateKey.ts";

/** Each member of K is removed with probability min(1, R·removalRate·(.5 + selectivity)). */
export function removeMembers(model: Model, state: State): void {
  const { roster, people, firstPerson } = state;
  const key = monthKey(stateKey(state), read(state, slot.month), purpose.removal);
  const reached = model.settings.removalRate * (0.5 + read(state, slot.selectivity));
  const probability = read(state, slot.repression) * reached;
  const below = threshold(probability);
  const listed = below === 0 ? 0 : read(state, slot.rosterLength);
  for (let first = 0; first < listed; first += SIEVED) {
    const found = sieve(roster, first, Math.min(SIEVED, listed - first), key, below);
    const hits = sieved();
    for (let i = 0; i < found; i++) {
      const member = (people[hits[i] - firstPerson] & AFFILIATION_BITS) === K << AFFILIATION_SHIFT;
      if (member) removeFromRival(model, state, hits[i]);
    }
  }
  tidyRoster(state);
}
