/** The people of all groups, as `settle` of `population/createPopulation.ts` makes them one by one. */

import { firstGroup, groupCount, groups, groupSize, hardLevel, people, purityT } from "./columns.assembly";
import { draw4, pick, pick4, useKey } from "./draws.assembly";
import { AT_HAND, SETTLED, SETTLING, THRESHOLD, VULNERABILITY_TABLE } from "./memory.assembly";
import { PURITY_TABLES } from "./places";

const POST: i32 = 1 << 26;
const PRISONER: i32 = 1 << 27;
const FIRST_HARD: i32 = 1 << 29;
const IN_U: i32 = 1 << 24;
const IN_X: i32 = 3 << 24;

/** Exposure, post and vulnerability of `count` people from `first` on: `drawTraits`, four at a time. */
function trait(first: i32, count: i32, k0: i32, k1: i32, posts: i32): void {
  useKey(k0, k1);
  v128.store(AT_HAND, i32x4.splat(posts));
  const out = people + (<usize>first << 2);
  let twice = i32x4.shl(i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3)), 1);
  for (let i = 0; i < count; i += 4) {
    const bits = draw4(twice);
    const exposure = i32x4.shl(i32x4.shr_u(bits, 24), 8);
    const posted = i32x4.lt_s(v128.and(bits, v128.load(THRESHOLD)), v128.load(AT_HAND));
    const level = pick4(VULNERABILITY_TABLE, draw4(v128.or(twice, i32x4.splat(1))));
    const word = v128.or(exposure, v128.or(i32x4.shl(level, 16), v128.and(posted, i32x4.splat(POST))));
    v128.store(out + (<usize>i << 2), word);
    twice = i32x4.add(twice, i32x4.splat(8));
  }
}

/** The draws of `count` people from `first` on under a key go to SETTLING. */
function drawAll(first: i32, count: i32, k0: i32, k1: i32): void {
  useKey(k0, k1);
  let next = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3));
  for (let i = 0; i < count; i += 4) {
    v128.store(SETTLING + (<usize>i << 2), draw4(next));
    next = i32x4.add(next, i32x4.splat(4));
  }
}

/**
 * Makes everybody: how many of each group start in T, U, K and X stands in its four numbers; who starts in K has the
 * standing `inK`. Members of T are counted by purity; says how many of them have a post. The last words may be written
 * over up to three places after the people.
 */
export function settle(
  purity0: i32,
  purity1: i32,
  traits0: i32,
  traits1: i32,
  posts: i32,
  inK: i32,
): i32 {
  const atOnce = SETTLED / groupSize;
  let posted = 0;
  const end = firstGroup + groupCount;
  for (let first = firstGroup; first < end; first += atOnce) {
    const many = min(atOnce, end - first);
    const person = first * groupSize;
    drawAll(person, many * groupSize, purity0, purity1);
    trait(person, many * groupSize, traits0, traits1, posts);
    let at = people + (<usize>person << 2);
    let draws = SETTLING;
    for (let group = first; group < first + many; group++) {
      const mix = groups + (<usize>group << 4);
      const ofT = at + (<usize>load<i32>(mix) << 2);
      for (; at < ofT; at += 4, draws += 4) {
        const purity = pick(PURITY_TABLES, load<i32>(draws));
        const traits = load<i32>(at);
        store<i32>(at, traits | purity | (purity >= hardLevel ? FIRST_HARD : 0));
        posted += (traits >>> 26) & 1;
        const member = purityT + (<usize>purity << 2);
        store<i32>(member, load<i32>(member) + 1);
      }
      let length = <usize>load<i32>(mix, 4) << 2;
      place(at, draws, length, PURITY_TABLES + 1024, IN_U);
      at += length;
      draws += length;
      length = <usize>load<i32>(mix, 8) << 2;
      place(at, draws, length, PURITY_TABLES + 2048, inK);
      at += length;
      draws += length;
      length = <usize>load<i32>(mix, 12) << 2;
      place(at, draws, length, PURITY_TABLES + 2048, IN_X | PRISONER);
      at += length;
      draws += length;
    }
  }
  return posted;
}

function place(at: usize, draws: usize, length: usize, table: usize, standing: i32): void {
  for (const end = at + length; at < end; at += 4, draws += 4)
    store<i32>(at, load<i32>(at) | pick(table, load<i32>(draws)) | standing);
}
