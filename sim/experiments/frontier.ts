import { type Estimate, estimateMean } from "./estimate.ts";
import type { RunJobs } from "./jobs.ts";
import { type Reading, readAt } from "./readings.ts";
import { type PolicyLever, type Sample, type Study, tryPoints, withLever } from "./study.ts";

export interface FrontierTrial extends Study {
  /** What moves: the master lever, or one strand alone while the other three stay as the base has them. */
  readonly lever: PolicyLever;
  /** Its levels, each held throughout, rising, at least two; the others are compared with the first. */
  readonly levels: readonly number[];
  /** The row that is read. */
  readonly row: number;
}

/** The gains and costs of a policy, each less those of the grid's hardest line, with the same people and luck. */
export interface FrontierPoint {
  /** Undefined for the base itself, where its own schedule or leadership chooses. */
  readonly level: number | undefined;
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
  readonly lever: PolicyLever;
  readonly row: number;
  readonly points: readonly FrontierPoint[];
  readonly current: FrontierPoint;
}

const readingsOf = (row: number): readonly Reading[] => [
  ...["A", "E", "T", "cumulativeTK"].map((measure) => readAt(measure, row)),
  { measure: "TU", summary: "sum", from: 0, to: row },
];

/**
 * The dilemma as a curve: what each constant level of moderation, or of one strand, gains in aid and economy and loses in
 * members by one row. `onStage` first receives the ends, the middle and the current point. The same trial gives the same answer,
 * whatever `runJobs`.
 */
export async function dilemmaFrontier(
  trial: FrontierTrial,
  runJobs: RunJobs,
  onStage: (frontier: Frontier) => void = () => {},
): Promise<Frontier> {
  const { base, lever, levels, row } = trial;
  const of = readingsOf(row);
  const tryThese = (some: readonly number[]) =>
    tryPoints(
      trial,
      some.map((level) => withLever(trial, lever, level)),
      of,
      runJobs,
      some.map((level) => ({ [lever]: level })),
    );
  const last = levels.length - 1;
  const coarse = [...new Set([0, Math.floor(last / 2), last])];
  const fine = levels.map((_, i) => i).filter((i) => !coarse.includes(i));
  const [[now], first] = await Promise.all([
    tryPoints(trial, [base], of, runJobs, [{ [lever]: null }]),
    tryThese(coarse.map((i) => levels[i])),
  ]);
  const samples = new Map(coarse.map((i, k) => [i, first[k]]));
  const reference = first[0];
  const frontier = (): Frontier => ({
    lever,
    row,
    points: [...samples]
      .sort(([a], [b]) => a - b)
      .map(([i, sample]) => pointOf(levels[i], sample, reference)),
    current: pointOf(undefined, now, reference),
  });
  onStage(frontier());
  const rest = await tryThese(fine.map((i) => levels[i]));
  fine.forEach((i, k) => {
    samples.set(i, rest[k]);
  });
  return frontier();
}

function pointOf(level: number | undefined, sample: Sample, reference: Sample): FrontierPoint {
  const less = (k: number, of = sample, from = reference) =>
    estimateMean(of[k].map((value, r) => value - from[k][r]));
  return {
    level,
    aidGained: less(0),
    economyGained: less(1),
    membersLost: less(2, reference, sample),
    leftForRival: less(3),
    wentHome: less(4),
    members: estimateMean(sample[2]),
    economy: estimateMean(sample[1]),
  };
}
