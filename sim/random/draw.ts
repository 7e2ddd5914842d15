import type { Key } from "./keys.ts";

/**
 * The draw of person, group or counter `index` under a key: 32 bits as a signed integer. A counter hash: no state, so
 * any draw can be made at any time in any order. The second key word enters between the rounds, so that the streams
 * of two keys are not shifts of one another.
 */
export function draw(index: number, k0: number, k1: number): number {
  let h = index ^ k0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = ((h ^ (h >>> 15)) + k1) | 0;
  h = Math.imul(h ^ (h >>> 13), 0xd35a2d97);
  return h ^ (h >>> 15);
}

/** Turns 32 bits into a number in (0, 1), never 0 or 1. */
export function uniform(bits: number): number {
  return ((bits >>> 0) + 0.5) / 4294967296;
}

/** A probability as a border for {@link uniform}: `bits >>> 0 < threshold(p)` has probability p, to 2⁻³². */
export function threshold(probability: number): number {
  if (probability <= 0) return 0;
  return probability >= 1 ? 4294967296 : Math.floor(probability * 4294967296);
}

/** Whether a draw falls below a {@link threshold}. */
export function isBelow(bits: number, border: number): boolean {
  return bits >>> 0 < border;
}

/** Successive draws of one key, for the few places that need an unknown number of them. */
export interface Stream {
  next(): number;
}

export function createStream({ k0, k1 }: Key, start: number): Stream {
  let index = start | 0;
  return {
    next: () => {
      const bits = draw(index, k0, k1);
      index = (index + 1) | 0;
      return uniform(bits);
    },
  };
}
