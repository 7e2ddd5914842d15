import type { Model } from "../compile.ts";
import type { Key } from "../random/keys.ts";
import { HARD_LEVEL, vulnerabilityTable } from "../state/levels.ts";
import {
  AFFILIATION_SHIFT,
  FIRST_HARD,
  K,
  LISTED,
  PRISONER,
  type State,
  slot,
  T,
  U,
  X,
} from "../state/state.ts";
import type { Desk } from "./desk.ts";

/** The keys of the two kinds of draws that make a person. */
export interface PeopleKeys {
  readonly purity: Key;
  readonly traits: Key;
}

/** Whether groups are small enough for the desk. */
export function fitsSettling({ most }: Desk, { groupSize }: Model): boolean {
  return groupSize <= most.people;
}

/**
 * The people of all groups in WebAssembly, with the same bytes as result as one by one: words, members of T by purity,
 * hard-liners and posts. `mixes` says how many of each group start in T, U, K and X.
 */
export function settlePeople(
  desk: Desk,
  model: Model,
  state: State,
  mixes: Int32Array,
  keys: PeopleKeys,
): void {
  const { code, most, words, members } = desk;
  const { people, groupSize, purityT, scalars, firstGroup, firstPerson } = state;
  const { traits, purity } = keys;
  desk.purityTables.set(model.purity.incumbent, 0);
  desk.purityTables.set(model.purity.unaffiliated, 256);
  desk.purityTables.set(model.purity.committed, 512);
  desk.vulnerabilityTable.set(vulnerabilityTable());
  members.fill(0);
  const standing = (affiliation: number) => affiliation << AFFILIATION_SHIFT;
  const inK = model.rival ? standing(K) | LISTED : standing(U);
  const groups = state.grievance.length;
  const atOnce = Math.min(most.groups, Math.floor(most.people / groupSize));
  for (let first = 0; first < groups; first += atOnce) {
    const count = Math.min(atOnce, groups - first);
    const person = firstPerson + first * groupSize;
    const heads = count * groupSize;
    desk.groups.set(mixes.subarray((firstGroup + first) * 4, (firstGroup + first + count) * 4));
    code.drawAll(person, heads, purity.k0, purity.k1);
    code.trait(person, heads, traits.k0, traits.k1, model.posts);
    scalars[slot.postsT] += code.settle(
      count,
      HARD_LEVEL,
      standing(T),
      FIRST_HARD,
      standing(U),
      inK,
      standing(X) | PRISONER,
    );
    people.set(words.subarray(0, heads), first * groupSize);
  }
  purityT.set(members);
  for (let level = HARD_LEVEL; level < members.length; level++) scalars[slot.initialHard] += members[level];
}
