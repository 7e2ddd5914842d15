/** Where the scratch of the kernel lies, after what `places.ts` says: addresses in bytes. */

import { GROUP, PEERS } from "../choice/tableLayout";
import { CHOOSERS, MIXED, MOST_HARMED, MOST_STEPS, PURITY_TABLES, STEPS, WEIGHTS } from "./places";

export const GROUP_WEIGHTS: usize = WEIGHTS + GROUP * 8;
export const VULNERABILITY_TABLE: usize = PURITY_TABLES + 3072;
const SCRATCH: usize = STEPS + MOST_STEPS * 8;
export const PEER_WEIGHTS: usize = WEIGHTS + PEERS * 8;

/** Room for one more and the last four. */
export const CHOOSING: usize = CHOOSERS + 8;
/** People of groups that are settled together. */
export const SETTLED: i32 = 2048;
/** Indices that are sieved together, with room for the last four. */
export const SIEVED: i32 = 2048;
export const SIEVING: usize = SIEVED + 4;

/** Four lanes of one number each, loaded where they serve: engines would build a constant anew in every turn of a loop. */
export const KEY_0: usize = SCRATCH;
export const KEY_1: usize = KEY_0 + 16;
export const FACTOR_1: usize = KEY_0 + 32;
export const FACTOR_2: usize = KEY_0 + 48;
export const FOUR: usize = KEY_0 + 64;
export const ONE: usize = KEY_0 + 80;
export const BYTE: usize = KEY_0 + 96;
export const THRESHOLD: usize = KEY_0 + 112;
export const LEVELS: usize = KEY_0 + 128;
export const LEVEL_BYTES: usize = KEY_0 + 144;
export const HALF_BYTES: usize = KEY_0 + 160;
export const AFFILIATION_BYTES: usize = KEY_0 + 176;
export const IN_U: usize = KEY_0 + 192;
export const IN_K: usize = KEY_0 + 208;
export const AT_HAND: usize = KEY_0 + 224;
export const HALF: usize = KEY_0 + 240;
export const UNIT: usize = KEY_0 + 256;
export const SECOND_HALF: usize = KEY_0 + 272;
export const ONES: usize = KEY_0 + 288;
export const STEPS_A_UNIT: usize = KEY_0 + 304;
export const STEP: usize = KEY_0 + 320;
export const SERIES_3: usize = KEY_0 + 336;
export const SERIES_4: usize = KEY_0 + 352;
export const SERIES_5: usize = KEY_0 + 368;
export const WHOLE: usize = KEY_0 + 384;
export const STANDING_BYTES: usize = KEY_0 + 400;
/** By post and present affiliation, 8 × f64: 1 for T, 0 for the others. */
export const OF_T: usize = KEY_0 + 416;
/** For each set of four lanes the bytes that bring them to the front, in order: 16 × v128. */
export const FRONT: usize = OF_T + 64;
/** Weights of T and of K side by side, 2 × f64: both gaps by purity, both loyalties by post and present affiliation. */
export const GAP_PAIRS: usize = FRONT + 256;
export const LOYALTY_PAIRS: usize = GAP_PAIRS + 256 * 16;

/** Four draws, u32. */
export const DRAWS: usize = LOYALTY_PAIRS + 8 * 16;
/** Who reconsiders, i32; their words, i32; of those who switch the place among them and 4 · from + to, i32 each. */
export const PERSONS: usize = DRAWS + 16;
export const WORDS: usize = PERSONS + CHOOSING * 4;
export const SWITCHES: usize = WORDS + CHOOSING * 4;
/** The groups of those who choose together, each once, i32, and their parts of the weights of T, K and U, 3 × f64. */
export const VISITED: usize = SWITCHES + CHOOSING * 8;
export const SHARED: usize = VISITED + CHOOSING * 4;
/** βγg of these groups, f64. */
export const GRIEVED: usize = SHARED + CHOOSING * 24;
/** What each of them brings: where the group's part stands, places in tables (all i32, in bytes), a uniform draw f64. */
export const PLACE: usize = GRIEVED + CHOOSING * 8;
export const PURITY: usize = PLACE + CHOOSING * 4;
export const VULNERABILITY: usize = PURITY + CHOOSING * 4;
export const EDGE: usize = VULNERABILITY + CHOOSING * 4;
export const FAR_HIGH: usize = EDGE + CHOOSING * 4;
export const FAR_LOW: usize = FAR_HIGH + CHOOSING * 4;
export const NEAR_HIGH: usize = FAR_LOW + CHOOSING * 4;
export const NEAR_LOW: usize = NEAR_HIGH + CHOOSING * 4;
export const STANDING: usize = NEAR_LOW + CHOOSING * 4;
export const LUCK: usize = STANDING + CHOOSING * 4;

/** What a sieve lets through, their draws, and two words that are fetched for each: i32. */
export const HITS: usize = LUCK + CHOOSING * 8;
export const HIT_DRAWS: usize = HITS + SIEVING * 4;
export const FETCHED: usize = HIT_DRAWS + SIEVING * 4;
export const FETCHED_TOO: usize = FETCHED + SIEVING * 4;

/** Draws of the purity of people who are settled together, i32. */
export const SETTLING: usize = FETCHED_TOO + SIEVING * 4;
/** Of groups that are mixed together the next draw, i32; a normal draw, its square radius or what is made of it, and a uniform draw, f64. */
export const NEXT: usize = SETTLING + (SETTLED + 4) * 4;
export const NORMAL: usize = NEXT + MIXED * 4;
export const RADIUS: usize = NORMAL + (MIXED + 2) * 8;
export const CHANCE: usize = RADIUS + (MIXED + 2) * 8;

/** First entry and ratio of each table that is a ladder of powers, 12 × f64, in the order of `monthTables.ts`. */
export const LADDERS: usize = CHANCE + (MIXED + 2) * 8;
/** For each number present where its cumulative weights of the number harmed stand, i32, and room for these: two such tables. */
export const HARM_ROWS: usize = LADDERS + 96;
export const HARM_ROOM: usize = HARM_ROWS + (MOST_HARMED + 1) * 4 + 4;
export const HARM_BYTES: usize = (MOST_HARMED + 1) * 4 + 4 + (MOST_HARMED + 1) * (MOST_HARMED + 8) * 4;

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
v128.store(STANDING_BYTES, i32x4.splat(7 << 3));
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
for (let ladder: usize = 0; ladder < 96; ladder += 16) store<f64>(LADDERS + ladder, 1);
store<f64>(OF_T, 1);
store<f64>(OF_T, 1, 32);
for (let set = 0; set < 16; set++) {
  let at = FRONT + (<usize>set << 4);
  // A byte beyond the lanes fetches 0.
  v128.store(at, i32x4.splat(-1));
  for (let lane = 0; lane < 4; lane++) {
    if (((set >> lane) & 1) == 0) continue;
    store<i32>(at, 0x03020100 + lane * 0x04040404);
    at += 4;
  }
}

/** 8 shifted by each 4 · from + to that is a switch; nobody in X (from 3) does. */
export const SWITCHING: i32 = 0x356 << 3;
