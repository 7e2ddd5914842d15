/**
 * `choice/kernel.ts` and `random/sieve.ts` in AssemblyScript, for the engines that run WebAssembly with SIMD: the same draws, tables and sums in the
 * same order, hence the same bytes (tests/truth/compiledKernel.spec.ts), in about two thirds of the time. It sees a
 * window of groups at a time, and of people only the words of those who reconsider: state never lives here.
 *
 * `npm run assemble` turns it into `kernelBytes.ts`. Addresses are bytes of one memory of 1 MiB, which
 * `desk.ts` lays out.
 */

import {
  FRAMING_EDGE,
  FRAMING_HIGH,
  FRAMING_LOW,
  GAP_T,
  GROUP,
  HARDSHIP,
  LOYALTY,
  PEERS,
  PULL_HIGH,
  PULL_LOW,
  RIVAL_GAP,
} from "../choice/tableLayout";

/** People looked at together, with room for the last four. */
export const BATCH: i32 = 2048;
const ROOM: usize = BATCH + 4;
/** Groups at hand together. */
export const WINDOW: i32 = 4096;
/** What the tables may hold at most, in entries. */
export const MOST_DECAY: i32 = 4096;
export const MOST_WEIGHTS: i32 = 20480;
export const MOST_STEPS: i32 = 24576;

/** The alias table of skips, 256 × u32. */
export const SKIPS: usize = 1024;
/** Who reconsiders, i32; their words, i32; four draws or the draws of them all, u32. */
export const PERSONS: usize = SKIPS + 1024;
export const WORDS: usize = PERSONS + ROOM * 4;
const DRAWS: usize = WORDS + ROOM * 4;
/** Who switches: person and 4 · from + to, i32 each. */
export const SWITCHES: usize = DRAWS + ROOM * 4;
/** A window of the state's columns: groups 4 × i32, grievance f64, its month i32. */
export const GROUPS: usize = SWITCHES + ROOM * 8;
export const GRIEVANCE: usize = GROUPS + WINDOW * 16;
export const GRIEVANCE_MONTH: usize = GRIEVANCE + WINDOW * 8;
/** Tables of doubles: grievance left by months, the weights of tableLayout.ts, exp by steps of grievance. */
export const DECAY: usize = GRIEVANCE_MONTH + WINDOW * 4;
export const WEIGHTS: usize = DECAY + MOST_DECAY * 8;
export const STEPS: usize = WEIGHTS + MOST_WEIGHTS * 8;
/** By present affiliation: sum of the probabilities of K, 4 × f64; people who decided, 4 × i32. */
export const EXPECTED: usize = STEPS + MOST_STEPS * 8;
export const DECIDED: usize = EXPECTED + 32;

let skip0: i32 = 0;
let skip1: i32 = 0;
let choice0: i32 = 0;
let choice1: i32 = 0;
let groupSize: i32 = 1;
let firstAbove: i32 = 0;
let month: i32 = 0;
let grievanceExponent: f64 = 0;

/** Where the search stands; `landed` when `person` reconsiders but lay beyond the window. */
let person: i32 = 0;
let turn: i32 = 0;
let landed: bool = false;
/** The group at hand: its end, and its part of the weights. */
let groupEnd: i32 = 0;
let groupT: f64 = 0;
let groupU: f64 = 0;
let groupK: f64 = 0;

/** Begins a month. */
export function begin(
  skipKey0: i32,
  skipKey1: i32,
  choiceKey0: i32,
  choiceKey1: i32,
  size: i32,
  above: i32,
  now: i32,
  exponent: f64,
): void {
  skip0 = skipKey0;
  skip1 = skipKey1;
  choice0 = choiceKey0;
  choice1 = choiceKey1;
  groupSize = size;
  firstAbove = above;
  month = now;
  grievanceExponent = exponent;
  person = 0;
  turn = 0;
  landed = false;
  groupEnd = 0;
  memory.fill(EXPECTED, 0, 48);
}

/** `draw` of sim/random, four at a time. */
function draw4(index: v128, k0: i32, k1: i32): v128 {
  let h = v128.xor(index, i32x4.splat(k0));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(0x21f0aaad));
  h = i32x4.add(v128.xor(h, i32x4.shr_u(h, 15)), i32x4.splat(k1));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), i32x4.splat(<i32>0xd35a2d97));
  return v128.xor(h, i32x4.shr_u(h, 15));
}

/** Writes the next people below `limit` who reconsider to PERSONS, in order; says how many, 0 when there are no more. */
export function find(limit: i32): i32 {
  const k0 = skip0;
  const k1 = skip1;
  let at = person;
  let next = turn;
  let found = 0;
  if (landed) {
    if (at >= limit) return 0;
    store<i32>(PERSONS, at++);
    found = 1;
    landed = false;
  }
  while (found <= BATCH - 4) {
    v128.store(DRAWS, draw4(i32x4.add(i32x4.splat(next), i32x4(0, 1, 2, 3)), k0, k1));
    for (let lane = 0; lane < 4; lane++) {
      const bits = load<i32>(DRAWS + (lane << 2));
      const cell = bits & 255;
      const entry = load<i32>(SKIPS + (cell << 2));
      const skip = select(cell, entry >>> 24, bits >>> 8 < (entry & 0xffffff));
      // 255 means that nobody was found among 255, and the search goes on from there.
      const hit = i32(skip != 255);
      at += skip;
      next++;
      if (at >= limit) {
        person = at;
        turn = next;
        landed = hit != 0;
        return found;
      }
      store<i32>(PERSONS + (found << 2), at);
      found += hit;
      at += hit;
    }
  }
  person = at;
  turn = next;
  return found;
}

/** The part of the weights that all in a group share, from the window that begins with `firstGroup`. */
function enterGroup(chooser: i32, firstGroup: i32): void {
  const group = chooser / groupSize;
  groupEnd = (group + 1) * groupSize;
  const i = group - firstGroup;
  const at = GROUPS + (i << 4);
  const nT = load<i32>(at);
  const nU = load<i32>(at, 4);
  const nK = load<i32>(at, 8);
  const own = WEIGHTS + ((GROUP + load<i32>(at, 12) * 4) << 3);
  const row = WEIGHTS + ((PEERS + (nT + nU + nK) * (groupSize + 1)) << 3);
  groupT = load<f64>(own) * load<f64>(row + (nT << 3));
  groupU = load<f64>(own, 8) * load<f64>(row + (nU << 3));
  groupK = load<f64>(own, 16) * load<f64>(row + (nK << 3));
  const stored = load<f64>(GRIEVANCE + (i << 3));
  if (stored > 0) groupK *= grievanceWeight(stored, load<i32>(GRIEVANCE_MONTH + (i << 2)));
}

/** exp(βγg) of grievance last touched in `touched`: the nearest step of the table times a short series. */
function grievanceWeight(stored: f64, touched: i32): f64 {
  const x = grievanceExponent * (stored * load<f64>(DECAY + ((month - touched) << 3)));
  const step = i32(x * 64 + 0.5);
  const r = x - f64(step) / 64;
  const series = 1 + r * (1 + r * (1.0 / 2 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120)))));
  return load<f64>(STEPS + (step << 3)) * series;
}

/** A weight: entry `i` of the table that begins at `table`. */
function weight(table: i32, i: i32): f64 {
  return load<f64>(WEIGHTS + ((table + i) << 3));
}

/** The people of PERSONS, whose words stand in WORDS, choose; those who switch go to SWITCHES. Says how many. */
export function choose(found: i32, firstGroup: i32): i32 {
  const k0 = choice0;
  const k1 = choice1;
  for (let i = 0; i < found; i += 4) {
    v128.store(DRAWS + (i << 2), draw4(v128.load(PERSONS + (i << 2)), k0, k1));
  }
  let out = SWITCHES;
  for (let i = 0; i < found; i++) {
    const chooser = load<i32>(PERSONS + (i << 2));
    if (chooser >= groupEnd) enterGroup(chooser, firstGroup);
    const word = load<i32>(WORDS + (i << 2));
    const now = (word >>> 24) & 3;
    if (now == 3) continue;
    const purity = word & 255;
    const exposure = (word >>> 8) & 255;
    const odd = 2 * exposure + 1;
    const steps = purity - firstAbove;
    const above = ~(steps >> 31);
    const far = (odd * steps) & above;
    const near = odd * (2 * purity + 1);
    const framing =
      weight(FRAMING_EDGE + 256, (exposure - 256) & above) *
      (weight(FRAMING_HIGH, far >> 9) * weight(FRAMING_LOW, far & 511));
    const pull =
      weight(HARDSHIP, (word >>> 16) & 255) * (weight(PULL_HIGH, near >> 9) * weight(PULL_LOW, near & 511));
    const weightT = groupT * weight(GAP_T, purity) * weight(LOYALTY, now) * framing;
    const weightK = groupK * weight(RIVAL_GAP, purity) * weight(LOYALTY + 8, now) * pull;
    const border = weightT + groupU * weight(LOYALTY + 4, now);
    const total = border + weightK;
    const expected = EXPECTED + (now << 3);
    store<f64>(expected, load<f64>(expected) + weightK / total);
    const decided = DECIDED + (now << 2);
    store<i32>(decided, load<i32>(decided) + 1);
    const target = (f64(load<u32>(DRAWS + (i << 2))) + 0.5) * (1.0 / 4294967296.0) * total;
    const next = i32(target >= weightT) + i32(target >= border);
    if (next == now) continue;
    store<i32>(out, chooser);
    store<i32>(out, (now << 2) | next, 4);
    out += 8;
  }
  return i32(out - SWITCHES) >> 3;
}

/** Those among PERSONS whose draw is below `border` (or, `turned`, is not) go to SWITCHES, in order. Says how many. */
export function sieve(count: i32, k0: i32, k1: i32, border: i32, turned: bool): i32 {
  const limit = i32x4.splat(border);
  const turn4 = i32x4.splat(turned ? -1 : 0);
  let out = SWITCHES;
  for (let i = 0; i < count; i += 4) {
    const drawn = draw4(v128.load(PERSONS + (i << 2)), k0, k1);
    let hits = i32x4.bitmask(v128.xor(i32x4.lt_u(drawn, limit), turn4));
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
