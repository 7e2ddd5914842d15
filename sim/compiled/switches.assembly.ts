/** `switchSide` of `choice/switchSide.ts` for everybody of a batch who switches. */

import { groupOf, groups, hardLevel, people, purityT, regions, roster } from "./columns.assembly";
import { PERSONS, SWITCHES, WORDS } from "./memory.assembly";
import {
  FIRST_HARD_LEFT,
  HARD_TK,
  HARD_TU,
  NO_POST_TK,
  NO_POST_TU,
  POSTS,
  ROSTER_LENGTH,
  SALAFI_JOINS,
  TALLIED,
  TALLIES,
} from "./places";

const AFFILIATION_BITS: i32 = 3 << 24;
const LISTED: i32 = 1 << 28;
const FIRST_HARD: i32 = 1 << 29;
const T: i32 = 0;
const U: i32 = 1;
const K: i32 = 2;

/** Begins to count; the roster has `listed` people. */
export function beginTallies(listed: i32): void {
  for (let at = 0; at < TALLIED * 4; at += 4) store<i32>(at, 0, TALLIES);
  store<i32>(TALLIES + ROSTER_LENGTH * 4, listed);
}

// @ts-ignore: a decorator of AssemblyScript.
@inline
function add(at: usize, amount: i32): void {
  store<i32>(at, load<i32>(at) + amount);
}

// @ts-ignore: a decorator of AssemblyScript.
@inline
function tally(place: usize, amount: i32): void {
  add(TALLIES + place * 4, amount);
}

/** Carries out the first `count` of SWITCHES. */
export function applySwitches(count: i32): void {
  for (let at = 0; at < count << 3; at += 8) {
    const i = load<i32>(at, SWITCHES);
    const change = load<i32>(at, SWITCHES + 4);
    const from = <usize>(change >> 2);
    const to = <usize>(change & 3);
    const person = load<i32>(i, PERSONS);
    const word = load<i32>(i, WORDS);
    const group = groups + (<usize>groupOf(person) << 4);
    const groupClass = load<i32>(group, 12);
    const region = regions + <usize>((groupClass >> 1) * 12);
    let next = (word & ~AFFILIATION_BITS) | (i32(to) << 24);
    tally(from * 3 + to, 1);
    tally(from * 4, -1);
    add(group + (from << 2), -1);
    add(group + (to << 2), 1);
    add(region + (from << 2), -1);
    add(region + (to << 2), 1);
    const purity = word & 255;
    const post = (word >>> 26) & 1;
    if (from == T) {
      add(purityT + (<usize>purity << 2), -1);
      tally(POSTS, -post);
    } else if (to == T) {
      add(purityT + (<usize>purity << 2), 1);
      tally(POSTS, post);
    }
    const hard = i32(purity >= hardLevel);
    if (from == T && to == U) {
      tally(HARD_TU, hard);
      tally(NO_POST_TU, 1 - post);
    }
    if (to == K) {
      if ((word & LISTED) == 0) {
        const length = load<i32>(TALLIES + ROSTER_LENGTH * 4);
        store<i32>(roster + (<usize>length << 2), person);
        store<i32>(TALLIES + ROSTER_LENGTH * 4, length + 1);
        next |= LISTED;
      }
      tally(SALAFI_JOINS, groupClass & 1);
      if (from == T) {
        tally(NO_POST_TK, 1 - post);
        tally(HARD_TK, hard);
        tally(FIRST_HARD_LEFT, (word >>> 29) & 1);
        next &= ~FIRST_HARD;
      }
    }
    store<i32>(people + (<usize>person << 2), next);
  }
}
