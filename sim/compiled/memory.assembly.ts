/** Where everything lies in the one memory of 1 MiB that the kernel and `desk.ts` share: addresses in bytes. */

import { GROUP, PEERS } from "../choice/tableLayout";

/** People looked at together, with room for the last four. */
export const BATCH: i32 = 2048;
export const ROOM: usize = BATCH + 4;
/** Of these, those who choose together: few enough for all that they need to stay nearest to the processor. */
export const CHOOSERS: i32 = 512;
/** Groups at hand together. */
export const WINDOW: i32 = 4096;
/** What the tables may hold at most, in entries. */
export const MOST_DECAY: i32 = 4096;
export const MOST_WEIGHTS: i32 = 20480;
export const MOST_STEPS: i32 = 24576;

/** The alias table of skips, 256 × u32. */
export const SKIPS: usize = 1024;
/** Who reconsiders, i32; their words, i32; four draws, u32. */
export const PERSONS: usize = SKIPS + 1024;
export const WORDS: usize = PERSONS + ROOM * 4;
export const DRAWS: usize = WORDS + ROOM * 4;
/** Who switches: person and 4 · from + to, i32 each. */
export const SWITCHES: usize = DRAWS + 16;
/** The groups of those who choose together, each once, i32, and their parts of the weights of T, K and U, 3 × f64. */
export const CHOOSING: usize = CHOOSERS + 4;
export const VISITED: usize = SWITCHES + ROOM * 8;
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
/** A window of the state's columns: groups 4 × i32, grievance f64, its month i32. */
export const GROUPS: usize = LUCK + CHOOSING * 8;
export const GRIEVANCE: usize = GROUPS + WINDOW * 16;
export const GRIEVANCE_MONTH: usize = GRIEVANCE + WINDOW * 8;
/** Tables of doubles: grievance left by months, the weights of tableLayout.ts, exp by steps of grievance. */
export const DECAY: usize = GRIEVANCE_MONTH + WINDOW * 4;
export const WEIGHTS: usize = DECAY + MOST_DECAY * 8;
export const GROUP_WEIGHTS: usize = WEIGHTS + GROUP * 8;
export const PEER_WEIGHTS: usize = WEIGHTS + PEERS * 8;
export const STEPS: usize = WEIGHTS + MOST_WEIGHTS * 8;
/** Sum of the probabilities of K over those in T, the first of 4 × f64; people who decided by present affiliation, 4 × i32. */
export const EXPECTED: usize = STEPS + MOST_STEPS * 8;
export const DECIDED: usize = EXPECTED + 32;
/** By post and present affiliation, 8 × f64: 1 for T, 0 for the others. */
export const OF_T: usize = DECIDED + 16;
/** Four lanes of one number each, loaded where they serve: engines would build a constant anew in every turn of a loop. */
export const FOURS: usize = OF_T + 64;
export const KEY_0: usize = FOURS;
export const KEY_1: usize = FOURS + 16;
export const FACTOR_1: usize = FOURS + 32;
export const FACTOR_2: usize = FOURS + 48;
export const FOUR: usize = FOURS + 64;
export const ONE: usize = FOURS + 80;
export const BYTE: usize = FOURS + 96;
export const THRESHOLD: usize = FOURS + 112;
export const LEVELS: usize = FOURS + 128;
export const LEVEL_BYTES: usize = FOURS + 144;
export const HALF_BYTES: usize = FOURS + 160;
export const AFFILIATION_BYTES: usize = FOURS + 176;
export const IN_U: usize = FOURS + 192;
export const IN_K: usize = FOURS + 208;
export const AT_HAND: usize = FOURS + 224;
export const HALF: usize = FOURS + 240;
export const UNIT: usize = FOURS + 256;
export const SECOND_HALF: usize = FOURS + 272;
export const ONES: usize = FOURS + 288;
export const STEPS_A_UNIT: usize = FOURS + 304;
export const STEP: usize = FOURS + 320;
export const SERIES_3: usize = FOURS + 336;
export const SERIES_4: usize = FOURS + 352;
export const SERIES_5: usize = FOURS + 368;
export const WHOLE: usize = FOURS + 384;
export const STANDING_BYTES: usize = FOURS + 400;
/** First entry and ratio of each table that is a ladder of powers, 12 × f64, in the order of `monthTables.ts`. */
export const LADDERS: usize = FOURS + 416;
/** Alias tables, 256 × u32 each: purity of those who start in T, in U, and in K or X; vulnerability. */
export const PURITY_TABLES: usize = LADDERS + 96;
export const VULNERABILITY_TABLE: usize = PURITY_TABLES + 3072;
/** Members of T that a settling has made, by level of purity, 256 × i32. */
export const MEMBERS: usize = VULNERABILITY_TABLE + 1024;
/** Weights of T and of K side by side, 2 × f64: both gaps by purity, both loyalties by post and present affiliation. */
export const GAP_PAIRS: usize = MEMBERS + 1024;
export const LOYALTY_PAIRS: usize = GAP_PAIRS + 256 * 16;
/** Groups whose mixes are drawn together; what they need has room for two more. */
export const MIXED: usize = 512;
/** Of these the next draw, i32; a normal draw, its square radius or what is made of it, and a uniform draw, f64. */
export const NEXT: usize = LOYALTY_PAIRS + 8 * 16;
export const NORMAL: usize = NEXT + MIXED * 4;
export const RADIUS: usize = NORMAL + (MIXED + 2) * 8;
export const CHANCE: usize = RADIUS + (MIXED + 2) * 8;
/** Their shares of the four kinds, 4 × f64 each: first logarithms of variates, then shares. */
export const SHARES: usize = CHANCE + (MIXED + 2) * 8;
/** Probabilities of K, of those who have chosen together: of all, then of those in T alone, f64. */
export const TERMS: usize = SHARES + MIXED * 32 + 64;
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

/** 8 shifted by each 4 · from + to that is a switch; nobody in X (from 3) does. */
export const SWITCHING: i32 = 0x356 << 3;
