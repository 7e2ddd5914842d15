import type { Desk } from "../compiled/desk.ts";
import { mixCompiled } from "../compiled/mixCompiled.ts";
import { createStream } from "../random/draw.ts";
import { drawShares, sharesTerms } from "../random/gamma.ts";
import type { Key } from "../random/keys.ts";
import { apportion, type GroupBlock, type HeldGroups, withinState } from "../state/regions.ts";

/** Affiliations of a mix, in the order T, U, K, X. */
const KINDS = 4;
const STREAM_SPACING = 64;
/**
 * A share that a group can have is never less than this: far below half a person, and far enough above the smallest
 * double for any column to be scaled up to its total.
 */
const LEAST_SHARE = 1e-100;
/** Keeps a row of one affiliation from vanishing in the scaling: times the least share it is still a normal double. */
const LEAST_FACTOR = 1e-200;

/** Groups whose mixes are drawn around the same means. */
export interface Stratum {
  readonly blocks: readonly GroupBlock[];
  /** Shares of T, U, K and X. */
  readonly means: readonly number[];
}

/**
 * How many people of each group start in T, U, K and X: groups × 4 whole numbers that sum to `groupSize` in each
 * group and, over the stratum, to the means exactly. The `shares` that the groups have drawn are raked to the totals, in
 * place, and rounded group by group, and each rounding error is carried on to the next group.
 */
export function mixGroups(
  { blocks, means }: Stratum,
  groupSize: number,
  shares: Float64Array,
  out: Int32Array,
): void {
  if (shares.length === 0) return;
  const totals = apportion((shares.length / KINDS) * groupSize, means);
  for (let a = 0; a < KINDS; a++) {
    if (!(means[a] > 0)) continue;
    for (let i = a; i < shares.length; i += KINDS) if (shares[i] < LEAST_SHARE) shares[i] = LEAST_SHARE;
  }
  rake(shares, groupSize, totals);
  round(shares, blocks, groupSize, totals, out);
}

/**
 * Each group's own shares of T, U, K and X, from a Dirichlet distribution around the stratum's means with intra-group
 * correlation `clustering`, drawn from a stream of its own; block by block, 4 doubles a group. Those of groups that the
 * state does not hold are left as they are.
 */
export function drawGroupShares(
  key: Key,
  { blocks, means }: Stratum,
  clustering: number,
  shares: Float64Array,
  state: HeldGroups,
  desk?: Desk,
): void {
  // Infinite where clustering is zero or so small that it makes no difference: then every group has the means.
  const concentration = (1 - clustering) / clustering;
  const alike = concentration === Number.POSITIVE_INFINITY;
  const terms = alike ? [] : sharesTerms(means, concentration);
  let row = 0;
  for (const block of blocks) {
    const held = withinState(block, state);
    const { first, count } = held;
    const at = (row + first - block.first) * KINDS;
    if (alike) for (let i = 0; i < count; i++) shares.set(means, at + i * KINDS);
    else if (desk !== undefined) mixCompiled(desk, key, held, STREAM_SPACING, terms, shares, at);
    else
      for (let i = 0; i < count; i++)
        drawShares(createStream(key, (first + i) * STREAM_SPACING), terms, shares, at + i * KINDS);
    row += block.count;
  }
}

/**
 * Scales the four columns, rows renormalised, until the columns sum to their totals within half a person or a
 * millionth (iterative proportional fitting). Rounding makes up the rest.
 */
function rake(shares: Float64Array, groupSize: number, totals: readonly number[]): void {
  const [t0, t1, t2, t3] = totals as [number, number, number, number];
  let [f0, f1, f2, f3] = [1, 1, 1, 1];
  const tolerance = Math.max(0.5, (t0 + t1 + t2 + t3) * 1e-6);
  for (let round = 0; ; round++) {
    let [c0, c1, c2, c3] = [0, 0, 0, 0];
    for (let i = 0; i < shares.length; i += KINDS) {
      const a = shares[i] * f0;
      const b = shares[i + 1] * f1;
      const c = shares[i + 2] * f2;
      const d = shares[i + 3] * f3;
      const scale = groupSize / (a + b + c + d);
      c0 += a * scale;
      c1 += b * scale;
      c2 += c * scale;
      c3 += d * scale;
    }
    const worst = Math.max(Math.abs(c0 - t0), Math.abs(c1 - t1), Math.abs(c2 - t2), Math.abs(c3 - t3));
    if (worst <= tolerance || round === 500) break;
    if (c0 > 0) f0 *= t0 / c0;
    if (c1 > 0) f1 *= t1 / c1;
    if (c2 > 0) f2 *= t2 / c2;
    if (c3 > 0) f3 *= t3 / c3;
    const norm = Math.max(f0, f1, f2, f3);
    f0 = Math.max(f0 / norm, LEAST_FACTOR);
    f1 = Math.max(f1 / norm, LEAST_FACTOR);
    f2 = Math.max(f2 / norm, LEAST_FACTOR);
    f3 = Math.max(f3 / norm, LEAST_FACTOR);
  }
  for (let i = 0; i < shares.length; i += KINDS) {
    const a = shares[i] * f0;
    const b = shares[i + 1] * f1;
    const c = shares[i + 2] * f2;
    const d = shares[i + 3] * f3;
    const scale = groupSize / (a + b + c + d);
    shares[i] = a * scale;
    shares[i + 1] = b * scale;
    shares[i + 2] = c * scale;
    shares[i + 3] = d * scale;
  }
}

/**
 * Whole numbers from real ones, row by row by largest remainder, each row's rounding errors owed to the next, so that
 * the columns end at their totals. Where several columns have a negative debt, a last person can be left over, who is
 * then moved in the row that allows it with the smallest error.
 */
function round(
  counts: Float64Array,
  blocks: readonly GroupBlock[],
  groupSize: number,
  totals: readonly number[],
  out: Int32Array,
): void {
  const groups = counts.length / KINDS;
  const spread = totals.map((total, a) => {
    let sum = 0;
    for (let i = a; i < counts.length; i += KINDS) sum += counts[i];
    return (total - sum) / groups;
  });
  const owed = [0, 0, 0, 0];
  let row = 0;
  for (const block of blocks) {
    for (let i = 0; i < block.count; i++, row++) {
      const at = (block.first + i) * KINDS;
      let left = groupSize;
      for (let a = 0; a < KINDS; a++) {
        const target = counts[row * KINDS + a] + spread[a] + owed[a];
        const whole = Math.max(0, Math.floor(target + 1e-9));
        out[at + a] = whole;
        owed[a] = target - whole;
        left -= whole;
      }
      for (; left > 0; left--) give(out, at, owed, owed.indexOf(Math.max(...owed)), 1);
      for (; left < 0; left++) {
        const here = owed.map((debt, a) => (out[at + a] > 0 ? debt : Number.POSITIVE_INFINITY));
        give(out, at, owed, here.indexOf(Math.min(...here)), -1);
      }
    }
  }
  settleLast(blocks, owed, out);
}

/** One person more or less in a column of a row. */
function give(out: Int32Array, at: number, owed: number[], column: number, person: 1 | -1): void {
  out[at + column] += person;
  owed[column] -= person;
}

/** Moves whole people still owed between columns, each in the row with the most to give. */
function settleLast(blocks: readonly GroupBlock[], owed: number[], out: Int32Array): void {
  for (;;) {
    const short = owed.findIndex((debt) => debt > 0.5);
    const over = owed.findIndex((debt) => debt < -0.5);
    if (short < 0 || over < 0) return;
    let most = -1;
    for (const block of blocks) {
      for (let group = block.first; group < block.first + block.count; group++) {
        if (most < 0 || out[group * KINDS + over] > out[most * KINDS + over]) most = group;
      }
    }
    give(out, most * KINDS, owed, over, -1);
    give(out, most * KINDS, owed, short, 1);
  }
}
