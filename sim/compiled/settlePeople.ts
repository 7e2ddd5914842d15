import type { Model } from "../compile.ts";
import type { Key } from "../random/keys.ts";
import { HARD_LEVEL } from "../state/levels.ts";
import { AFFILIATION_SHIFT, K, LISTED, type State, slot, U } from "../state/state.ts";
import type { Desk } from "./desk.ts";

/** The keys of the two kinds of draws that make a person. */
export interface PeopleKeys {
  readonly purity: Key;
  readonly traits: Key;
}

/**
 * The people of all groups in WebAssembly, with the same bytes as result as one by one: words, members of T by purity,
 * hard-liners and posts. `state.groups` says how many of each group start in T, U, K and X.
 */
export function settlePeople({ code }: Desk, model: Model, state: State, keys: PeopleKeys): void {
  const { purityT, roster, scalars } = state;
  const { traits, purity } = keys;
  const inK = model.rival ? (K << AFFILIATION_SHIFT) | LISTED : U << AFFILIATION_SHIFT;
  scalars[slot.postsT] += code.settle(purity.k0, purity.k1, traits.k0, traits.k1, model.posts, inK);
  // People are made four at a time, the last of them perhaps beyond their column.
  roster.fill(0, 0, 4);
  for (let level = HARD_LEVEL; level < purityT.length; level++) scalars[slot.initialHard] += purityT[level];
}
