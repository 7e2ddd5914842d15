/** Who reconsiders: the search by skips of `choice/kernel.ts`. */

import { draw4, useKey } from "./draws.assembly";
import {
  BYTE,
  CHOOSERS,
  DRAWS,
  FOUR,
  ONE,
  PERSONS,
  SECOND_HALF,
  SKIPS,
  THRESHOLD,
} from "./memory.assembly";

let skip0: i32 = 0;
let skip1: i32 = 0;

/** Where the search stands; `landed` when `person` reconsiders but lay beyond the window. */
let person: i32 = 0;
let turn: i32 = 0;
let landed: bool = false;

/** Begins a month under the key of its skips. */
export function beginSearch(k0: i32, k1: i32): void {
  skip0 = k0;
  skip1 = k1;
  person = 0;
  turn = 0;
  landed = false;
}

/** The search goes on from a person and a turn. */
export function goOnFrom(at: i32, from: i32): void {
  person = at;
  turn = from;
}

/** People that `count` turns from `first` on, a multiple of four, pass by and find. */
export function passBy(k0: i32, k1: i32, first: i32, count: i32): i32 {
  useKey(k0, k1);
  let turns = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3));
  let passed = i32x4.splat(0);
  for (let i = 0; i < count; i += 4) {
    const bits = draw4(turns);
    v128.store(DRAWS, bits);
    let entries = v128.load32_zero(<usize>load<u8>(DRAWS) << 2, SKIPS);
    entries = v128.load32_lane(<usize>load<u8>(DRAWS + 4) << 2, entries, 1, SKIPS);
    entries = v128.load32_lane(<usize>load<u8>(DRAWS + 8) << 2, entries, 2, SKIPS);
    entries = v128.load32_lane(<usize>load<u8>(DRAWS + 12) << 2, entries, 3, SKIPS);
    const own = i32x4.lt_s(i32x4.shr_u(bits, 8), v128.and(entries, v128.load(THRESHOLD)));
    const skips = v128.bitselect(v128.and(bits, v128.load(BYTE)), i32x4.shr_u(entries, 24), own);
    const missed = i32x4.eq(skips, v128.load(BYTE));
    passed = i32x4.add(passed, i32x4.add(i32x4.add(skips, v128.load(ONE)), missed));
    turns = i32x4.add(turns, v128.load(FOUR));
  }
  return (
    i32x4.extract_lane(passed, 0) +
    i32x4.extract_lane(passed, 1) +
    i32x4.extract_lane(passed, 2) +
    i32x4.extract_lane(passed, 3)
  );
}

/** Writes the next people below `limit` who reconsider to PERSONS, in order; says how many, 0 when there are no more. */
export function find(limit: i32): i32 {
  let at = person;
  let next = turn;
  let out = PERSONS;
  if (landed) {
    if (at >= limit) return 0;
    store<i32>(out, at++);
    out += 4;
    landed = false;
  }
  useKey(skip0, skip1);
  const full = PERSONS + ((CHOOSERS - 4) << 2);
  let turns = i32x4.add(i32x4.splat(next), i32x4(0, 1, 2, 3));
  let base = i32x4.splat(at);
  while (out <= full) {
    const bits = draw4(turns);
    v128.store(DRAWS, bits);
    let entries = v128.load32_zero(<usize>load<u8>(DRAWS) << 2, SKIPS);
    entries = v128.load32_lane(<usize>load<u8>(DRAWS + 4) << 2, entries, 1, SKIPS);
    entries = v128.load32_lane(<usize>load<u8>(DRAWS + 8) << 2, entries, 2, SKIPS);
    entries = v128.load32_lane(<usize>load<u8>(DRAWS + 12) << 2, entries, 3, SKIPS);
    const own = i32x4.lt_s(i32x4.shr_u(bits, 8), v128.and(entries, v128.load(THRESHOLD)));
    const skips = v128.bitselect(v128.and(bits, v128.load(BYTE)), i32x4.shr_u(entries, 24), own);
    // 255 means that nobody was found among 255, and the search goes on from there.
    const missed = i32x4.eq(skips, v128.load(BYTE));
    let past = i32x4.add(i32x4.add(skips, v128.load(ONE)), missed);
    past = i32x4.add(past, i64x2.shl(past, 32));
    const half = v128.and(v128.shuffle<i32>(past, past, 1, 1, 1, 1), v128.load(SECOND_HALF));
    past = i32x4.add(i32x4.add(past, half), base);
    base = v128.shuffle<i32>(past, past, 3, 3, 3, 3);
    const end = i32x4.extract_lane(past, 3);
    if (end <= limit && !v128.any_true(missed)) {
      v128.store(out, i32x4.sub(past, v128.load(ONE)));
      out += 16;
    } else {
      v128.store(DRAWS, past);
      const misses = i32x4.bitmask(missed);
      for (let lane = 0; lane < 4; lane++) {
        const hit = ((misses >> lane) & 1) ^ 1;
        const found = load<i32>(DRAWS + (lane << 2)) - hit;
        if (found >= limit) {
          person = found;
          turn = next + lane + 1;
          landed = hit != 0;
          return i32(out - PERSONS) >> 2;
        }
        store<i32>(out, found);
        out += hit << 2;
      }
    }
    at = end;
    next += 4;
    turns = i32x4.add(turns, v128.load(FOUR));
  }
  person = at;
  turn = next;
  return i32(out - PERSONS) >> 2;
}
