import type { EventLever, ScenarioEvent, Treatment } from "../scenario.ts";
import { type Estimate, estimateMean } from "./estimate.ts";
import { estimateShare } from "./estimateShare.ts";
import { evolve } from "./evolve.ts";
import { presentValue } from "./factors.ts";
import type { RunJobs } from "./jobs.ts";
import type { Reading } from "./readings.ts";
import { type Sample, type Study, treatmentAt, tryPoints, withoutEvents } from "./study.ts";

/** The bounds that a path out of the trap must keep, and the goal that it must reach. */
export interface EscapeAims {
  /** Fewest members of the incumbent in every row, in people. */
  readonly leastT: number;
  /** Most members of the rival in every row, in people. */
  readonly mostK: number;
  /** Least moderation, as donors see it, in row `by` and from then on. */
  readonly moderation: number;
  readonly by: number;
}

export interface EscapeTrial extends Study {
  readonly aims: EscapeAims;
  /** How far aid on offer may rise and propaganda may be countered. */
  readonly limits: { readonly aidScale: number; readonly propaganda: number };
  /** Part of all runs in which every aim has to be met, below 1. */
  readonly confidence: number;
  /** Runs that judge a candidate, new ones for each: at least {@link fewestFresh} of the confidence. */
  readonly fresh: number;
  /** Timetables to try at most; rounded up to whole generations. */
  readonly tries: number;
}

/** A timetable and its outcomes. */
export interface EscapePath {
  readonly events: readonly ScenarioEvent[];
  /**
   * Part of the replicates it was sought with that meet every aim. It was chosen for this part being high, so that no
   * interval around it would hold the truth: it has none, and decides nothing.
   */
  readonly share: number;
  /** Part of the runs that no search has seen, with the interval that it is judged by; undefined until it is judged. */
  readonly shareOfFresh: Estimate | undefined;
  /** People: the fewest of the incumbent and the most of the rival in any row; of the fresh runs once it is judged. */
  readonly leastT: Estimate;
  readonly mostK: Estimate;
  readonly moderation: Estimate;
}

export interface EscapeResult {
  /** The lower end of the share of fresh runs reaches the confidence. */
  readonly found: boolean;
  /** The path, or else the best timetable that was tried. */
  readonly best: EscapePath;
  /** The base with the path in place of its own events of these levers. */
  readonly treatment: Treatment;
  readonly tries: number;
  /** Candidates that were judged, each by as many fresh runs of its own. */
  readonly judged: number;
  readonly fresh: number;
}

const POPULATION = 24;
/** Start, duration and value of moderation, aid and counter-messaging. */
const DIMENSIONS = 9;
const MOVED = ["moderation", "aidScale", "propaganda"] as const;

/** Searches of a hundred, at most, that say they found a path where there is none: 5. */
const FALSE_FINDS = 0.05;
/**
 * What the interval of the n-th candidate of a search may miss by on each side. To judge one after the other until one
 * passes is a selection too; since 1/2 + 1/6 + 1/12 + … = 1, all candidates together are wrongly taken in at most
 * {@link FALSE_FINDS} of searches, however many there are. The first has the usual interval of 95 %.
 */
const tailOf = (nth: number) => FALSE_FINDS / (nth * (nth + 1));
/** A candidate that meets every aim in all its fresh runs has to be able to pass as late as this. */
const LATE = 20;

/** The fewest fresh runs that can show a confidence; not finite when it is 1. */
export function fewestFresh(confidence: number): number {
  if (confidence >= 1) return Number.POSITIVE_INFINITY;
  // Of n of n the interval of Clopper and Pearson begins at the n-th root of the tail.
  let runs = 1;
  for (let power = confidence; power > tailOf(LATE); power *= confidence) runs++;
  return runs;
}

/**
 * Fresh runs unless a number is given: half as many again, so that a path may fail now and then. At a confidence of .9
 * these are 129, and 123 have to meet all: a first candidate that truly does in 98 of 100 runs passes 98 times in 100, one
 * that does in 95 of 100 half of the time.
 */
export const usualFresh = (confidence: number) => Math.ceil(1.5 * fewestFresh(confidence));

/**
 * Searches timetables of moderation, aid and counter-messaging, each a ramp with its month, duration and value, for one
 * that meets every aim in enough replicates, the further from the bounds the better. The best of many is lucky in the
 * replicates it was chosen by, so they do not count: it is a candidate, judged by runs that nothing was chosen by, new
 * ones for each candidate. The first whose share of these surely reaches the confidence ends the search.
 * `onStage` hears the best after each generation, not yet judged. The same trial gives the same answer, whatever `runJobs`.
 */
export async function escapePaths(
  trial: EscapeTrial,
  runJobs: RunJobs,
  onStage: (early: EscapeResult) => void = () => {},
): Promise<EscapeResult> {
  const { aims, confidence, tries, seed, replicates, fresh } = trial;
  if (!(fresh >= fewestFresh(confidence)))
    throw new Error(
      `fresh runs: expected at least ${fewestFresh(confidence)} for a confidence of ${confidence}, received ${fresh}`,
    );
  const base = { ...withoutEvents(trial.base, MOVED), mode: "scheduled" as const };
  const readings = readingsOf(base, aims);
  const tryThese = async (points: readonly (readonly number[])[], runs: { first: number; count: number }) => {
    const timelines = points.map((point) => timelineAt(trial, point));
    const scenarios = timelines.map((events) => treatmentAt({ base }, [], events));
    const study = { seed, first: runs.first, replicates: runs.count };
    const samples = await tryPoints(study, scenarios, readings, runJobs);
    return timelines.map((events, i) => pathOf(events, samples[i], aims));
  };
  const tried = new Map<readonly number[], EscapePath>();
  const costsOf = async (points: readonly (readonly number[])[]) => {
    const paths = await tryThese(points, { first: 0, count: replicates });
    return paths.map(({ missed, room, met: _, ...path }, i) => {
      tried.set(points[i], path);
      // A path that is sure enough is better than any that is not; among the sure ones, the one furthest from the
      // bounds is best.
      return path.share >= confidence ? -room : missed;
    });
  };
  const judged = new Map<readonly number[], EscapePath>();
  const judge = async (point: readonly number[]): Promise<EscapePath> => {
    const known = judged.get(point);
    if (known !== undefined) return known;
    const sought = tried.get(point) as EscapePath;
    const runs = { first: replicates + judged.size * fresh, count: fresh };
    const [{ events, met, leastT, mostK, moderation }] = await tryThese([point], runs);
    const shareOfFresh = estimateShare(met, fresh, tailOf(judged.size + 1));
    const path = { events, share: sought.share, shareOfFresh, leastT, mostK, moderation };
    judged.set(point, path);
    return path;
  };
  const isFound = ({ share, shareOfFresh }: EscapePath) =>
    share >= confidence && shareOfFresh !== undefined && shareOfFresh.low >= confidence;
  const resultOf = (best: EscapePath, done: number): EscapeResult => ({
    ...{ found: isFound(best), best, treatment: treatmentAt({ base }, [], best.events) },
    ...{ tries: done, judged: judged.size, fresh },
  });
  const isEnough = async ({ point }: { readonly point: readonly number[] }, done: number) => {
    const path = tried.get(point) as EscapePath;
    onStage(resultOf(path, done));
    return path.share >= confidence && isFound(await judge(point));
  };
  const generations = Math.max(1, Math.ceil(tries / POPULATION)) - 1;
  const search = { dimensions: DIMENSIONS, population: POPULATION, generations, seed };
  const { best, tries: done } = await evolve(search, costsOf, isEnough);
  return resultOf(await judge(best.point), done);
}

/** Values to the hundredth and whole months, so that the path is exactly what the reader sees. */
function timelineAt(
  { base, held = [], aims, limits }: EscapeTrial,
  point: readonly number[],
): readonly ScenarioEvent[] {
  const targets = [
    [aims.moderation, 1],
    [presentValue(base, "aidScale"), limits.aidScale],
    [presentValue(base, "propaganda"), limits.propaganda],
  ] as const;
  return MOVED.flatMap((lever, k): readonly ScenarioEvent[] => {
    const [starts, lasts, goes] = point.slice(3 * k, 3 * k + 3);
    const last = aims.by - 1;
    const month = Math.min(last - 1, Math.floor(starts * last));
    const duration = 1 + Math.floor(lasts * (last - month - 1));
    const [from, to] = targets[k];
    const value = Math.round((from + (to - from) * goes) * 100) / 100;
    const ramp = { kind: "ramp", month, duration, lever, value } as const;
    if (lever !== "moderation") return [ramp];
    // Strands that are held go nowhere: an event of their own keeps them where they are.
    const stays = held.map((strand): ScenarioEvent => {
      const level = base.settings[strand as keyof typeof base.settings];
      return { kind: "ramp", month, duration, lever: strand as EventLever, value: level };
    });
    return [ramp, ...stays];
  });
}

/** The fewest of T, the most of K, and the least moderation from row `by` on. */
function readingsOf({ months }: Treatment, { by }: EscapeAims): Reading[] {
  return [
    { measure: "T", summary: "least", from: 1, to: months },
    { measure: "K", summary: "most", from: 1, to: months },
    { measure: "moderation", summary: "least", from: by, to: months },
  ];
}

/** The margin that counts half as much as an endless margin would, as a part of the bound. */
const MARGIN = 0.1;

function pathOf(events: readonly ScenarioEvent[], [members, rivals, moderation]: Sample, aims: EscapeAims) {
  let missed = 0;
  let room = 0;
  let met = 0;
  const count = members.length;
  for (let r = 0; r < count; r++) {
    const bounds = [
      (members[r] - aims.leastT) / Math.max(1, aims.leastT),
      (aims.mostK - rivals[r]) / Math.max(1, aims.mostK),
    ];
    // Values are rounded to the hundredth, so a difference by rounding is no miss.
    const margins = [...bounds, moderation[r] + 0.005 - aims.moderation];
    const all = margins.reduce((sum, margin) => sum + Math.max(0, -margin), 0);
    room +=
      bounds.reduce((sum, margin) => sum + Math.max(0, margin) / (Math.max(0, margin) + MARGIN), 0) / count;
    missed += all / count;
    if (all === 0) met++;
  }
  return {
    events,
    share: met / count,
    shareOfFresh: undefined,
    met,
    leastT: estimateMean(members),
    mostK: estimateMean(rivals),
    moderation: estimateMean(moderation),
    missed,
    room,
  };
}
