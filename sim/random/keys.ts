import seedrandom from "seedrandom";
import { fingerprintTexts } from "../fingerprint.ts";

/**
 * The purpose of a draw. Every draw is keyed by (seed, replicate, month, purpose, person or group), so that a new
 * purpose, person or month moves no other draw. Results depend on these numbers: append new ones, never renumber.
 */
export const purpose = {
  reconsider: 0,
  choice: 1,
  attacks: 2,
  removal: 3,
  harm: 4,
  reentry: 5,
  newcomerPurity: 6,
  newcomerTraits: 7,
  release: 8,
  mix: 9,
  purity: 10,
  traits: 11,
  fork: 12,
} as const;
export type Purpose = (typeof purpose)[keyof typeof purpose];

/** 64 bits of key material: two words of 32 bits, signed, which engines keep and mix as whole numbers. */
export interface Key {
  readonly k0: number;
  readonly k1: number;
}

/** An invertible scramble of 32 bits (Wellons' two-round hash with low bias). */
function scramble(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x21f0aaad);
  h = Math.imul(h ^ (h >>> 15), 0xd35a2d97);
  return h ^ (h >>> 15);
}

/**
 * The key of one replicate: a digest of the whole seed text through seedrandom, then the replicate's index. By itself
 * seedrandom reads a short text again and again ("1" as "11") and only the low 8 bits of each character.
 */
export function replicateKey(seed: string, replicate: number): Key {
  const material = seedrandom(fingerprintTexts(seed));
  const k0 = material.int32();
  const k1 = material.int32();
  return extend({ k0, k1 }, replicate);
}

/** The key of one purpose in one month. */
export function monthKey(key: Key, month: number, forWhat: Purpose): Key {
  return extend(key, month * 16 + forWhat);
}

function extend(key: Key, code: number): Key {
  const k0 = scramble(key.k0 ^ scramble(code + 0x9e3779b9));
  const k1 = scramble((key.k1 + scramble(code ^ k0)) | 0);
  return { k0, k1 };
}
