/**
 * Approximate Bayesian computation by population Monte Carlo: a population drawn from the prior is narrowed to smaller
 * and smaller distances from the targets. At distance 0 it walks on until its values no longer depend on where they
 * began (Del Moral, Doucet and Jasra 2012; moves along differences of two others, ter Braak 2006). The prior is uniform
 * and every move symmetric, so a step is taken whenever it stays within the ranges and the distance.
 */
import type { FreeSetting, World } from "./worlds.ts";

/** A world's distance and the targets it misses. */
export interface Judgement {
  readonly distance: number;
  readonly misses: readonly number[];
}

/** Verdicts on worlds, in their order; `tolerance` is the largest distance that is accepted. */
export type Judge = (worlds: readonly World[], tolerance: number) => Promise<readonly Judgement[]>;

export interface SamplerPlan {
  readonly free: readonly FreeSetting[];
  readonly judge: Judge;
  /** Uniform in (0, 1), seeded. */
  readonly chance: () => number;
  readonly population: number;
  /** Rounds of one step each at distance 0. */
  readonly sweeps: number;
  /** Called after each narrowing and each round; `done` is the share of the rounds. */
  readonly report: (text: string, done: number) => void;
}

export interface DrawnSample {
  readonly worlds: readonly World[];
  /** The worlds as they were when distance 0 was reached. */
  readonly origins: readonly World[];
  /** For each world, the draw from the prior from which it descends. */
  readonly roots: readonly number[];
  readonly judged: number;
  /** Share of the steps at distance 0 that were taken. */
  readonly taken: number;
  /** By target, of the worlds drawn from the prior: how many missed it. */
  readonly missesOfPrior: readonly (readonly number[])[];
  /** By target, steps at distance 0 that only this target refused. */
  readonly forbiddenAlone: ReadonlyMap<number, number>;
}

/** Share of the steps that draw one or two values again. */
const ANEW = 0.25;
/**
 * Shares of the values that a step along a difference moves: mostly all of them, because some parameters are known only
 * together.
 */
const shares = [1, 1, 1, 0.5, 0.2];
/** Steps between two narrowings. */
const STEPS = 3;
/** Share of the population that a narrowing keeps. */
const KEEP = 0.6;

/**
 * Each half of the population steps along differences of the other, so that all steps of a half can be judged at once,
 * by any number of threads, and are as likely as their reverses.
 */
export async function sampleAccepted(plan: SamplerPlan): Promise<DrawnSample> {
  const { free, judge, chance, population, sweeps, report } = plan;
  const drawPrior = () => free.map(({ low, high }) => round(low + (high - low) * chance()));
  const worlds: World[] = Array.from({ length: population }, drawPrior);
  const verdicts = await judge(worlds, Number.POSITIVE_INFINITY);
  const distances = verdicts.map((verdict) => verdict.distance);
  const forbiddenAlone = new Map<number, number>();
  let judged = population;

  const middle = Math.ceil(population / 2);
  const places = worlds.map((_, i) => i);
  const halves = [places.slice(0, middle), places.slice(middle)] as const;
  /** One step of every world; gives how many were taken. */
  const sweep = async (tolerance: number): Promise<number> => {
    let taken = 0;
    for (const [own, others] of [halves, halves.toReversed()]) {
      const donors = others.map((i) => worlds[i]);
      const proposed = own.map((i) => propose(worlds[i], donors, free, chance));
      const found = await judge(proposed, tolerance);
      judged += proposed.length;
      own.forEach((i, k) => {
        const { distance, misses } = found[k];
        if (distance <= tolerance) {
          worlds[i] = proposed[k];
          distances[i] = distance;
          taken++;
        } else if (tolerance === 0 && misses.length === 1)
          forbiddenAlone.set(misses[0], (forbiddenAlone.get(misses[0]) ?? 0) + 1);
      });
    }
    return taken;
  };

  let tolerance = Number.POSITIVE_INFINITY;
  let roots = places;
  while (tolerance > 0) {
    tolerance = Math.min(tolerance, distances.toSorted((a, b) => a - b)[Math.floor(KEEP * population)]);
    const from = resample(worlds, distances, tolerance, chance);
    roots = from.map((i) => roots[i]);
    report(`distance ${tolerance.toPrecision(3)} after ${judged} worlds`, 0);
    if (tolerance === 0) break;
    for (let k = 0; k < STEPS; k++) await sweep(tolerance);
  }

  const origins = [...worlds];
  let taken = 0;
  for (let k = 1; k <= sweeps; k++) {
    taken += await sweep(0);
    report(`round ${k} of ${sweeps}, ${judged} worlds`, k / sweeps);
  }
  return {
    worlds,
    origins,
    roots,
    judged,
    taken: taken / (sweeps * population),
    missesOfPrior: verdicts.map((verdict) => verdict.misses),
    forbiddenAlone,
  };
}

/**
 * Replaces each world outside the tolerance by a copy of one within it. Gives, by place, the place from which its world
 * came.
 */
function resample(worlds: World[], distances: number[], tolerance: number, chance: () => number): number[] {
  const within = distances.flatMap((distance, i) => (distance <= tolerance ? [i] : []));
  return worlds.map((_, i) => {
    if (distances[i] <= tolerance) return i;
    const from = within[Math.floor(chance() * within.length)];
    worlds[i] = worlds[from];
    return from;
  });
}

/** A step along the difference of two donors, or with a few values drawn again. */
function propose(
  world: World,
  donors: readonly World[],
  free: readonly FreeSetting[],
  chance: () => number,
): World {
  const some = (share: number) => {
    const sure = Math.floor(chance() * free.length);
    return free.map((_, j) => j === sure || chance() < share);
  };
  if (chance() < ANEW) {
    const anew = some(1 / free.length);
    return world.map((value, j) =>
      anew[j] ? round(free[j].low + (free[j].high - free[j].low) * chance()) : value,
    );
  }
  const moved = some(shares[Math.floor(chance() * shares.length)]);
  const length = 2.38 / Math.sqrt(2 * moved.filter(Boolean).length);
  const one = () => donors[Math.floor(chance() * donors.length)];
  const [a, b] = [one(), one()];
  return world.map((value, j) => {
    const jitter = (free[j].high - free[j].low) * 0.01 * (chance() - 0.5);
    return moved[j] ? wrap(value + length * (a[j] - b[j]) + jitter, free[j]) : value;
  });
}

/**
 * Beyond one border of the range it goes on from the other, so that a move is as likely as its reverse. Reflected, it is
 * not where values are correlated.
 */
function wrap(value: number, { low, high }: FreeSetting): number {
  const width = high - low;
  return Math.min(high, Math.max(low, round(value - width * Math.floor((value - low) / width))));
}

/** Rounded to four digits before it is judged, so that the file holds exactly the judged values. */
const round = (value: number) => Number(value.toPrecision(4));
