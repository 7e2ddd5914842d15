/** Who reconsiders: the search by skips of `choice/kernel.ts`. */

import { firstGroup, groupCount, groupSize } from "./columns.assembly";
import { draw4, front, pick4, sum4, useKey } from "./draws.assembly";
import { BYTE, DRAWS, FOUR, ONE, PERSONS, SECOND_HALF } from "./memory.assembly";
import { CHOOSERS, SKIPS } from "./places";

let skip0: i32 = 0;
let skip1: i32 = 0;

/** Where the search stands. */
let person: i32 = 0;
let turn: i32 = 0;

/** Begins a month under the key of its skips, at a person and a turn. */
export function beginSearch(k0: i32, k1: i32, at: i32, from: i32): void {
  skip0 = k0;
  skip1 = k1;
  person = at;
  turn = from;
}

/** People that `count` turns from `first` on, a multiple of four, pass by and find. */
export function passBy(k0: i32, k1: i32, first: i32, count: i32): i32 {
  useKey(k0, k1);
  let turns = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3));
  let passed = i32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const skips = pick4(SKIPS, draw4(turns));
    const missed = i32x4.eq(skips, v128.load(BYTE));
    passed = i32x4.add(passed, i32x4.add(i32x4.add(skips, v128.load(ONE)), missed));
    turns = i32x4.add(turns, v128.load(FOUR));
  }
  return sum4(passed);
}

/** Writes the next people who reconsider to PERSONS, in order; says how many, 0 when there are no more. */
export function find(): i32 {
  const limit = (firstGroup + groupCount) * groupSize;
  let end = person;
  if (end >= limit) return 0;
  let out = PERSONS;
  useKey(skip0, skip1);
  const full = PERSONS + ((CHOOSERS - 4) << 2);
  let turns = i32x4.add(i32x4.splat(turn), i32x4(0, 1, 2, 3));
  let base = i32x4.splat(end);
  while (out <= full) {
    const skips = pick4(SKIPS, draw4(turns));
    // 255 means that nobody was found among 255, and the search goes on from there.
    const missed = i32x4.eq(skips, v128.load(BYTE));
    let past = i32x4.add(i32x4.add(skips, v128.load(ONE)), missed);
    past = i32x4.add(past, i64x2.shl(past, 32));
    const half = v128.and(v128.shuffle<i32>(past, past, 1, 1, 1, 1), v128.load(SECOND_HALF));
    past = i32x4.add(i32x4.add(past, half), base);
    base = v128.shuffle<i32>(past, past, 3, 3, 3, 3);
    let hits = i32x4.bitmask(missed) ^ 15;
    const found = i32x4.sub(past, v128.load(ONE));
    end = i32x4.extract_lane(past, 3);
    if (end > limit) {
      hits &= i32x4.bitmask(i32x4.lt_s(found, i32x4.splat(limit)));
      v128.store(out, front(found, hits));
      out += popcnt(hits) << 2;
      break;
    }
    v128.store(out, front(found, hits));
    out += popcnt(hits) << 2;
    turns = i32x4.add(turns, v128.load(FOUR));
  }
  // Whose words are fetched with those of the last four: people of this state, since in a part person 0 stands nowhere.
  v128.store(out, i32x4.splat(firstGroup * groupSize));
  v128.store(DRAWS, turns);
  person = end;
  turn = load<i32>(DRAWS);
  return i32(out - PERSONS) >> 2;
}
