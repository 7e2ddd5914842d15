import { draw } from "../random/draw.ts";
import type { Key } from "../random/keys.ts";
import { type Desk, desk } from "./desk.ts";

/** Indices per pass: few enough for the processor's cache. */
const PASS = 2048;
const written = { looked: new Int32Array(PASS), hits: new Int32Array(PASS) };

/**
 * Calls `hit` with each of the first `count` indices, in order, whose draw falls below the border (0 to 2³²). All hits
 * of a pass are found before the first is handled, in a loop without branches, since a processor cannot predict what
 * chance decides.
 */
export function sieve(
  indices: Int32Array,
  count: number,
  key: Key,
  border: number,
  hit: (index: number) => void,
): void {
  const own = desk();
  const looked = own?.persons ?? written.looked;
  for (let first = 0; first < count; first += PASS) {
    const length = Math.min(PASS, count - first);
    looked.set(indices.subarray(first, first + length));
    pass(own, length, key, border, false, hit);
  }
}

/** Calls `hit` with each index from `from` up to `to`, in order, whose draw does not fall below the border. */
export function sieveAbove(
  from: number,
  to: number,
  key: Key,
  border: number,
  hit: (index: number) => void,
): void {
  const own = desk();
  for (let first = from; first < to; first += PASS) {
    const length = Math.min(PASS, to - first);
    if (own !== undefined) own.code.count(first, length);
    else for (let i = 0; i < length; i++) written.looked[i] = first + i;
    pass(own, length, key, border, true, hit);
  }
}

function pass(
  own: Desk | undefined,
  length: number,
  { k0, k1 }: Key,
  border: number,
  above: boolean,
  hit: (index: number) => void,
): void {
  const compiled = own !== undefined && border < 4294967296;
  const found = compiled
    ? own.code.sieve(length, k0, k1, border, above)
    : find(own?.persons ?? written.looked, length, k0, k1, border, above);
  const hits = compiled ? own.switches : written.hits;
  for (let i = 0; i < found; i++) hit(hits[i]);
}

function find(
  looked: Int32Array,
  length: number,
  k0: number,
  k1: number,
  border: number,
  above: boolean,
): number {
  let found = 0;
  for (let i = 0; i < length; i++) {
    written.hits[found] = looked[i];
    found += draw(looked[i], k0, k1) >>> 0 < border !== above ? 1 : 0;
  }
  return found;
}
