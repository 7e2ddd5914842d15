import type { Model } from "../compile.ts";
import { drawTraits } from "../population/traits.ts";
import { pick } from "../random/alias.ts";
import { draw, isBelow, threshold } from "../random/draw.ts";
import { monthKey, purpose } from "../random/keys.ts";
import { moveFromRemoved } from "../state/moves.ts";
import { add, LISTED, read, type State, slot, U } from "../state/state.ts";
import { stateKey } from "../state/stateKey.ts";

/** Step 8: people removed since month 0 are replaced, each with probability reentryRate, by unaffiliated newcomers of the group. */
export function turnOver(model: Model, state: State): void {
  const month = read(state, slot.month);
  const key = stateKey(state);
  const { k0, k1 } = monthKey(key, month, purpose.reentry);
  const purityKey = monthKey(key, month, purpose.newcomerPurity);
  const traitsKey = monthKey(key, month, purpose.newcomerTraits);
  const below = threshold(model.settings.reentryRate);
  const { removed, people, firstPerson } = state;
  let length = read(state, slot.removedLength);
  for (let i = 0; i < length; ) {
    const person = removed[i];
    if (!isBelow(draw(person, k0, k1), below)) {
      i++;
      continue;
    }
    const purity = pick(model.purity.unaffiliated, draw(person, purityKey.k0, purityKey.k1));
    const at = person - firstPerson;
    people[at] = (people[at] & LISTED) | purity | drawTraits(person, traitsKey, model.posts);
    moveFromRemoved(model, state, person, U);
    removed[i] = removed[--length];
  }
  add(state, slot.reentered, read(state, slot.removedLength) - length);
  state.scalars[slot.removedLength] = length;
}
