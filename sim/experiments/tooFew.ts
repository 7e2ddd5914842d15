/**
 * What intervals of 95 % really hold where they rest on little, measured by simulation: of many studies of functions whose
 * answer is known, the part whose interval held it, in hundredths, for the index or effect that came off worst.
 * `tests/truth/coverage.spec.ts` holds the last line of each, and that the first ones fall short.
 *
 * Rows of Sobol' indices, on Ishigami's function and Sobol's g, 600 studies each: resampling takes rows for independent,
 * and few of them do not show how long the tails are; from 256 on scrambled Sobol' points are so even that the intervals
 * hold more than they say. Paths of a Morris screening, on the same functions, 8,000 studies each: effects of two values,
 * as Ishigami's are, hold 92 to 97 by turns from 20 on, and 95 on average. Replicates that a best response is resampled
 * from, on parabolas the tops of which luck moves, 2,500 studies each; luck as askew as an exponential holds 2 fewer.
 *
 * Student's intervals, of paired differences and of any mean over replicates, hold 95 from two replicates on where luck
 * is normal, and so are warned of nowhere.
 */
const HELD = {
  rows: [
    [16, 78],
    [32, 86],
    [64, 90],
    [128, 87],
    [256, 96],
  ],
  paths: [
    [2, 50],
    [3, 74],
    [4, 87],
    [8, 90],
    [20, 94],
  ],
  replicates: [
    [2, 50],
    [4, 80],
    [8, 88],
    [12, 90],
    [16, 91],
    [20, 92],
    [30, 93],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [count: number, held: number])[]>>;

/** What an interval rests on: rows and paths of a sample of points, or replicates that are resampled. */
export type RestsOn = keyof typeof HELD;

/** Below so many hundredths an interval of 95 % is said to be too narrow. */
const SHORT = 93;

export interface TooFew {
  readonly of: RestsOn;
  readonly count: number;
  /** How many of 100 such intervals hold the truth, at worst. */
  readonly held: number;
  /** So many are enough. */
  readonly enough: number;
}

/** Whether an interval of 95 % that rests on so many holds clearly less; undefined when they are enough. */
export function tooFew(of: RestsOn, count: number): TooFew | undefined {
  const measured: readonly (readonly [number, number])[] = HELD[of];
  const [, held] = measured.findLast(([from]) => from <= count) ?? measured[0];
  if (held >= SHORT) return undefined;
  const [enough] = measured[measured.length - 1];
  return { of, count, held, enough };
}
