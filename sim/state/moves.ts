/** Moves between X and the rest, and the roster of K: the book-keeping that all rules share. */
import type { Model } from "../compile.ts";
import {
  AFFILIATION_BITS,
  AFFILIATION_SHIFT,
  add,
  countOf,
  K,
  LISTED,
  read,
  type State,
  slot,
  X,
} from "./state.ts";

/** The place of a person's group among those of the state. */
function groupOf(state: State, person: number): number {
  return Math.floor((person - state.firstPerson) / state.groupSize);
}

/** Adds a person to the roster of K, unless the person is already on it. */
export function enlist(state: State, person: number): void {
  const at = person - state.firstPerson;
  if ((state.people[at] & LISTED) !== 0) return;
  const length = state.scalars[slot.rosterLength];
  state.roster[length] = person;
  state.scalars[slot.rosterLength] = length + 1;
  state.people[at] |= LISTED;
}

/** Someone in X comes back as a member of K or U. */
export function moveFromRemoved(model: Model, state: State, person: number, to: number): void {
  const group = groupOf(state, person);
  const at = person - state.firstPerson;
  state.people[at] = (state.people[at] & ~AFFILIATION_BITS) | (to << AFFILIATION_SHIFT);
  state.groups[group * 4 + to]++;
  state.regions[model.regionOfClass[state.groups[group * 4 + 3]] * 3 + to]++;
  add(state, slot.totalX, -1);
  if (to === K) enlist(state, person);
}

/** A member of K is killed, jailed or surrenders, and can be replaced later. */
export function removeFromRival(model: Model, state: State, person: number): void {
  const group = groupOf(state, person);
  const at = person - state.firstPerson;
  state.people[at] = (state.people[at] & ~AFFILIATION_BITS) | (X << AFFILIATION_SHIFT);
  state.groups[group * 4 + K]--;
  state.regions[model.regionOfClass[state.groups[group * 4 + 3]] * 3 + K]--;
  const length = state.scalars[slot.removedLength];
  state.removed[length] = person;
  state.scalars[slot.removedLength] = length + 1;
  state.scalars[slot.totalX]++;
  state.scalars[slot.taken]++;
}

/** Removes people who left K from the roster, once they outnumber the members. */
export function tidyRoster(state: State): void {
  const length = read(state, slot.rosterLength);
  if (length <= 2 * countOf(state, K) + 64) return;
  if (state.desk !== undefined) {
    state.scalars[slot.rosterLength] = state.desk.code.tidy(length);
    return;
  }
  let kept = 0;
  for (let i = 0; i < length; i++) {
    const person = state.roster[i];
    const at = person - state.firstPerson;
    if ((state.people[at] & AFFILIATION_BITS) === K << AFFILIATION_SHIFT) state.roster[kept++] = person;
    else state.people[at] &= ~LISTED;
  }
  state.scalars[slot.rosterLength] = kept;
}
