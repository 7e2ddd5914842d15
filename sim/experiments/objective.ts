import type { Treatment } from "../scenario.ts";
import { middleOf } from "./bootstrap.ts";
import type { Estimate } from "./estimate.ts";
import { type Reading, readAt } from "./readings.ts";
import type { Sample } from "./study.ts";

/** The part of the leadership's objective Π that does not affect the run: one set of runs serves all its values. */
export interface Weighing {
  /** Members that one member of the rival counts for. */
  readonly threatWeight: number;
  /** Months over which Π is averaged. */
  readonly horizon: number;
}

/** In the order in which {@link objectivesOf} takes them. */
const perRow = ["T", "K", "psi", "E", "moderation", "shareAbove"];

/** The readings of a run that {@link objectivesOf} needs, up to the longest horizon. */
export function objectiveReadings(horizon: number): Reading[] {
  const rows = Array.from({ length: horizon }, (_, i) => i + 1);
  return [readAt("T", 0), ...rows.flatMap((row) => perRow.map((measure) => readAt(measure, row)))];
}

/**
 * Each replicate's Π = [n_T − w_K·ψ·n_K]/n_T(0) + w_E·E − ι(M_donor − M_L)² − d·s·max(0, M_donor − M_L), averaged over
 * rows 1 to the horizon: for each set of weights, one value per replicate. `sample` has the columns of
 * {@link objectiveReadings}.
 */
export function objectivesOf(
  sample: Sample,
  { settings }: Treatment,
  weighings: readonly Weighing[],
): Float64Array[] {
  const { economyWeight, ideology, idealModeration, pressureCost, poolPeople, agents } = settings;
  const replicates = sample[0].length;
  const longest = (sample.length - 1) / perRow.length;
  const out = weighings.map(() => new Float64Array(replicates));
  for (let r = 0; r < replicates; r++) {
    const start = Math.max(poolPeople / agents, sample[0][r]);
    let own = 0;
    let threat = 0;
    for (let row = 1; row <= longest; row++) {
      const at = (row - 1) * perRow.length + 1;
      const distance = sample[at + 4][r] - idealModeration;
      const pressing = sample[at][r] > 0 ? 1 - sample[at + 5][r] : 0;
      own +=
        sample[at][r] / start +
        economyWeight * sample[at + 3][r] -
        ideology * distance * distance -
        pressureCost * pressing * Math.max(0, distance);
      threat += (sample[at + 2][r] * sample[at + 1][r]) / start;
      for (let i = 0; i < weighings.length; i++)
        if (weighings[i].horizon === row) out[i][r] = (own - weighings[i].threatWeight * threat) / row;
    }
  }
  return out;
}

/**
 * The place where a curve through rising `levels` is highest: the vertex of the parabola through the highest point and
 * its neighbours; the end itself if the end is highest; of equals the lowest.
 */
export function peakOf(levels: readonly number[], values: ArrayLike<number>): number {
  let top = 0;
  for (let i = 1; i < levels.length; i++) if (values[i] > values[top]) top = i;
  if (top === 0 || top === levels.length - 1) return levels[top];
  const [x0, x1, x2] = [levels[top - 1], levels[top], levels[top + 1]];
  const left = (values[top] - values[top - 1]) / (x1 - x0);
  const right = (values[top + 1] - values[top]) / (x2 - x1);
  // The slope falls in a straight line from the middle of the left span to that of the right.
  const middle = (x0 + x1) / 2;
  return middle + ((left / (left - right)) * (x2 - x0)) / 2;
}

/** The best level of the mean over replicates, with its span over resamples of the replicates. */
export function bestLevel(
  levels: readonly number[],
  byLevel: readonly Float64Array[],
  resamples: readonly Int32Array[],
): Estimate {
  const meanAt = (pick: ArrayLike<number> | undefined) =>
    byLevel.map((values) => {
      let sum = 0;
      for (let i = 0; i < values.length; i++) sum += values[pick === undefined ? i : pick[i]];
      return sum / values.length;
    });
  const mean = peakOf(levels, meanAt(undefined));
  return { mean, ...middleOf(resamples.map((pick) => peakOf(levels, meanAt(pick)))) };
}
