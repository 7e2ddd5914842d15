/** Step 5, the removal of members of K: `rules/removeMembers.ts` and `state/moves.ts`, in passes. */

import { groupOf, groups, people, regions, removed, roster } from "./columns.assembly";
import { draw4, front, useKey } from "./draws.assembly";
import { AT_HAND, FETCHED, FETCHED_TOO, HITS, SIEVED } from "./memory.assembly";

const AFFILIATION_BITS: i32 = 3 << 24;
const IN_K: i32 = 2 << 24;
const IN_X: i32 = 3 << 24;
const LISTED: i32 = 1 << 28;

/**
 * Of the first `count` people at `list` those whose draw is below `border`, or all, go to HITS, and their words to FETCHED.
 * Says how many. All are found before the first is handled, in a loop without branches, since a processor cannot predict
 * what chance decides; and all are fetched together, so that it waits once for many.
 */
export function sieve(list: usize, count: i32, border: i32, all: i32): i32 {
  v128.store(AT_HAND, i32x4.splat(border));
  let out = HITS;
  for (let i = 0; i < count; i += 4) {
    const persons = v128.load(list + (<usize>i << 2));
    let set = i32x4.bitmask(i32x4.lt_u(draw4(persons), v128.load(AT_HAND))) | all;
    if (count - i < 4) set &= (1 << (count - i)) - 1;
    v128.store(out, front(persons, set));
    out += popcnt(set) << 2;
  }
  const words = people;
  const found = i32(out - HITS);
  for (let at = 0; at < found; at += 4)
    store<i32>(at, load<i32>(words + (<usize>load<i32>(at, HITS) << 2)), FETCHED);
  return found >> 2;
}

/**
 * Removes each member among the `listed` people of the roster whose draw is below `border`, or each of them where `all` is
 * 15; `length` people are removed before. Says how many are taken.
 */
export function remove(listed: i32, k0: i32, k1: i32, border: i32, all: i32, length: i32): i32 {
  useKey(k0, k1);
  const first = length;
  for (let done = 0; done < listed; done += SIEVED) {
    const found = sieve(roster + (<usize>done << 2), min(SIEVED, listed - done), border, all);
    for (let at = 0; at < found << 2; at += 4)
      store<i32>(at, load<i32>(groups + (<usize>groupOf(load<i32>(at, HITS)) << 4), 12), FETCHED_TOO);
    for (let at = 0; at < found << 2; at += 4) {
      const word = load<i32>(at, FETCHED);
      if ((word & AFFILIATION_BITS) != IN_K) continue;
      const person = load<i32>(at, HITS);
      store<i32>(people + (<usize>person << 2), word | IN_X);
      const inK = groups + (<usize>groupOf(person) << 4) + 8;
      store<i32>(inK, load<i32>(inK) - 1);
      const region = regions + <usize>((load<i32>(at, FETCHED_TOO) >> 1) * 12);
      store<i32>(region, load<i32>(region, 8) - 1, 8);
      store<i32>(removed + (<usize>length << 2), person);
      length++;
    }
  }
  return length - first;
}

/** Of the `listed` people of the roster only members of K stay on it. Says how many. */
export function tidy(listed: i32): i32 {
  let kept = roster;
  for (let i = 0; i < listed; i++) {
    const person = load<i32>(roster + (<usize>i << 2));
    const at = people + (<usize>person << 2);
    const word = load<i32>(at);
    const stays = i32((word & AFFILIATION_BITS) == IN_K);
    store<i32>(kept, person);
    store<i32>(at, word & ~(LISTED * (1 - stays)));
    kept += stays << 2;
  }
  return i32(kept - roster) >> 2;
}
