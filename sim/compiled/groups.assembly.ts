/** The groups of those who choose, each looked at once: the part of the weights that all in a group share. */

import { grievance, grievanceMonth, groups, groupSize, groupsOf } from "./columns.assembly";
import { front } from "./draws.assembly";
import {
  GRIEVED,
  GROUP_WEIGHTS,
  HALF,
  ONES,
  PEER_WEIGHTS,
  PERSONS,
  PLACE,
  SECOND_HALF,
  SERIES_3,
  SERIES_4,
  SERIES_5,
  SHARED,
  STEP,
  STEPS_A_UNIT,
  VISITED,
  WHOLE,
} from "./memory.assembly";
import { DECAY, STEPS } from "./places";

/** Begins a month: no group has been looked at. */
export function beginGroups(): void {
  store<i32>(VISITED, -1);
}

/**
 * Lists the groups of the first `found` of PERSONS, and first the last one of the call before, whose part stands: some of
 * its people may have switched since. Says how many there are besides that one.
 */
export function visit(found: i32): i32 {
  let last = v128.load32_splat(VISITED);
  let visited = 0;
  for (let i = 0; i < found << 2; i += 16) {
    const group = groupsOf(v128.load(i, PERSONS));
    const isNew = i32x4.ne(group, v128.shuffle<i32>(last, group, 3, 4, 5, 6));
    last = group;
    // How many of the lanes up to each are new.
    let place = i32x4.add(isNew, i64x2.shl(isNew, 32));
    place = i32x4.add(place, v128.and(v128.shuffle<i32>(place, place, 1, 1, 1, 1), v128.load(SECOND_HALF)));
    place = i32x4.sub(i32x4.splat(visited), place);
    v128.store(i, i32x4.add(i32x4.shl(place, 4), i32x4.shl(place, 3)), PLACE);
    const left = found - (i >> 2);
    const set = i32x4.bitmask(isNew) & (left < 4 ? (1 << left) - 1 : 15);
    v128.store(visited << 2, front(group, set), VISITED + 4);
    visited += popcnt(set);
  }
  return visited;
}

/** Keeps the last of `visited` groups for the next call. */
export function keepLast(visited: i32): void {
  store<i32>(VISITED, load<i32>(visited << 2, VISITED));
  const at = SHARED + <usize>visited * 24;
  v128.store(SHARED, v128.load(at));
  store<f64>(SHARED, load<f64>(at, 16), 16);
}

/** The part of the weights that all in a group share. */
export function weigh(visited: i32, now: i32, exponent: f64): void {
  const width = groupSize + 1;
  const counts = groups;
  const grievances = grievance;
  const months = grievanceMonth;
  let out: usize = 24;
  for (let place = 1; place <= visited; place++, out += 24) {
    const i = load<i32>(place << 2, VISITED);
    const at = counts + (<usize>i << 4);
    const nT = load<i32>(at);
    const nU = load<i32>(at, 4);
    const nK = load<i32>(at, 8);
    const own = load<i32>(at, 12) << 5;
    const row = (nT + nU + nK) * width;
    store<f64>(out, load<f64>(own, GROUP_WEIGHTS) * load<f64>((row + nT) << 3, PEER_WEIGHTS), SHARED);
    store<f64>(out, load<f64>(own, GROUP_WEIGHTS + 8) * load<f64>((row + nU) << 3, PEER_WEIGHTS), SHARED + 16);
    store<f64>(out, load<f64>(own, GROUP_WEIGHTS + 16) * load<f64>((row + nK) << 3, PEER_WEIGHTS), SHARED + 8);
    const left = load<f64>((now - load<i32>(months + (<usize>i << 2))) << 3, DECAY);
    store<f64>(place << 3, exponent * (load<f64>(grievances + (<usize>i << 3)) * left), GRIEVED);
  }
  store<f64>(visited << 3, 0, GRIEVED + 8);
}

/**
 * Multiplies the groups' weights of K by exp(βγg), two at a time: the nearest step of the table times a short series. A
 * group without grievance has exp(0), from the table, times 1.
 */
export function grieve(visited: i32): void {
  const one = v128.load(ONES);
  let out: usize = 24;
  for (let at = 8; at <= visited << 3; at += 16, out += 48) {
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
    const ofK = v128.load64_lane(out, v128.load64_zero(out, SHARED + 8), 1, SHARED + 32);
    const grieved = f64x2.mul(ofK, f64x2.mul(weight, series));
    v128.store64_lane(out, grieved, 0, SHARED + 8);
    v128.store64_lane(out, grieved, 1, SHARED + 32);
  }
}
