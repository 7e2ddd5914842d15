import type { Desk } from "../compiled/desk.ts";
import { mixCompiled } from "../compiled/mixCompiled.ts";
import { createStream } from "../random/draw.ts";
import { drawShares, type GammaTerms, sharesTerms } from "../random/gamma.ts";
import type { Key } from "../random/keys.ts";
import { apportion, type GroupBlock } from "../state/regions.ts";

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

/**
 * How many people of each group start in T, U, K and X: groups × 4 whole numbers that sum to `groupSize` in each
 * group and, over the groups given (one stratum), to the means exactly.
 *
 * Each group draws its own mix from a Dirichlet distribution around the stratum's means with intra-group correlation
 * `clustering`; the mixes are raked to the totals and rounded group by group, and each rounding error is carried on to
 * the next group.
 */
export function drawMixes(
  key: Key,
  blocks: readonly GroupBlock[],
  groupSize: number,
  means: readonly number[],
  clustering: number,
  out: Int32Array,
  desk?: Desk,
): void {
  const groups = blocks.reduce((sum, block) => sum + block.count, 0);
  if (groups === 0) return;
  const totals = apportion(groups * groupSize, means);
  const shares = new Float64Array(groups * KINDS);
  // Infinite where clustering is zero or so small that it makes no difference: then every group has the means.
  const concentration = (1 - clustering) / clustering;
  const alike = concentration === Number.POSITIVE_INFINITY;
  if (alike) for (let row = 0; row < groups; row++) shares.set(means, row * KINDS);
  else drawAllShares(key, blocks, sharesTerms(means, concentration), shares, desk);
  for (let a = 0; a < KINDS; a++) {
    if (!(means[a] > 0)) continue;
    for (let i = a; i < shares.length; i += KINDS) if (shares[i] < LEAST_SHARE) shares[i] = LEAST_SHARE;
  }
  rake(shares, groupSize, totals);
  round(shares, blocks, groupSize, totals, out);
}

/** Each group's shares from a stream of its own. */
function drawAllShares(
  key: Key,
  blocks: readonly GroupBlock[],
  terms: readonly (GammaTerms | undefined)[],
  shares: Float64Array,
  desk: Desk | undefined,
): void {
  let row = 0;
  for (const block of blocks) {
    if (desk !== undefined) mixCompiled(desk, key, block, STREAM_SPACING, terms, shares, row * KINDS);
    else
      for (let i = 0; i < block.count; i++) {
        const stream = createStream(key, (block.first + i) * STREAM_SPACING);
        drawShares(stream, terms, shares, (row + i) * KINDS);
      }
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
