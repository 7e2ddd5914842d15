/** Step 8, turnover: `rules/turnOver.ts`, in passes. */

import { groupOf, groups, people, regions, removed } from "./columns.assembly";
import { draw, draw4, pick, useKey } from "./draws.assembly";
import { AT_HAND, FETCHED, FETCHED_TOO, HITS, SIEVED, VULNERABILITY_TABLE } from "./memory.assembly";
import { PURITY_TABLES } from "./places";

const LISTED: i32 = 1 << 28;
const IN_U: i32 = 1 << 24;

/** Of the `length` people removed each whose draw is below `border`, or, where `all` is 15, everybody is replaced. Says how many are left. */
export function turnOver(
  length: i32,
  reentry0: i32,
  reentry1: i32,
  border: i32,
  all: i32,
  purity0: i32,
  purity1: i32,
  traits0: i32,
  traits1: i32,
  posts: i32,
): i32 {
  useKey(reentry0, reentry1);
  v128.store(AT_HAND, i32x4.splat(border));
  let found: i32 = 0;
  for (let i = 0; i < length; ) {
    const at = removed + (<usize>i << 2);
    // Four of whom none goes are passed over together.
    let set = 1;
    if (i + 4 <= length) {
      set = i32x4.bitmask(i32x4.lt_u(draw4(v128.load(at)), v128.load(AT_HAND))) | all;
      if (set == 0) {
        i += 4;
        continue;
      }
      i += ctz(set);
    } else {
      const goes = all | i32(<u32>drawOf(load<i32>(at), reentry0, reentry1) < <u32>border);
      if (goes == 0) {
        i++;
        continue;
      }
    }
    const place = removed + (<usize>i << 2);
    store<i32>(HITS + (<usize>found << 2), load<i32>(place));
    found++;
    length--;
    store<i32>(place, load<i32>(removed + (<usize>length << 2)));
    if (found == SIEVED) {
      replace(found, purity0, purity1, traits0, traits1, posts);
      found = 0;
    }
  }
  replace(found, purity0, purity1, traits0, traits1, posts);
  return length;
}

function drawOf(person: i32, k0: i32, k1: i32): i32 {
  return draw(person, k0, k1);
}

function pickFrom(table: usize, bits: i32): i32 {
  return pick(table, bits);
}

/** Puts unaffiliated newcomers in the places of the first `found` of HITS. */
function replace(found: i32, purity0: i32, purity1: i32, traits0: i32, traits1: i32, posts: i32): void {
  for (let at = 0; at < found << 2; at += 4) {
    const person = load<i32>(at, HITS);
    store<i32>(at, load<i32>(people + (<usize>person << 2)), FETCHED);
    store<i32>(at, load<i32>(groups + (<usize>groupOf(person) << 4), 12), FETCHED_TOO);
  }
  for (let at = 0; at < found << 2; at += 4) {
    const person = load<i32>(at, HITS);
    const purity = pickFrom(PURITY_TABLES + 1024, drawOf(person, purity0, purity1));
    const bits = drawOf(2 * person, traits0, traits1);
    const vulnerability = pickFrom(VULNERABILITY_TABLE, drawOf(2 * person + 1, traits0, traits1));
    const traits = ((bits >>> 24) << 8) | (vulnerability << 16) | (i32((bits & 0xffffff) < posts) << 26);
    const word = (load<i32>(at, FETCHED) & LISTED) | purity | traits | IN_U;
    store<i32>(people + (<usize>person << 2), word);
    const inU = groups + (<usize>groupOf(person) << 4) + 4;
    store<i32>(inU, load<i32>(inU) + 1);
    const region = regions + <usize>((load<i32>(at, FETCHED_TOO) >> 1) * 12);
    store<i32>(region, load<i32>(region, 4) + 1, 4);
  }
}
