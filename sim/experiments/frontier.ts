import { type Estimate, estimateMean } from "./estimate.ts";
import type { RunJobs } from "./jobs.ts";
import { type Reading, readAt } from "./readings.ts";
import { type Sample, type Study, tryPoints, withModeration } from "./study.ts";

export interface FrontierTrial extends Study {
  /** Levels of moderation, each held throughout, rising, at least two; the others are compared with the first. */
  readonly moderation: readonly number[];
  /** The row that is read. */
  readonly row: number;
}

/** The gains and costs of a policy, each less those of the grid's hardest line, with the same people and luck. */
export interface FrontierPoint {
  /** Undefined for the base itself, where its own schedule or leadership chooses. */
  readonly moderation: number | undefined;
  /** Index of aid. */
  readonly aidGained: Estimate;
  /** Index of the economy. */
  readonly economyGained: Estimate;
  /** By how many people the incumbent's ranks are smaller. */
  readonly membersLost: Estimate;
  /** How many more people have gone over to the rival by then. */
  readonly leftForRival: Estimate;
  /** How many more people have left the incumbent for neither side by then. */
  readonly wentHome: Estimate;
  /** The values themselves, not compared: people, index. */
  readonly members: Estimate;
  readonly economy: Estimate;
}

export interface Frontier {
  readonly row: number;
  readonly points: readonly FrontierPoint[];
  readonly current: FrontierPoint;
}

const readingsOf = (row: number): readonly Reading[] => [
  ...["A", "E", "T", "cumulativeTK"].map((measure) => readAt(measure, row)),
  { measure: "TU", summary: "sum", from: 0, to: row },
];

/**
 * The dilemma as a curve: what each constant level of moderation gains in aid and economy and loses in members by one
 * row. `onStage` first receives the ends, the middle and the current point. The same trial gives the same answer,
 * whatever `runJobs`.
 */
export async function dilemmaFrontier(
  trial: FrontierTrial,
  runJobs: RunJobs,
  onStage: (frontier: Frontier) => void = () => {},
): Promise<Frontier> {
  const { base, moderation, row } = trial;
  const of = readingsOf(row);
  const tryThese = (levels: readonly number[]) =>
    tryPoints(
      trial,
      levels.map((level) => withModeration(trial, level)),
      of,
      runJobs,
    );
  const last = moderation.length - 1;
  const coarse = [...new Set([0, Math.floor(last / 2), last])];
  const fine = moderation.map((_, i) => i).filter((i) => !coarse.includes(i));
  const [[now], first] = await Promise.all([
    tryPoints(trial, [base], of, runJobs),
    tryThese(coarse.map((i) => moderation[i])),
  ]);
  const samples = new Map(coarse.map((i, k) => [i, first[k]]));
  const reference = first[0];
  const frontier = (): Frontier => ({
    row,
    points: [...samples]
      .sort(([a], [b]) => a - b)
      .map(([i, sample]) => pointOf(moderation[i], sample, reference)),
    current: pointOf(undefined, now, reference),
  });
  onStage(frontier());
  const rest = await tryThese(fine.map((i) => moderation[i]));
  fine.forEach((i, k) => {
    samples.set(i, rest[k]);
  });
  return frontier();
}

function pointOf(moderation: number | undefined, sample: Sample, reference: Sample): FrontierPoint {
  const less = (k: number, sign = 1) =>
    estimateMean(sample[k].map((value, r) => sign * (value - reference[k][r])));
  return {
    moderation,
    aidGained: less(0),
    economyGained: less(1),
    membersLost: less(2, -1),
    leftForRival: less(3),
    wentHome: less(4),
    members: estimateMean(sample[2]),
    economy: estimateMean(sample[1]),
  };
}
