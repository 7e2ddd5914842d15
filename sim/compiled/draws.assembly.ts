/** `random/draw.ts` and `random/alias.ts`, one draw and four at a time. */

import { BYTE, DRAWS, FACTOR_1, FACTOR_2, FRONT, KEY_0, KEY_1, THRESHOLD } from "./memory.assembly";

/** The key of the draws that follow. */
export function useKey(k0: i32, k1: i32): void {
  v128.store(KEY_0, i32x4.splat(k0));
  v128.store(KEY_1, i32x4.splat(k1));
}

/** `draw` of sim/random, four at a time. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function draw4(index: v128): v128 {
  let h = v128.xor(index, v128.load(KEY_0));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), v128.load(FACTOR_1));
  h = i32x4.add(v128.xor(h, i32x4.shr_u(h, 15)), v128.load(KEY_1));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), v128.load(FACTOR_2));
  return v128.xor(h, i32x4.shr_u(h, 15));
}

/** One draw. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function draw(index: i32, k0: i32, k1: i32): i32 {
  let h = index ^ k0;
  h = (h ^ (h >>> 16)) * 0x21f0aaad;
  h = (h ^ (h >>> 15)) + k1;
  h = (h ^ (h >>> 13)) * <i32>0xd35a2d97;
  return h ^ (h >>> 15);
}

/** `uniform` of sim/random. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function uniform(bits: i32): f64 {
  return (<f64>(<u32>bits) + 0.5) * (1.0 / 4294967296.0);
}

/** `pick` of sim/random. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function pick(table: usize, bits: i32): i32 {
  const cell = bits & 255;
  const entry = load<i32>(table + (<usize>cell << 2));
  const own = ((bits >>> 8) - (entry & 0xffffff)) >> 31;
  return (cell & own) | ((entry >>> 24) & ~own);
}

/** `pick` for four draws. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function pick4(table: usize, bits: v128): v128 {
  v128.store(DRAWS, bits);
  let entries = v128.load32_zero(table + (<usize>load<u8>(DRAWS) << 2));
  entries = v128.load32_lane(table + (<usize>load<u8>(DRAWS + 4) << 2), entries, 1);
  entries = v128.load32_lane(table + (<usize>load<u8>(DRAWS + 8) << 2), entries, 2);
  entries = v128.load32_lane(table + (<usize>load<u8>(DRAWS + 12) << 2), entries, 3);
  const own = i32x4.lt_s(i32x4.shr_u(bits, 8), v128.and(entries, v128.load(THRESHOLD)));
  return v128.bitselect(v128.and(bits, v128.load(BYTE)), i32x4.shr_u(entries, 24), own);
}

export function sum4(v: v128): i32 {
  return (
    i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3)
  );
}

/** The lanes of a set, brought to the front in their order. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
export function front(lanes: v128, set: i32): v128 {
  return i8x16.swizzle(lanes, v128.load(FRONT + (<usize>set << 4)));
}
