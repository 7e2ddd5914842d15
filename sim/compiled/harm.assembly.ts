/** Step 5, the harm to bystanders: `rules/harmBystanders.ts` and the binomial counts of `random/counts.ts`, in passes. */

import { grievance, grievanceMonth, groups, groupSize } from "./columns.assembly";
import { draw4, front, uniform, useKey } from "./draws.assembly";
import {
  AT_HAND,
  FETCHED,
  FETCHED_TOO,
  FOUR,
  HARM_BYTES,
  HARM_ROOM,
  HARM_ROWS,
  HITS,
  HIT_DRAWS,
  SIEVED,
} from "./memory.assembly";
import { BLOCKS, DECAY } from "./places";

const NEGLIGIBLE: f64 = 1e-17;

/** Of the table in use: where it is, where its next row goes, and its probability. */
let table: usize = 0;
let next0: usize = 0;
let next1: usize = 0;
let probability: f64 = 0;

/** Empties both tables for other probabilities. */
export function beginHarm(): void {
  memory.fill(HARM_ROWS, 0, HARM_ROOM - HARM_ROWS);
  memory.fill(HARM_ROWS + HARM_BYTES, 0, HARM_ROOM - HARM_ROWS);
  next0 = HARM_ROOM;
  next1 = HARM_ROOM + HARM_BYTES;
}

/** The row of `n` people present: the lowest number that counts, how many more, the sum of all weights and the sums so far. */
function rowOf(n: i32): usize {
  const kept = table + (<usize>n << 2);
  const known = load<i32>(kept);
  if (known != 0) return <usize>known;
  const which = table != HARM_ROWS;
  const row = which ? next1 : next0;
  store<i32>(kept, i32(row));
  const p = probability;
  const odds = p / (1 - p);
  const mode = min(n, i32(floor(<f64>(n + 1) * p)));
  let low = mode;
  let lowWeight: f64 = 1;
  let total: f64 = 1;
  while (low > 0 && lowWeight > NEGLIGIBLE) {
    low--;
    lowWeight /= ratio(n, low, odds);
    total += lowWeight;
  }
  let weight: f64 = 1;
  for (let k = mode; k < n && weight > NEGLIGIBLE; k++) {
    weight *= ratio(n, k, odds);
    total += weight;
  }
  let at = row + 16;
  let reached = lowWeight;
  store<f64>(at, reached);
  weight = lowWeight;
  for (let k = low; k < n && weight > 0; k++) {
    weight *= ratio(n, k, odds);
    reached += weight;
    at += 8;
    store<f64>(at, reached);
  }
  store<i32>(row, low);
  store<i32>(row, i32(at), 4);
  store<f64>(row, total, 8);
  if (which) next1 = at + 8;
  else next0 = at + 8;
  return row;
}

// @ts-ignore: a decorator of AssemblyScript.
@inline
function ratio(n: i32, k: i32, odds: f64): f64 {
  return (<f64>(n - k) / <f64>(k + 1)) * odds;
}

/** How many of `n` are harmed. */
function count(bits: i32, n: i32): i32 {
  if (n == 0) return 0;
  if (probability >= 1) return n;
  const row = rowOf(n);
  const target = uniform(bits) * load<f64>(row, 8);
  const last = <usize>load<i32>(row, 4);
  let at = row + 16;
  while (load<f64>(at) < target && at < last) at += 8;
  return load<i32>(row) + (i32(at - row - 16) >> 3);
}

/**
 * Harms those present outside K in month `now`, with one chance in Salafi groups and one in others; draws below `spared` harm
 * nobody. Says how many are harmed.
 */
export function harm(
  chance: f64,
  spared: i32,
  salafiChance: f64,
  salafiSpared: i32,
  k0: i32,
  k1: i32,
  now: i32,
  gain: f64,
  kept: f64,
  cap: f64,
): i32 {
  useKey(k0, k1);
  let total = 0;
  for (let i = load<i32>(BLOCKS), block: usize = BLOCKS + 4; i > 0; i--, block += 12) {
    const salafi = load<i32>(block, 8) != 0;
    probability = salafi ? salafiChance : chance;
    if (probability == 0) continue;
    table = HARM_ROWS + (salafi ? HARM_BYTES : 0);
    v128.store(AT_HAND, i32x4.splat(salafi ? salafiSpared : spared));
    total += harmBlock(load<i32>(block), load<i32>(block, 4), now, gain, kept, cap);
  }
  return total;
}

/** Of `length` groups from `first` on. */
function harmBlock(first: i32, length: i32, now: i32, gain: f64, kept: f64, cap: f64): i32 {
  const size = <f64>groupSize;
  let total = 0;
  let next = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3));
  for (let done = 0; done < length; done += SIEVED) {
    let out: usize = 0;
    const many = min(SIEVED, length - done);
    for (let i = 0; i < many; i += 4) {
      const drawn = draw4(next);
      let set = i32x4.bitmask(i32x4.ge_u(drawn, v128.load(AT_HAND)));
      if (many - i < 4) set &= (1 << (many - i)) - 1;
      v128.store(out, front(next, set), HITS);
      v128.store(out, front(drawn, set), HIT_DRAWS);
      out += popcnt(set) << 2;
      next = i32x4.add(next, v128.load(FOUR));
    }
    // Who is there, and grievance and its month: fetched for all together, so that the processor waits once for many.
    let stored: f64 = 0;
    for (let at: usize = 0; at < out; at += 4) {
      const group = <usize>load<i32>(at, HITS);
      const counts = groups + (group << 4);
      store<i32>(at, load<i32>(counts) + load<i32>(counts, 4), FETCHED);
      store<i32>(at, load<i32>(grievanceMonth + (group << 2)), FETCHED_TOO);
      stored += load<f64>(grievance + (group << 3));
    }
    // What is added up here is of no use but that of having been loaded.
    if (stored < 0) unreachable();
    for (let at: usize = 0; at < out; at += 4) {
      const harmed = count(load<i32>(at, HIT_DRAWS), load<i32>(at, FETCHED));
      if (harmed == 0) continue;
      total += harmed;
      const group = <usize>load<i32>(at, HITS);
      const place = grievance + (group << 3);
      const months = now - 1 - load<i32>(at, FETCHED_TOO);
      const before = load<f64>(place) * load<f64>(DECAY + (<usize>months << 3));
      const grown = (before + (gain * <f64>harmed) / size) * kept;
      store<f64>(place, grown < cap ? grown : cap);
      store<i32>(grievanceMonth + (group << 2), now);
    }
  }
  return total;
}
