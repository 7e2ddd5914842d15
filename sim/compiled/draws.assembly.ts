/** `random/draw.ts` and `random/sieve.ts`, four draws at a time. */

import {
  AT_HAND,
  FACTOR_1,
  FACTOR_2,
  KEY_0,
  KEY_1,
  PERSONS,
  SWITCHES,
} from "./memory.assembly";

/** The key of the draws that follow. */
export function useKey(k0: i32, k1: i32): void {
  v128.store(KEY_0, i32x4.splat(k0));
  v128.store(KEY_1, i32x4.splat(k1));
}

/** `draw` of sim/random, four at a time. */
export function draw4(index: v128): v128 {
  let h = v128.xor(index, v128.load(KEY_0));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), v128.load(FACTOR_1));
  h = i32x4.add(v128.xor(h, i32x4.shr_u(h, 15)), v128.load(KEY_1));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), v128.load(FACTOR_2));
  return v128.xor(h, i32x4.shr_u(h, 15));
}

/** Those among PERSONS whose draw is below `border` (or, `turned`, is not) go to SWITCHES, in order. Says how many. */
export function sieve(count: i32, k0: i32, k1: i32, border: i32, turned: bool): i32 {
  useKey(k0, k1);
  v128.store(AT_HAND, i32x4.splat(border));
  const turn = turned ? 15 : 0;
  let out = SWITCHES;
  for (let i = 0; i < count; i += 4) {
    const drawn = draw4(v128.load(PERSONS + (i << 2)));
    let hits = i32x4.bitmask(i32x4.lt_u(drawn, v128.load(AT_HAND))) ^ turn;
    if (count - i < 4) hits &= (1 << (count - i)) - 1;
    while (hits != 0) {
      store<i32>(out, load<i32>(PERSONS + ((i + ctz(hits)) << 2)));
      out += 4;
      hits &= hits - 1;
    }
  }
  return i32(out - SWITCHES) >> 2;
}

/** Fills PERSONS with first, first + 1, … */
export function count(first: i32, length: i32): void {
  let next = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3));
  for (let i = 0; i < length; i += 4) {
    v128.store(PERSONS + (i << 2), next);
    next = i32x4.add(next, i32x4.splat(4));
  }
}
