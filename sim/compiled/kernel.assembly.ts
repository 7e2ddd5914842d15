/**
 * `choice/kernel.ts` and `random/sieve.ts` in AssemblyScript, for the engines that run WebAssembly with SIMD: the same draws, tables and sums in the
 * same order, hence the same bytes (tests/truth/compiledKernel.spec.ts), in about half of the time. It sees a
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
/** Of these, those who choose together: few enough for all that they need to stay nearest to the processor. */
const CHOOSERS: i32 = 512;
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
/** The groups of those who choose together, each once, i32, and their parts of the weights of T, U and K, 3 × f64. */
const CHOOSING: usize = CHOOSERS + 4;
const VISITED: usize = SWITCHES + ROOM * 8;
const SHARED: usize = VISITED + CHOOSING * 4;
/** βγg of these groups, f64. */
const GRIEVED: usize = SHARED + CHOOSING * 24;
/** What each of them brings: where the group's part stands, places in tables (all i32, in bytes), a uniform draw f64. */
const PLACE: usize = GRIEVED + CHOOSING * 8;
const PURITY: usize = PLACE + CHOOSING * 4;
const VULNERABILITY: usize = PURITY + CHOOSING * 4;
const EDGE: usize = VULNERABILITY + CHOOSING * 4;
const FAR_HIGH: usize = EDGE + CHOOSING * 4;
const FAR_LOW: usize = FAR_HIGH + CHOOSING * 4;
const NEAR_HIGH: usize = FAR_LOW + CHOOSING * 4;
const NEAR_LOW: usize = NEAR_HIGH + CHOOSING * 4;
const NOW: usize = NEAR_LOW + CHOOSING * 4;
const LUCK: usize = NOW + CHOOSING * 4;
/** A window of the state's columns: groups 4 × i32, grievance f64, its month i32. */
export const GROUPS: usize = LUCK + CHOOSING * 8;
export const GRIEVANCE: usize = GROUPS + WINDOW * 16;
export const GRIEVANCE_MONTH: usize = GRIEVANCE + WINDOW * 8;
/** Tables of doubles: grievance left by months, the weights of tableLayout.ts, exp by steps of grievance. */
export const DECAY: usize = GRIEVANCE_MONTH + WINDOW * 4;
export const WEIGHTS: usize = DECAY + MOST_DECAY * 8;
const GROUP_WEIGHTS: usize = WEIGHTS + GROUP * 8;
const PEER_WEIGHTS: usize = WEIGHTS + PEERS * 8;
export const STEPS: usize = WEIGHTS + MOST_WEIGHTS * 8;
/** By present affiliation: sum of the probabilities of K, 4 × f64; people who decided, 4 × i32. */
export const EXPECTED: usize = STEPS + MOST_STEPS * 8;
export const DECIDED: usize = EXPECTED + 32;
/** By present affiliation, 4 × f64: 1 for T, 0 for the others. */
const OF_T: usize = DECIDED + 16;
/** Four lanes of one number each, loaded where they serve: engines would build a constant anew in every turn of a loop. */
const FOURS: usize = OF_T + 32;
const KEY_0: usize = FOURS;
const KEY_1: usize = FOURS + 16;
const FACTOR_1: usize = FOURS + 32;
const FACTOR_2: usize = FOURS + 48;
const FOUR: usize = FOURS + 64;
const ONE: usize = FOURS + 80;
const BYTE: usize = FOURS + 96;
const THRESHOLD: usize = FOURS + 112;
const LEVELS: usize = FOURS + 128;
const LEVEL_BYTES: usize = FOURS + 144;
const HALF_BYTES: usize = FOURS + 160;
const AFFILIATION_BYTES: usize = FOURS + 176;
const IN_U: usize = FOURS + 192;
const IN_K: usize = FOURS + 208;
const AT_HAND: usize = FOURS + 224;
const HALF: usize = FOURS + 240;
const UNIT: usize = FOURS + 256;
const SECOND_HALF: usize = FOURS + 272;
const ONES: usize = FOURS + 288;
const STEPS_A_UNIT: usize = FOURS + 304;
const STEP: usize = FOURS + 320;
const SERIES_3: usize = FOURS + 336;
const SERIES_4: usize = FOURS + 352;
const SERIES_5: usize = FOURS + 368;
const WHOLE: usize = FOURS + 384;
v128.store(FACTOR_1, i32x4.splat(0x21f0aaad));
v128.store(FACTOR_2, i32x4.splat(<i32>0xd35a2d97));
v128.store(FOUR, i32x4.splat(4));
v128.store(ONE, i32x4.splat(1));
v128.store(BYTE, i32x4.splat(255));
v128.store(THRESHOLD, i32x4.splat(0xffffff));
v128.store(LEVELS, i32x4.splat(256));
v128.store(LEVEL_BYTES, i32x4.splat(255 << 3));
v128.store(HALF_BYTES, i32x4.splat(511 << 3));
v128.store(AFFILIATION_BYTES, i32x4.splat(3 << 3));
v128.store(IN_U, i32x4.splat(1 << 3));
v128.store(IN_K, i32x4.splat(2 << 3));
v128.store(SECOND_HALF, i32x4(0, 0, -1, -1));
v128.store(HALF, f64x2.splat(0.5));
v128.store(ONES, f64x2.splat(1));
v128.store(STEPS_A_UNIT, f64x2.splat(64));
v128.store(STEP, f64x2.splat(1.0 / 64));
v128.store(SERIES_3, f64x2.splat(1.0 / 6));
v128.store(SERIES_4, f64x2.splat(1.0 / 24));
v128.store(SERIES_5, f64x2.splat(1.0 / 120));
v128.store(WHOLE, f64x2.splat(4503599627370496));
v128.store(UNIT, f64x2.splat(1.0 / 4294967296.0));

/** 8 shifted by each 4 · from + to that is a switch; nobody in X (from 3) does. */
const SWITCHING: i32 = 0x356 << 3;

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
  memory.fill(EXPECTED, 0, 48);
  store<f64>(OF_T, 1);
}

/** The key of the draws that follow. */
function useKey(k0: i32, k1: i32): void {
  v128.store(KEY_0, i32x4.splat(k0));
  v128.store(KEY_1, i32x4.splat(k1));
}

/** `draw` of sim/random, four at a time. */
function draw4(index: v128): v128 {
  let h = v128.xor(index, v128.load(KEY_0));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), v128.load(FACTOR_1));
  h = i32x4.add(v128.xor(h, i32x4.shr_u(h, 15)), v128.load(KEY_1));
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), v128.load(FACTOR_2));
  return v128.xor(h, i32x4.shr_u(h, 15));
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

/** Lists the groups of the first `found` of PERSONS, counted from `firstGroup`; says how many. */
function visit(found: i32, firstGroup: i32): i32 {
  const size = groupSize;
  const first = firstGroup * size;
  // person · (1 / size) in fixed point: exact, since a window holds at most WINDOW · size < 2³⁰ / size people.
  const perGroup = u64((1 << 30) / size + 1);
  let last = -1;
  let place = -1;
  for (let i = 0; i < found << 2; i += 4) {
    const group = i32((u64(load<i32>(i, PERSONS) - first) * perGroup) >>> 30);
    place += i32(group != last);
    last = group;
    store<i32>(place << 2, group, VISITED);
    store<i32>(i, place * 24, PLACE);
  }
  return place + 1;
}

/** The part of the weights that all in a group share. */
function weigh(visited: i32): void {
  const width = groupSize + 1;
  const now = month;
  const exponent = grievanceExponent;
  let out: usize = 0;
  for (let place = 0; place < visited; place++, out += 24) {
    const i = load<i32>(place << 2, VISITED);
    const at = i << 4;
    const nT = load<i32>(at, GROUPS);
    const nU = load<i32>(at, GROUPS + 4);
    const nK = load<i32>(at, GROUPS + 8);
    const own = load<i32>(at, GROUPS + 12) << 5;
    const row = (nT + nU + nK) * width;
    store<f64>(out, load<f64>(own, GROUP_WEIGHTS) * load<f64>((row + nT) << 3, PEER_WEIGHTS), SHARED);
    store<f64>(out, load<f64>(own, GROUP_WEIGHTS + 8) * load<f64>((row + nU) << 3, PEER_WEIGHTS), SHARED + 8);
    store<f64>(out, load<f64>(own, GROUP_WEIGHTS + 16) * load<f64>((row + nK) << 3, PEER_WEIGHTS), SHARED + 16);
    const left = load<f64>((now - load<i32>(i << 2, GRIEVANCE_MONTH)) << 3, DECAY);
    store<f64>(place << 3, exponent * (load<f64>(i << 3, GRIEVANCE) * left), GRIEVED);
  }
  store<f64>(visited << 3, 0, GRIEVED);
}

/**
 * Multiplies the groups' weights of K by exp(βγg), two at a time: the nearest step of the table times a short series. A
 * group without grievance has exp(0), from the table, times 1.
 */
function grieve(visited: i32): void {
  const one = v128.load(ONES);
  let out: usize = 0;
  for (let at = 0; at < visited << 3; at += 16, out += 48) {
    const x = v128.load(at, GRIEVED);
    const step = f64x2.floor(f64x2.add(f64x2.mul(x, v128.load(STEPS_A_UNIT)), v128.load(HALF)));
    const r = f64x2.sub(x, f64x2.mul(step, v128.load(STEP)));
    let series = f64x2.add(v128.load(SERIES_4), f64x2.mul(r, v128.load(SERIES_5)));
    series = f64x2.add(v128.load(SERIES_3), f64x2.mul(r, series));
    series = f64x2.add(v128.load(HALF), f64x2.mul(r, series));
    series = f64x2.add(one, f64x2.mul(r, series));
    series = f64x2.add(one, f64x2.mul(r, series));
    // Added to 2⁵², a whole number stands in the lowest bits of the double.
    const place = i64x2.shl(f64x2.add(step, v128.load(WHOLE)), 3);
    let weight = v128.load64_zero(i32x4.extract_lane(place, 0), STEPS);
    weight = v128.load64_lane(i32x4.extract_lane(place, 2), weight, 1, STEPS);
    const ofK = v128.load64_lane(out, v128.load64_zero(out, SHARED + 16), 1, SHARED + 40);
    const grieved = f64x2.mul(ofK, f64x2.mul(weight, series));
    v128.store64_lane(out, grieved, 0, SHARED + 16);
    v128.store64_lane(out, grieved, 1, SHARED + 40);
  }
}

/** What each of the first `found` of PERSONS brings: places in the tables, and where on the line of options luck points. */
function unfold(found: i32): void {
  useKey(choice0, choice1);
  v128.store(AT_HAND, i32x4.splat(firstAbove));
  let ofT = i32x4.splat(0);
  let ofU = i32x4.splat(0);
  let ofK = i32x4.splat(0);
  v128.store(WORDS + (found << 2), i32x4.splat(3 << 24));
  for (let i = 0; i < found << 2; i += 16) {
    const draws = draw4(v128.load(i, PERSONS));
    const low = f64x2.convert_low_i32x4_u(draws);
    const high = f64x2.convert_low_i32x4_u(v128.shuffle<i32>(draws, draws, 2, 3, 0, 1));
    v128.store(i << 1, f64x2.mul(f64x2.add(low, v128.load(HALF)), v128.load(UNIT)), LUCK);
    v128.store(i << 1, f64x2.mul(f64x2.add(high, v128.load(HALF)), v128.load(UNIT)), LUCK + 16);
    const words = v128.load(i, WORDS);
    const purity = v128.and(words, v128.load(BYTE));
    const exposure = v128.and(i32x4.shr_u(words, 8), v128.load(BYTE));
    const odd = v128.or(i32x4.shl(exposure, 1), v128.load(ONE));
    const steps = i32x4.sub(purity, v128.load(AT_HAND));
    const above = i32x4.ge_s(steps, i32x4.splat(0));
    const far = v128.and(i32x4.mul(odd, steps), above);
    const near = i32x4.mul(odd, v128.or(i32x4.shl(purity, 1), v128.load(ONE)));
    const edge = v128.bitselect(exposure, v128.load(LEVELS), above);
    const now = v128.and(i32x4.shr_u(words, 21), v128.load(AFFILIATION_BYTES));
    v128.store(i, i32x4.shl(purity, 3), PURITY);
    v128.store(i, v128.and(i32x4.shr_u(words, 13), v128.load(LEVEL_BYTES)), VULNERABILITY);
    v128.store(i, i32x4.shl(edge, 3), EDGE);
    v128.store(i, v128.and(i32x4.shr_u(far, 6), v128.load(HALF_BYTES)), FAR_HIGH);
    v128.store(i, v128.and(i32x4.shl(far, 3), v128.load(HALF_BYTES)), FAR_LOW);
    v128.store(i, v128.and(i32x4.shr_u(near, 6), v128.load(HALF_BYTES)), NEAR_HIGH);
    v128.store(i, v128.and(i32x4.shl(near, 3), v128.load(HALF_BYTES)), NEAR_LOW);
    v128.store(i, now, NOW);
    ofT = i32x4.sub(ofT, i32x4.eq(now, i32x4.splat(0)));
    ofU = i32x4.sub(ofU, i32x4.eq(now, v128.load(IN_U)));
    ofK = i32x4.sub(ofK, i32x4.eq(now, v128.load(IN_K)));
  }
  store<i32>(DECIDED, load<i32>(DECIDED) + sum4(ofT));
  store<i32>(DECIDED, load<i32>(DECIDED, 4) + sum4(ofU), 4);
  store<i32>(DECIDED, load<i32>(DECIDED, 8) + sum4(ofK), 8);
}

function sum4(v: v128): i32 {
  return (
    i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3)
  );
}

/**
 * The people of PERSONS, whose words stand in WORDS, choose; those who switch go to SWITCHES. Says how many. Passes
 * without branches, since a processor guesses those wrong: whose group is which, the groups, what people bring, the choice.
 */
export function choose(found: i32, firstGroup: i32): i32 {
  const visited = visit(found, firstGroup);
  weigh(visited);
  grieve(visited);
  unfold(found);
  let expected = load<f64>(EXPECTED);
  let out: usize = 0;
  for (let i = 0; i < found << 2; i += 4) {
    const shared = load<i32>(i, PLACE);
    const purity = load<i32>(i, PURITY);
    const now = load<i32>(i, NOW);
    const framing =
      load<f64>(load<i32>(i, EDGE), WEIGHTS + FRAMING_EDGE * 8) *
      (load<f64>(load<i32>(i, FAR_HIGH), WEIGHTS + FRAMING_HIGH * 8) *
        load<f64>(load<i32>(i, FAR_LOW), WEIGHTS + FRAMING_LOW * 8));
    const pull =
      load<f64>(load<i32>(i, VULNERABILITY), WEIGHTS + HARDSHIP * 8) *
      (load<f64>(load<i32>(i, NEAR_HIGH), WEIGHTS + PULL_HIGH * 8) *
        load<f64>(load<i32>(i, NEAR_LOW), WEIGHTS + PULL_LOW * 8));
    const weightT =
      load<f64>(shared, SHARED) *
      load<f64>(purity, WEIGHTS + GAP_T * 8) *
      load<f64>(now, WEIGHTS + LOYALTY * 8) *
      framing;
    const weightK =
      load<f64>(shared, SHARED + 16) *
      load<f64>(purity, WEIGHTS + RIVAL_GAP * 8) *
      load<f64>(now, WEIGHTS + LOYALTY * 8 + 64) *
      pull;
    const border = weightT + load<f64>(shared, SHARED + 8) * load<f64>(now, WEIGHTS + LOYALTY * 8 + 32);
    const total = border + weightK;
    expected += (weightK / total) * load<f64>(now, OF_T);
    const target = load<f64>(i << 1, LUCK) * total;
    const change = (now >> 1) | (i32(target >= weightT) + i32(target >= border));
    store<i32>(out, load<i32>(i, PERSONS), SWITCHES);
    store<i32>(out, change, SWITCHES + 4);
    out += (SWITCHING >>> change) & 8;
  }
  store<f64>(EXPECTED, expected);
  return i32(out) >> 3;
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
