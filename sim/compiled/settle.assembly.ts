/** The people of a window of groups, as `settle` of `population/createPopulation.ts` makes them one by one. */

import { draw4, useKey } from "./draws.assembly";
import {
  AT_HAND,
  BYTE,
  DRAWS,
  GROUPS,
  MEMBERS,
  PURITY_TABLES,
  SWITCHES,
  THRESHOLD,
  VULNERABILITY_TABLE,
  WORDS,
} from "./memory.assembly";

const POST: i32 = 1 << 26;

/** Entries of an alias table for four draws. */
function entriesOf(table: usize, bits: v128): v128 {
  v128.store(DRAWS, bits);
  let entries = v128.load32_zero(table + (<usize>load<u8>(DRAWS) << 2));
  entries = v128.load32_lane(table + (<usize>load<u8>(DRAWS + 4) << 2), entries, 1);
  entries = v128.load32_lane(table + (<usize>load<u8>(DRAWS + 8) << 2), entries, 2);
  return v128.load32_lane(table + (<usize>load<u8>(DRAWS + 12) << 2), entries, 3);
}

/** Exposure, post and vulnerability of `count` people from `first` on go to WORDS: `drawTraits`, four at a time. */
export function trait(first: i32, count: i32, k0: i32, k1: i32, posts: i32): void {
  useKey(k0, k1);
  v128.store(AT_HAND, i32x4.splat(posts));
  let twice = i32x4.shl(i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3)), 1);
  for (let i = 0; i < count; i += 4) {
    const bits = draw4(twice);
    const exposure = i32x4.shl(i32x4.shr_u(bits, 24), 8);
    const posted = i32x4.lt_s(v128.and(bits, v128.load(THRESHOLD)), v128.load(AT_HAND));
    const drawn = draw4(v128.or(twice, i32x4.splat(1)));
    const entries = entriesOf(VULNERABILITY_TABLE, drawn);
    const own = i32x4.lt_s(i32x4.shr_u(drawn, 8), v128.and(entries, v128.load(THRESHOLD)));
    const level = v128.bitselect(v128.and(drawn, v128.load(BYTE)), i32x4.shr_u(entries, 24), own);
    const word = v128.or(exposure, v128.or(i32x4.shl(level, 16), v128.and(posted, i32x4.splat(POST))));
    v128.store(WORDS + (i << 2), word);
    twice = i32x4.add(twice, i32x4.splat(8));
  }
}

/** The draws of `count` people from `first` on under a key go to SWITCHES. */
export function drawAll(first: i32, count: i32, k0: i32, k1: i32): void {
  useKey(k0, k1);
  let next = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3));
  for (let i = 0; i < count; i += 4) {
    v128.store(SWITCHES + (i << 2), draw4(next));
    next = i32x4.add(next, i32x4.splat(4));
  }
}

/** `pick` of sim/random. */
function pick(table: usize, bits: i32): i32 {
  const cell = bits & 255;
  const entry = load<i32>(table + (<usize>cell << 2));
  const own = ((bits >>> 8) - (entry & 0xffffff)) >> 31;
  return (cell & own) | ((entry >>> 24) & ~own);
}

/**
 * Gives the people in WORDS, group by group, purity by the draws in SWITCHES and the standing of those of the group who
 * start in T (hard-liners from `hardLevel` on have `hard` besides), in U, in K and in X; how many these are stands in
 * GROUPS. Members of T are counted in MEMBERS by purity; says how many of them have a post.
 */
export function settle(
  groups: i32,
  hardLevel: i32,
  inT: i32,
  hard: i32,
  inU: i32,
  inK: i32,
  inX: i32,
): i32 {
  let at: usize = 0;
  let posts = 0;
  for (let group = 0; group < groups; group++) {
    const mix = GROUPS + (<usize>group << 4);
    let end = at + (<usize>load<i32>(mix) << 2);
    for (; at < end; at += 4) {
      const purity = pick(PURITY_TABLES, load<i32>(at, SWITCHES));
      const traits = load<i32>(at, WORDS);
      store<i32>(at, traits | purity | inT | (purity >= hardLevel ? hard : 0), WORDS);
      posts += (traits >>> 26) & 1;
      const member = MEMBERS + (<usize>purity << 2);
      store<i32>(member, load<i32>(member) + 1);
    }
    end = at + (<usize>load<i32>(mix, 4) << 2);
    at = place(at, end, PURITY_TABLES + 1024, inU);
    end = at + (<usize>load<i32>(mix, 8) << 2);
    at = place(at, end, PURITY_TABLES + 2048, inK);
    end = at + (<usize>load<i32>(mix, 12) << 2);
    at = place(at, end, PURITY_TABLES + 2048, inX);
  }
  return posts;
}

function place(from: usize, end: usize, table: usize, standing: i32): usize {
  for (let at = from; at < end; at += 4) {
    const purity = pick(table, load<i32>(at, SWITCHES));
    store<i32>(at, load<i32>(at, WORDS) | purity | standing, WORDS);
  }
  return end;
}
