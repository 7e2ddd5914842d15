import { createStudyDraws } from "../random/studyDraws.ts";
import { latinHypercube } from "./samplers/latinHypercube.ts";

export interface Evolution {
  readonly dimensions: number;
  /** Points of a generation, at least 4. */
  readonly population: number;
  /** Generations after the first, which is a Latin hypercube. */
  readonly generations: number;
  readonly seed: string;
}

/** A point in the unit cube and its cost. */
export interface Costed {
  readonly point: readonly number[];
  readonly cost: number;
}

/**
 * The least cost that differential evolution finds in the unit cube (R. Storn and K. Price 1997, rand/1/bin, its scale
 * drawn anew for each point, bounds by reflection). `costsOf` receives a whole generation at a time, so that its points
 * can be tried in parallel; only the seed decides chance. Stops early when `isEnough` accepts the best.
 */
export async function evolve(
  { dimensions, population, generations, seed }: Evolution,
  costsOf: (points: readonly (readonly number[])[]) => Promise<readonly number[]>,
  isEnough: (best: Costed, tries: number) => boolean | Promise<boolean> = () => false,
): Promise<{ readonly best: Costed; readonly tries: number }> {
  if (population < 4) throw new Error(`population: expected at least 4, received ${population}`);
  const next = createStudyDraws(`${seed}: evolution`);
  const cube = latinHypercube(population, dimensions, next);
  let points: (readonly number[])[] = Array.from({ length: population }, (_, i) =>
    Array.from(cube.subarray(i * dimensions, (i + 1) * dimensions)),
  );
  let costs = [...(await costsOf(points))];
  let tries = population;
  const best = () => {
    const i = costs.reduce((least, cost, j) => (cost < costs[least] ? j : least), 0);
    return { point: points[i], cost: costs[i] };
  };
  for (let generation = 0; generation < generations; generation++) {
    if (await isEnough(best(), tries)) break;
    const trials = points.map((point, i) => crossOver(point, pickOthers(points, i, next), next));
    const found = await costsOf(trials);
    tries += population;
    points = points.map((point, i) => (found[i] <= costs[i] ? trials[i] : point));
    costs = costs.map((cost, i) => Math.min(cost, found[i]));
  }
  return { best: best(), tries };
}

/** Part of a mutant that replaces the point's own coordinates. */
const CROSSOVER = 0.9;

function pickOthers(points: readonly (readonly number[])[], i: number, next: () => number) {
  const left = points.map((_, j) => j).filter((j) => j !== i);
  return [0, 0, 0].map(() => points[left.splice(Math.floor(next() * left.length), 1)[0]]);
}

function crossOver(
  point: readonly number[],
  [a, b, c]: readonly (readonly number[])[],
  next: () => number,
): number[] {
  const scale = 0.5 + next() / 2;
  const always = Math.floor(next() * point.length);
  return point.map((own, d) => {
    const crosses = next() < CROSSOVER || d === always;
    return crosses ? reflect(a[d] + scale * (b[d] - c[d])) : own;
  });
}

/** Back into 0 to 1; a step is never longer than 1. */
function reflect(place: number): number {
  if (place < 0) return Math.min(1, -place);
  return place > 1 ? Math.max(0, 2 - place) : place;
}
