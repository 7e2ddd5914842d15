/**
 * Purity, exposure and vulnerability are stored as one of 256 levels, each standing for the midpoint of its cell. In
 * measurements the results could not be told from those of exact values.
 */
import { createAliasTable } from "../random/alias.ts";

export const LEVELS = 256;

/** The value in (0, 1) that a level stands for. */
export function levelValue(level: number): number {
  return (level + 0.5) / LEVELS;
}

/** The lowest level whose value is above `x`, 0 to 256. */
export function firstLevelAbove(x: number): number {
  const level = Math.floor(x * LEVELS + 0.5);
  return level < 0 ? 0 : level > LEVELS ? LEVELS : level;
}

/** A hard-liner is a person with purity above .7. */
export const HARD_LEVEL: number = firstLevelAbove(0.7);

/** Simpson's rule takes eight strips per cell. */
const STRIPS = 8;

/** Multiplies each of `values` by a base to a power that is a whole or a half number ≥ 0, by multiplication and square root alone. */
function raise(values: Float64Array, bases: Float64Array, power: number): void {
  const powers = power % 1 === 0 ? new Float64Array(bases.length).fill(1) : bases.map(Math.sqrt);
  for (let i = 1; i <= power; i++) for (let at = 0; at < bases.length; at++) powers[at] *= bases[at];
  for (let at = 0; at < bases.length; at++) values[at] *= powers[at];
}

/** Cell masses of Beta(a, b), a and b whole or half numbers ≥ 1, by Simpson's rule. */
export function betaMasses(a: number, b: number): Float64Array {
  const points = Float64Array.from({ length: LEVELS * STRIPS + 1 }, (_, i) => i / STRIPS / LEVELS);
  const densities = new Float64Array(points.length).fill(1);
  raise(densities, points, a - 1);
  raise(
    densities,
    points.map((x) => 1 - x),
    b - 1,
  );
  const masses = new Float64Array(LEVELS);
  let total = 0;
  for (let level = 0; level < LEVELS; level++) {
    let mass = 0;
    for (let s = 0; s <= STRIPS; s++) {
      const weight = s === 0 || s === STRIPS ? 1 : s % 2 === 1 ? 4 : 2;
      mass += weight * densities[level * STRIPS + s];
    }
    masses[level] = mass;
    total += mass;
  }
  return masses.map((mass) => mass / total);
}

/**
 * Tables that turn 32 random bits into a level of purity, for each kind of person (model.md, The state before month 0).
 */
export interface PurityTables {
  /** Members of T: a share `hardShare` from Beta(9, 2.5), the rest from Beta(5, 5). */
  readonly incumbent: Uint32Array;
  /** Unaffiliated people: Beta(2.5, 4). */
  readonly unaffiliated: Uint32Array;
  /** K and X: Beta(9, 1.5). */
  readonly committed: Uint32Array;
}

/** What all runs share, made when the first of them needs it: a page or command that runs nothing does without. */
function createSharedTables() {
  return {
    ordinaryT: betaMasses(5, 5),
    hardT: betaMasses(9, 2.5),
    unaffiliated: createAliasTable(betaMasses(2.5, 4)),
    committed: createAliasTable(betaMasses(9, 1.5)),
    vulnerability: createAliasTable(betaMasses(2, 2)),
  };
}

let kept: ReturnType<typeof createSharedTables> | undefined;
function sharedTables(): ReturnType<typeof createSharedTables> {
  kept ??= createSharedTables();
  return kept;
}

/** Economic vulnerability: Beta(2, 2). */
export function vulnerabilityTable(): Uint32Array {
  return sharedTables().vulnerability;
}

export function createPurityTables(hardShare: number): PurityTables {
  const { ordinaryT, hardT, unaffiliated, committed } = sharedTables();
  const mixed = ordinaryT.map((mass, level) => (1 - hardShare) * mass + hardShare * hardT[level]);
  return { incumbent: createAliasTable(mixed), unaffiliated, committed };
}
