/** The month's tables that are ladders of powers: `spreadLadders` of `choice/monthTables.ts`, three tables at a time. */

import {
  FRAMING_EDGE,
  FRAMING_HIGH,
  FRAMING_LOW,
  GAP_T,
  HARDSHIP,
  LOYALTY,
  PULL_HIGH,
  PULL_LOW,
  RIVAL_GAP,
} from "../choice/tableLayout";
import { exp } from "./exact.assembly";
import { GAP_PAIRS, GROUP_WEIGHTS, LADDERS, LOYALTY_PAIRS } from "./memory.assembly";
import { CONTEXT, WEIGHTS } from "./places";

/** Entries 0 and 1 of a ladder. */
function firstTwo(ladder: usize): v128 {
  const first = load<f64>(LADDERS + (ladder << 4));
  const ratio = load<f64>(LADDERS + (ladder << 4), 8);
  return f64x2(first, first * ratio);
}

/** Entries 2 and 3. */
function nextTwo(ladder: usize): v128 {
  const first = load<f64>(LADDERS + (ladder << 4));
  const ratio = load<f64>(LADDERS + (ladder << 4), 8);
  const square = ratio * ratio;
  return f64x2(first * square, first * square * ratio);
}

/** From each entry to the fourth after it. */
function stride(ladder: usize): v128 {
  const ratio = load<f64>(LADDERS + (ladder << 4), 8);
  const square = ratio * ratio;
  return f64x2.splat(square * square);
}

/** Writes three ladders, the first of them number `ladder`, in one loop: their multiplications overlap. */
function spreadThree(ladder: usize, first: usize, second: usize, third: usize, entries: usize): void {
  let a = firstTwo(ladder);
  let b = nextTwo(ladder);
  let c = firstTwo(ladder + 1);
  let d = nextTwo(ladder + 1);
  let e = firstTwo(ladder + 2);
  let f = nextTwo(ladder + 2);
  const ab = stride(ladder);
  const cd = stride(ladder + 1);
  const ef = stride(ladder + 2);
  for (let at: usize = 0; at < entries << 3; at += 32) {
    v128.store(first + at, a);
    v128.store(first + at, b, 16);
    v128.store(second + at, c);
    v128.store(second + at, d, 16);
    v128.store(third + at, e);
    v128.store(third + at, f, 16);
    a = f64x2.mul(a, ab);
    b = f64x2.mul(b, ab);
    c = f64x2.mul(c, cd);
    d = f64x2.mul(d, cd);
    e = f64x2.mul(e, ef);
    f = f64x2.mul(f, ef);
  }
}

/** `prepareMonthTables` of `choice/monthTables.ts`, but for the gaps, from CONTEXT. */
export function prepare(): void {
  const beta = load<f64>(CONTEXT);
  const edge = load<f64>(CONTEXT, 8);
  const framing = load<f64>(CONTEXT, 16);
  const pull = load<f64>(CONTEXT, 24);
  const hardship = load<f64>(CONTEXT, 32);
  store<f64>(LADDERS, exp(framing / 131072), 8);
  store<f64>(LADDERS, exp(pull / 262144), 24);
  store<f64>(LADDERS, exp(pull / 512), 40);
  store<f64>(LADDERS, exp((framing * edge) / 512), 48);
  store<f64>(LADDERS, exp((framing * edge) / 256), 56);
  store<f64>(LADDERS, exp(framing / 256), 72);
  store<f64>(LADDERS, exp(hardship / 512), 80);
  store<f64>(LADDERS, exp(hardship / 256), 88);
  const ofT = load<f64>(CONTEXT, 40);
  const ofU = load<f64>(CONTEXT, 48);
  const ofK = load<f64>(CONTEXT, 56);
  const far = load<f64>(CONTEXT, 64);
  const distrust = load<f64>(CONTEXT, 72);
  const tie = load<f64>(CONTEXT, 80);
  const rival = load<f64>(CONTEXT, 88) != 0;
  let share: usize = CONTEXT + 96;
  let out = GROUP_WEIGHTS;
  for (let region = 0; region < 5; region++) {
    const shareT = far * load<f64>(share);
    const shareU = far * load<f64>(share, 8);
    const shareK = far * load<f64>(share, 16);
    share += 24;
    const ofUs = exp(beta * (ofU + shareU));
    for (let salafi: f64 = 0; salafi < 2; salafi++) {
      store<f64>(out, exp(beta * (ofT - distrust * salafi + shareT)));
      store<f64>(out, ofUs, 8);
      store<f64>(out, rival ? exp(beta * (ofK + tie * salafi + shareK)) : 0, 16);
      out += 32;
    }
  }
  spread();
}

/** Fills the six tables from LADDERS. */
function spread(): void {
  const framingLow = WEIGHTS + FRAMING_LOW * 8;
  spreadThree(0, framingLow, WEIGHTS + PULL_LOW * 8, WEIGHTS + PULL_HIGH * 8, 512);
  const framingEdge = WEIGHTS + FRAMING_EDGE * 8;
  spreadThree(3, framingEdge, WEIGHTS + FRAMING_HIGH * 8, WEIGHTS + HARDSHIP * 8, 256);
}

/** Lays the weights of T and K that people choose by side by side, so that one load fetches both. */
export function pair(): void {
  for (let at: usize = 0; at < 256 * 8; at += 8)
    v128.store(GAP_PAIRS + (at << 1), twoOf(WEIGHTS + GAP_T * 8 + at, WEIGHTS + RIVAL_GAP * 8 + at));
  for (let at: usize = 0; at < 8 * 8; at += 8)
    v128.store(LOYALTY_PAIRS + (at << 1), twoOf(WEIGHTS + LOYALTY * 8 + at, WEIGHTS + LOYALTY * 8 + 128 + at));
}

function twoOf(first: usize, second: usize): v128 {
  return f64x2(load<f64>(first), load<f64>(second));
}
