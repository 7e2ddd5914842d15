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

/** Strips of all cells. */
const ALL = LEVELS * STRIPS;

/** Powers of 0, 1/2048, 2/2048 … 1, by their exponent: each is made once, from the one that is lower by 1. */
type Powers = Map<number, Float64Array>;

/** `exponent` is a whole or a half number ≥ 0; by multiplication and square root alone. */
function powersOf(exponent: number, made: Powers): Float64Array {
  const found = made.get(exponent);
  if (found !== undefined) return found;
  const lower = exponent < 1 ? undefined : powersOf(exponent - 1, made);
  const powers = new Float64Array(ALL + 1);
  for (let at = 0; at <= ALL; at++)
    powers[at] = lower ? lower[at] * (at / ALL) : exponent === 0 ? 1 : Math.sqrt(at / ALL);
  made.set(exponent, powers);
  return powers;
}

/** Cell masses of Beta(a, b), a and b whole or half numbers ≥ 1, by Simpson's rule. `made` may be used for many of them. */
export function betaMasses(a: number, b: number, made: Powers = new Map()): Float64Array {
  const rising = powersOf(a - 1, made);
  // 1 − i/2048 is (2048 − i)/2048 to the last bit.
  const falling = powersOf(b - 1, made);
  const masses = new Float64Array(LEVELS);
  let total = 0;
  for (let level = 0; level < LEVELS; level++) {
    let mass = 0;
    for (let s = 0; s <= STRIPS; s++) {
      const weight = s === 0 || s === STRIPS ? 1 : s % 2 === 1 ? 4 : 2;
      const at = level * STRIPS + s;
      mass += weight * (rising[at] * falling[ALL - at]);
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
  const made: Powers = new Map();
  return {
    ordinaryT: betaMasses(5, 5, made),
    hardT: betaMasses(9, 2.5, made),
    unaffiliated: createAliasTable(betaMasses(2.5, 4, made)),
    committed: createAliasTable(betaMasses(9, 1.5, made)),
    vulnerability: createAliasTable(betaMasses(2, 2, made)),
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
