import { type Estimate, estimateMean } from "./estimate.ts";
import { type Factor, levelsOf } from "./factors.ts";
import type { RunJobs } from "./jobs.ts";
import type { Reading } from "./readings.ts";
import { type Study, treatmentAt, tryPoints } from "./study.ts";

export interface ScentTrial extends Study {
  readonly lever: Factor;
  readonly reading: Reading;
  /** Points along the track in the end: 9 or 17. */
  readonly points: 9 | 17;
}

export type Course = "flat" | "rises" | "falls" | "highest inside" | "lowest inside" | "uneven";

/**
 * The scent of a lever: the outcome that each place of its track would give, with the other levers unchanged. The page
 * shades the track by it, so that the reader sees the effect of a lever before moving it.
 */
export interface Scent {
  /** Places tried, rising. */
  readonly levels: readonly number[];
  readonly outcomes: readonly Estimate[];
  readonly course: Course;
  /** Levels of the greatest and of the least outcome. */
  readonly greatestAt: number;
  readonly leastAt: number;
  /** The neighbours between which the outcome changes most. */
  readonly steepest: readonly [number, number];
}

/**
 * The outcome along a lever's track, with the same people and luck throughout. `onStage` first receives five points.
 * The same trial gives the same answer, whatever `runJobs`.
 */
export async function scentOf(
  trial: ScentTrial,
  runJobs: RunJobs,
  onStage: (scent: Scent) => void = () => {},
): Promise<Scent> {
  const { lever, reading, points } = trial;
  const levels = levelsOf(lever, points);
  const known = new Map<number, Float64Array>();
  const stage = async (wanted: readonly number[]) => {
    const fresh = wanted.filter((level) => !known.has(level));
    const scenarios = fresh.map((level) => treatmentAt(trial, [[lever.name, level]]));
    const samples = await tryPoints(trial, scenarios, [reading], runJobs);
    fresh.forEach((level, i) => {
      known.set(level, samples[i][0]);
    });
    return describe(
      wanted,
      wanted.map((level) => known.get(level) as Float64Array),
    );
  };
  const coarse = levels.filter((_, i) => i % ((points - 1) / 4) === 0);
  if (coarse.length < levels.length) onStage(await stage(coarse));
  return stage(levels);
}

/** A turn or a rise smaller than this part of the whole span does not count. */
const SLIGHT = 0.1;

function describe(levels: readonly number[], samples: readonly Float64Array[]): Scent {
  const outcomes = samples.map(estimateMean);
  const means = outcomes.map(({ mean }) => mean);
  const least = means.indexOf(Math.min(...means));
  const greatest = means.indexOf(Math.max(...means));
  const last = means.length - 1;
  let steepest = 1;
  for (let i = 2; i <= last; i++)
    if (Math.abs(means[i] - means[i - 1]) > Math.abs(means[steepest] - means[steepest - 1])) steepest = i;
  // With the same people and luck, the difference of two places is more certain than the outcome at either.
  const apart = estimateMean(samples[greatest].map((value, r) => value - samples[least][r]));
  return {
    levels,
    outcomes,
    course: apart.low <= 0 ? "flat" : courseOf(means, least, greatest),
    greatestAt: levels[greatest],
    leastAt: levels[least],
    steepest: [levels[steepest - 1], levels[steepest]],
  };
}

function courseOf(means: readonly number[], least: number, greatest: number): Course {
  const last = means.length - 1;
  const span = means[greatest] - means[least];
  const slight = SLIGHT * span;
  const nearEnd = (i: number) => [means[0], means[last]].some((end) => Math.abs(means[i] - end) <= slight);
  let up = 0;
  let down = 0;
  for (let i = 1; i <= last; i++) {
    up += Math.max(0, means[i] - means[i - 1]);
    down += Math.max(0, means[i - 1] - means[i]);
  }
  if (down <= slight) return "rises";
  if (up <= slight) return "falls";
  const turns = up + down <= 2 * span + 2 * slight;
  if (turns && !nearEnd(greatest) && nearEnd(least)) return "highest inside";
  if (turns && !nearEnd(least) && nearEnd(greatest)) return "lowest inside";
  return "uneven";
}
