/**
 * The rules that touch people, in AssemblyScript, for the engines that run WebAssembly with SIMD: the same draws, tables
 * and sums in the same order as in `choice/`, `rules/` and `population/`, hence the same bytes
 * (tests/truth/compiled.spec.ts), in less than half of the time. The state's columns lie in the same memory.
 *
 * This file is step 7, the choice. `npm run assemble` turns it, with the other *.assembly.ts, into `kernelBytes.ts`.
 */

import {
  FRAMING_EDGE,
  FRAMING_HIGH,
  FRAMING_LOW,
  HARDSHIP,
  LOYALTY,
  PULL_HIGH,
  PULL_LOW,
} from "../choice/tableLayout";
import { people } from "./columns.assembly";
import { draw4, sum4, useKey } from "./draws.assembly";
import { beginGroups, grieve, keepLast, visit, weigh } from "./groups.assembly";
import {
  AFFILIATION_BYTES,
  AT_HAND,
  BYTE,
  EDGE,
  FAR_HIGH,
  FAR_LOW,
  GAP_PAIRS,
  HALF,
  HALF_BYTES,
  IN_K,
  IN_U,
  LEVELS,
  LEVEL_BYTES,
  LOYALTY_PAIRS,
  LUCK,
  NEAR_HIGH,
  NEAR_LOW,
  OF_T,
  ONE,
  PERSONS,
  PLACE,
  PURITY,
  SHARED,
  STANDING,
  STANDING_BYTES,
  SWITCHES,
  SWITCHING,
  UNIT,
  VULNERABILITY,
  WORDS,
} from "./memory.assembly";
import { EXPECTED, TALLIES, TERMS, WEIGHTS } from "./places";
import { beginSearch, find } from "./search.assembly";
import { applySwitches, beginTallies } from "./switches.assembly";
import { prepare } from "./tables.assembly";

export { open } from "./columns.assembly";
export { beginHarm, harm } from "./harm.assembly";
export { beginMixes, mixKind, mixNone, shareOut } from "./mix.assembly";
export { remove, tidy } from "./remove.assembly";
export { passBy } from "./search.assembly";
export { settle } from "./settle.assembly";
export { pair } from "./tables.assembly";

const EDGES: usize = WEIGHTS + FRAMING_EDGE * 8;
const HARDSHIPS: usize = WEIGHTS + HARDSHIP * 8;
const FRAMINGS_HIGH: usize = WEIGHTS + FRAMING_HIGH * 8;
const FRAMINGS_LOW: usize = WEIGHTS + FRAMING_LOW * 8;
const PULLS_HIGH: usize = WEIGHTS + PULL_HIGH * 8;
const PULLS_LOW: usize = WEIGHTS + PULL_LOW * 8;

/** What each of the first `found` of PERSONS brings: places in the tables, and where on the line of options luck points. */
function unfold(found: i32): void {
  useKey(choice0, choice1);
  v128.store(AT_HAND, i32x4.splat(firstAbove));
  let ofT = i32x4.splat(0);
  let ofU = i32x4.splat(0);
  let ofK = i32x4.splat(0);
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
    const standing = v128.and(i32x4.shr_u(words, 21), v128.load(STANDING_BYTES));
    const now = v128.and(standing, v128.load(AFFILIATION_BYTES));
    v128.store(i, i32x4.shl(purity, 4), PURITY);
    v128.store(i, v128.and(i32x4.shr_u(words, 13), v128.load(LEVEL_BYTES)), VULNERABILITY);
    v128.store(i, i32x4.shl(edge, 3), EDGE);
    v128.store(i, v128.and(i32x4.shr_u(far, 6), v128.load(HALF_BYTES)), FAR_HIGH);
    v128.store(i, v128.and(i32x4.shl(far, 3), v128.load(HALF_BYTES)), FAR_LOW);
    v128.store(i, v128.and(i32x4.shr_u(near, 6), v128.load(HALF_BYTES)), NEAR_HIGH);
    v128.store(i, v128.and(i32x4.shl(near, 3), v128.load(HALF_BYTES)), NEAR_LOW);
    v128.store(i, standing, STANDING);
    ofT = i32x4.sub(ofT, i32x4.eq(now, i32x4.splat(0)));
    ofU = i32x4.sub(ofU, i32x4.eq(now, v128.load(IN_U)));
    ofK = i32x4.sub(ofK, i32x4.eq(now, v128.load(IN_K)));
  }
  store<i32>(TALLIES, load<i32>(TALLIES) + sum4(ofT));
  store<i32>(TALLIES, load<i32>(TALLIES, 16) + sum4(ofU), 16);
  store<i32>(TALLIES, load<i32>(TALLIES, 32) + sum4(ofK), 32);
}

let choice0: i32 = 0;
let choice1: i32 = 0;
let firstAbove: i32 = 0;
let month: i32 = 0;
let grievanceExponent: f64 = 0;

/**
 * Step 7 of month `now`, whose context stands in CONTEXT; the roster has `listed` people before. The search begins at a
 * person and a turn. Where `step` is 0, everybody who reconsiders chooses at once, otherwise in each `goOn` a few hundred.
 */
export function reconsider(
  skipKey0: i32,
  skipKey1: i32,
  choiceKey0: i32,
  choiceKey1: i32,
  above: i32,
  now: i32,
  exponent: f64,
  listed: i32,
  person: i32,
  turn: i32,
  step: i32,
): void {
  prepare();
  beginSearch(skipKey0, skipKey1, person, turn);
  beginGroups();
  beginTallies(listed);
  choice0 = choiceKey0;
  choice1 = choiceKey1;
  firstAbove = above;
  month = now;
  grievanceExponent = exponent;
  store<f64>(EXPECTED, 0);
  if (step == 0) while (goOn() > 0) {}
}

/** The next few hundred who reconsider choose and switch. Says how many they are, 0 when there are no more. */
export function goOn(): i32 {
  const found = find();
  if (found == 0) return 0;
  gather(found);
  const visited = visit(found);
  weigh(visited, month, grievanceExponent);
  // Where grievance moves nobody, exp(0) = 1 changes no weight.
  if (grievanceExponent != 0) grieve(visited);
  unfold(found);
  applySwitches(choose(found));
  keepLast(visited);
  return found;
}

/** The words of the first `found` of PERSONS, and of three more who do not choose. */
function gather(found: i32): void {
  const words = people;
  for (let i = 0; i < found << 2; i += 16) {
    const a = load<i32>(words + (<usize>load<i32>(i, PERSONS) << 2));
    const b = load<i32>(words + (<usize>load<i32>(i, PERSONS + 4) << 2));
    const c = load<i32>(words + (<usize>load<i32>(i, PERSONS + 8) << 2));
    const d = load<i32>(words + (<usize>load<i32>(i, PERSONS + 12) << 2));
    store<i32>(i, a, WORDS);
    store<i32>(i, b, WORDS + 4);
    store<i32>(i, c, WORDS + 8);
    store<i32>(i, d, WORDS + 12);
  }
  v128.store(WORDS + (found << 2), i32x4.splat(3 << 24));
}

/**
 * The people of PERSONS, whose words stand in WORDS, choose; those who switch go to SWITCHES. Says how many. Passes
 * without branches, since a processor guesses those wrong: whose group is which, the groups, what people bring, the choice.
 */
function choose(found: i32): i32 {
  let expected = load<f64>(EXPECTED);
  let out: usize = 0;
  for (let i = 0; i < found << 2; i += 4) {
    const shared = load<i32>(i, PLACE);
    const purity = load<i32>(i, PURITY);
    const standing = load<i32>(i, STANDING);
    // An entry of each of two tables, of T and of K.
    const edge = v128.load64_zero(load<i32>(i, EDGE), EDGES);
    const edges = v128.load64_lane(load<i32>(i, VULNERABILITY), edge, 1, HARDSHIPS);
    const high = v128.load64_zero(load<i32>(i, FAR_HIGH), FRAMINGS_HIGH);
    const highs = v128.load64_lane(load<i32>(i, NEAR_HIGH), high, 1, PULLS_HIGH);
    const low = v128.load64_zero(load<i32>(i, FAR_LOW), FRAMINGS_LOW);
    const lows = v128.load64_lane(load<i32>(i, NEAR_LOW), low, 1, PULLS_LOW);
    const ties = v128.load(standing << 1, LOYALTY_PAIRS);
    const own = f64x2.mul(f64x2.mul(v128.load(shared, SHARED), v128.load(purity, GAP_PAIRS)), ties);
    const weights = f64x2.mul(own, f64x2.mul(edges, f64x2.mul(highs, lows)));
    const weightT = f64x2.extract_lane(weights, 0);
    const weightK = f64x2.extract_lane(weights, 1);
    const border = weightT + load<f64>(shared, SHARED + 16) * load<f64>(standing, WEIGHTS + LOYALTY * 8 + 64);
    const total = border + weightK;
    const term = (weightK / total) * load<f64>(standing, OF_T);
    store<f64>(i << 1, term, TERMS);
    expected += term;
    const target = load<f64>(i << 1, LUCK) * total;
    const change = ((standing & (3 << 3)) >> 1) | (i32(target >= weightT) + i32(target >= border));
    store<i32>(out, i, SWITCHES);
    store<i32>(out, change, SWITCHES + 4);
    out += (SWITCHING >>> change) & 8;
  }
  store<f64>(EXPECTED, expected);
  return i32(out) >> 3;
}

/** Of the terms of those who have just chosen, leaves those that change a sum: 0, of everybody who is not in T, does not. Says how many. */
export function listTerms(found: i32): i32 {
  let out: usize = 0;
  for (let i = 0; i < found << 3; i += 8) {
    const term = load<f64>(i, TERMS);
    store<f64>(out, term, TERMS);
    out += usize(term != 0) << 3;
  }
  return i32(out) >> 3;
}
