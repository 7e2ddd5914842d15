/**
 * Shares drawn from a Dirichlet distribution, group by group: `createLogGamma` and `drawShares` of `random/gamma.ts` in
 * passes over many groups. Each group has a stream of its own, and its kinds draw from it one after the other, so the
 * passes go kind by kind.
 */

import { draw, uniform } from "./draws.assembly";
import { exp, ln, ln2 } from "./exact.assembly";
import { CHANCE, NEXT, NORMAL, RADIUS } from "./memory.assembly";
import { SHARES } from "./places";

let key0: i32 = 0;
let key1: i32 = 0;

/** A uniform draw of the stream: `uniform(draw(index))`. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function uniformAt(index: i32): f64 {
  return uniform(draw(index, key0, key1));
}

/** Begins the streams of `count` groups from `first` on, `spacing` draws apart. */
export function beginMixes(first: i32, count: i32, spacing: i32, k0: i32, k1: i32): void {
  key0 = k0;
  key1 = k1;
  for (let i = 0; i < count; i++) store<i32>(NEXT + (<usize>i << 2), (first + i) * spacing);
}

/** No group has any of this kind. */
export function mixNone(kind: i32, count: i32): void {
  for (let i = 0; i < count; i++) store<f64>(SHARES + (<usize>i << 5) + (<usize>kind << 3), -Infinity);
}

/** The first point of the polar method inside the circle: x goes to NORMAL, its square radius to RADIUS. */
function point(i: usize): void {
  let index = load<i32>(NEXT + (i << 2));
  for (;;) {
    const x = 2 * uniformAt(index) - 1;
    const y = 2 * uniformAt(index + 1) - 1;
    index += 2;
    const s = x * x + y * y;
    if (s < 1 && s > 0) {
      store<f64>(NORMAL + (i << 3), x);
      store<f64>(RADIUS + (i << 3), s);
      store<i32>(NEXT + (i << 2), index);
      return;
    }
  }
}

/** (1 + cx)³ where it is accepted: goes to RADIUS, whose normal draw stands in NORMAL. Tries until it is. */
// @ts-ignore: a decorator of AssemblyScript.
@inline
function accept(i: usize, c: f64, d: f64): void {
  for (;;) {
    const x = load<f64>(NORMAL + (i << 3));
    const root = 1 + c * x;
    if (root > 0) {
      const v = root * root * root;
      const index = load<i32>(NEXT + (i << 2));
      const u = uniformAt(index);
      store<i32>(NEXT + (i << 2), index + 1);
      if (u < 1 - 0.0331 * x * x * x * x || ln(u) < 0.5 * x * x + d * (1 - v + ln(v))) {
        store<f64>(RADIUS + (i << 3), v);
        return;
      }
    }
    point(i);
    const s = load<f64>(RADIUS + (i << 3));
    store<f64>(NORMAL + (i << 3), load<f64>(NORMAL + (i << 3)) * sqrt((-2 * ln(s)) / s));
  }
}

/**
 * The logarithm of a Gamma variate of one kind for each of the first `count` groups, where the shape is d + 1/3, or,
 * boosted, `shape` = d − 2/3; c = 1/√(9d) and lnD = ln(d).
 */
export function mixKind(kind: i32, count: i32, boosted: bool, shape: f64, c: f64, d: f64, lnD: f64): void {
  const n = <usize>count;
  for (let i: usize = 0; i < n; i++) point(i);
  // An odd last one has a neighbour whose numbers are never used, but must be numbers.
  store<f64>(RADIUS + (n << 3), 0.5);
  const minusTwo = f64x2.splat(-2);
  for (let at: usize = 0; at < n << 3; at += 16) {
    const s = v128.load(RADIUS + at);
    const root = f64x2.sqrt(f64x2.div(f64x2.mul(minusTwo, ln2(s)), s));
    v128.store(NORMAL + at, f64x2.mul(v128.load(NORMAL + at), root));
  }
  for (let i: usize = 0; i < n; i++) accept(i, c, d);
  if (boosted)
    for (let i: usize = 0; i < n; i++) {
      const index = load<i32>(NEXT + (i << 2));
      store<f64>(CHANCE + (i << 3), uniformAt(index));
      store<i32>(NEXT + (i << 2), index + 1);
    }
  store<f64>(RADIUS + (n << 3), 0.5);
  store<f64>(CHANCE + (n << 3), 0.5);
  let out = SHARES + (<usize>kind << 3);
  for (let at: usize = 0; at < n << 3; at += 16, out += 64) {
    let log = f64x2.add(f64x2.splat(lnD), ln2(v128.load(RADIUS + at)));
    if (boosted) log = f64x2.add(log, f64x2.div(ln2(v128.load(CHANCE + at)), f64x2.splat(shape)));
    v128.store64_lane(out, log, 0);
    v128.store64_lane(out, log, 1, 32);
  }
}

/** Turns the logarithms of the first `count` groups into shares that sum to 1. */
export function shareOut(count: i32): void {
  for (let at = SHARES; at < SHARES + (<usize>count << 5); at += 32) {
    const a = load<f64>(at);
    const b = load<f64>(at, 8);
    const c = load<f64>(at, 16);
    const d = load<f64>(at, 24);
    let highest = a;
    if (b > highest) highest = b;
    if (c > highest) highest = c;
    if (d > highest) highest = d;
    const ofA = exp(a - highest);
    const ofB = exp(b - highest);
    const ofC = exp(c - highest);
    const ofD = exp(d - highest);
    const total = ofA + ofB + ofC + ofD;
    store<f64>(at, ofA / total);
    store<f64>(at, ofB / total, 8);
    store<f64>(at, ofC / total, 16);
    store<f64>(at, ofD / total, 24);
  }
}
