import { draw } from "../random/draw.ts";
import type { Key } from "../random/keys.ts";
import { type Desk, desk } from "./desk.ts";

/** Indices that are looked at together: few enough for the processor's cache. */
export const SIEVED = 2048;
/** Copies of so few need no call. */
const SHORT = 256;
const written = { looked: new Int32Array(SIEVED), hits: new Int32Array(SIEVED) };

/** What the last sieve found: valid until the next, and until the desk is used for anything else. */
export function sieved(): Int32Array {
  return desk()?.switches ?? written.hits;
}

/**
 * Finds those of `length` indices from place `first` on, at most {@link SIEVED}, whose draw falls below the border (0 to
 * 2³²): in order in {@link sieved}. Says how many. All are found before the first is handled, in a loop without
 * branches, since a processor cannot predict what chance decides.
 */
export function sieve(indices: Int32Array, first: number, length: number, key: Key, border: number): number {
  const own = desk();
  const looked = own?.persons ?? written.looked;
  if (length > SHORT) looked.set(indices.subarray(first, first + length));
  else for (let i = 0; i < length; i++) looked[i] = indices[first + i];
  return find(own, length, key, border, false);
}

/** Finds those of `length` whole numbers from `first` on, at most {@link SIEVED}, whose draw does not fall below. */
export function sieveAbove(first: number, length: number, key: Key, border: number): number {
  const own = desk();
  if (own !== undefined) own.code.count(first, length);
  else for (let i = 0; i < length; i++) written.looked[i] = first + i;
  return find(own, length, key, border, true);
}

function find(
  own: Desk | undefined,
  length: number,
  { k0, k1 }: Key,
  border: number,
  above: boolean,
): number {
  if (own !== undefined && border < 4294967296) return own.code.sieve(length, k0, k1, border, above);
  const looked = own?.persons ?? written.looked;
  const hits = own?.switches ?? written.hits;
  let found = 0;
  for (let i = 0; i < length; i++) {
    hits[found] = looked[i];
    found += draw(looked[i], k0, k1) >>> 0 < border !== above ? 1 : 0;
  }
  return found;
}
