import type { Model } from "../compile.ts";
import type { Desk } from "../compiled/desk.ts";
import { draw, isBelow, threshold } from "../random/draw.ts";
import { type Key, monthKey, purpose } from "../random/keys.ts";
import { removeFromRival, tidyRoster } from "../state/moves.ts";
import { AFFILIATION_BITS, AFFILIATION_SHIFT, K, read, type State, slot } from "../state/state.ts";
import { stateKey } from "../state/stateKey.ts";

/** Each member of K is removed with probability min(1, R·removalRate·(.5 + selectivity)). */
export function removeMembers(model: Model, state: State): void {
  const key = monthKey(stateKey(state), read(state, slot.month), purpose.removal);
  const reached = model.settings.removalRate * (0.5 + read(state, slot.selectivity));
  const below = threshold(read(state, slot.repression) * reached);
  if (below > 0) {
    if (state.desk !== undefined) removeCompiled(state.desk, state, key, below);
    else removeOneByOne(model, state, key, below);
  }
  tidyRoster(state);
}

function removeOneByOne(model: Model, state: State, { k0, k1 }: Key, below: number): void {
  const { roster, people, firstPerson } = state;
  const listed = read(state, slot.rosterLength);
  for (let i = 0; i < listed; i++) {
    const person = roster[i];
    const member = (people[person - firstPerson] & AFFILIATION_BITS) === K << AFFILIATION_SHIFT;
    if (member && isBelow(draw(person, k0, k1), below)) removeFromRival(model, state, person);
  }
}

function removeCompiled({ code }: Desk, state: State, { k0, k1 }: Key, below: number): void {
  const { scalars } = state;
  const length = scalars[slot.removedLength];
  // A border of 2³² is beyond 32 bits: then each of four draws falls below.
  const all = below === 4294967296 ? 15 : 0;
  const taken = code.remove(scalars[slot.rosterLength], k0, k1, below, all, length);
  scalars[slot.removedLength] = length + taken;
  scalars[slot.totalX] += taken;
  scalars[slot.taken] += taken;
}
