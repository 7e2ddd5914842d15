import type { EventLever, ScenarioEvent, Treatment } from "../scenario.ts";
import { type Estimate, estimateMean } from "./estimate.ts";
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
  /** Share of the replicates in which every aim must be met. */
  readonly confidence: number;
  /** Timetables to try at most; rounded up to whole generations. */
  readonly tries: number;
}

/** A timetable and its outcomes. */
export interface EscapePath {
  readonly events: readonly ScenarioEvent[];
  /**
   * Share of the replicates that meet every aim: of those that the search used, and of fresh ones that it did not use.
   */
  readonly share: number;
  readonly shareOfFresh: number | undefined;
  /** People: the fewest of the incumbent and the most of the rival in any row. */
  readonly leastT: Estimate;
  readonly mostK: Estimate;
  readonly moderation: Estimate;
}

export interface EscapeResult {
  /** Whether the aims are met in the replicates that the search used and in fresh ones. */
  readonly found: boolean;
  /** The path, or else the best timetable that was tried. */
  readonly best: EscapePath;
  /** The base with the path in place of its own events of these levers. */
  readonly treatment: Treatment;
  readonly tries: number;
}

const POPULATION = 24;
/** Start, duration and value of moderation, aid and counter-messaging. */
const DIMENSIONS = 9;
const MOVED = ["moderation", "aidScale", "propaganda"] as const;

/**
 * Searches timetables of moderation, aid and counter-messaging, each a ramp with its month, duration and value, for one
 * that meets every aim in enough replicates and stays as far as possible from the bounds. A timetable that is found is
 * tried again on equally many replicates that the search has not used, and counts only if it holds there too; the first
 * that does ends the search. `onStage` receives the best after each generation, before it is tried on fresh replicates.
 * The same trial gives the same answer, whatever `runJobs`.
 */
export async function escapePaths(
  trial: EscapeTrial,
  runJobs: RunJobs,
  onStage: (early: EscapeResult) => void = () => {},
): Promise<EscapeResult> {
  const { aims, confidence, tries, seed, replicates } = trial;
  const base = { ...withoutEvents(trial.base, MOVED), mode: "scheduled" as const };
  const readings = readingsOf(base, aims);
  const tryThese = async (points: readonly (readonly number[])[], first = 0) => {
    const timelines = points.map((point) => timelineAt(trial, point));
    const scenarios = timelines.map((events) => treatmentAt({ base }, [], events));
    const samples = await tryPoints({ seed, replicates, first }, scenarios, readings, runJobs);
    return timelines.map((events, i) => pathOf(events, samples[i], aims));
  };
  const tried = new Map<readonly number[], EscapePath>();
  const costsOf = async (points: readonly (readonly number[])[]) => {
    const paths = await tryThese(points);
    return paths.map(({ missed, room, ...path }, i) => {
      tried.set(points[i], path);
      // A path that is sure enough is better than any that is not; among the sure ones, the one furthest from the
      // bounds is best.
      return path.share >= confidence ? -room : missed;
    });
  };
  /** Results on replicates that the search has not used. */
  const confirmed = new Map<readonly number[], number>();
  const confirm = async (point: readonly number[]) => {
    const share = confirmed.get(point) ?? (await tryThese([point], replicates))[0].share;
    confirmed.set(point, share);
    return share;
  };
  const isEnough = async ({ point }: { readonly point: readonly number[] }, done: number) => {
    const path = tried.get(point) as EscapePath;
    onStage({ found: false, best: path, treatment: treatmentAt({ base }, [], path.events), tries: done });
    return path.share >= confidence && (await confirm(point)) >= confidence;
  };
  const generations = Math.max(1, Math.ceil(tries / POPULATION)) - 1;
  const search = { dimensions: DIMENSIONS, population: POPULATION, generations, seed };
  const { best, tries: done } = await evolve(search, costsOf, isEnough);
  const path = tried.get(best.point) as EscapePath;
  const shareOfFresh = await confirm(best.point);
  return {
    found: path.share >= confidence && shareOfFresh >= confidence,
    best: { ...path, shareOfFresh },
    treatment: treatmentAt({ base }, [], path.events),
    tries: done,
  };
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
    leastT: estimateMean(members),
    mostK: estimateMean(rivals),
    moderation: estimateMean(moderation),
    missed,
    room,
  };
}
