import { mean, median, variance } from "d3-array";
import { settables } from "../parameters.ts";
import type { Treatment } from "../scenario.ts";
import type { RunJobs } from "./jobs.ts";
import { bandOf } from "./predictionBand.ts";
import { readAt } from "./readings.ts";
import { type Sample, type Study, tryPoints } from "./study.ts";
import { inWorld, type WorldSet } from "./worlds.ts";

export interface SplitTrial extends Study {
  /** Parameter vectors that are equally plausible, at least 2. */
  readonly worlds: WorldSet;
  /** Runs in each world, at least 2. */
  readonly worldReplicates: number;
  /** A measure by its name. */
  readonly measure: string;
}

/** Where a new run lies 90 times in 100, row by row; `shareHeld` says how often where there are too few to tell so much. */
export interface Band {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Where the spread comes from, row by row from the initial state on. */
export interface SpreadSplit {
  /** A new run of the base: the same world, other people and other luck. */
  readonly chance: Band;
  /** A run in a new world that is as plausible as these: chance and ignorance together. */
  readonly both: Band;
  /** Median over all runs in all worlds. */
  readonly middle: readonly number[];
  /** Variance within a world, averaged over worlds. */
  readonly varianceOfChance: readonly number[];
  /** Variance of the worlds' true means: the variance of their sample means less what chance adds to it, at least 0. */
  readonly varianceOfIgnorance: readonly number[];
  readonly worlds: number;
  /** The base's own runs. */
  readonly runs: number;
}

/** The part of runs that both bands hold, given enough runs and worlds. */
const HELD = 0.9;
/** Worlds of the first stage. */
const FIRST = 16;

/**
 * Separates chance from ignorance: how far the runs of one world spread, and how far worlds spread that all agree with
 * the past (a one-way analysis of variance with random effects). Settings in which the base differs from the defaults
 * are the subject of the trial and stay in every world. `onStage` receives the results of the first worlds. The same
 * trial gives the same answer, whatever `runJobs`. Throws when a world does not fit the base.
 */
export async function chanceAndIgnorance(
  trial: SplitTrial,
  runJobs: RunJobs,
  onStage: (split: SpreadSplit) => void = () => {},
): Promise<SpreadSplit> {
  const { base, worlds, measure, worldReplicates } = trial;
  const kept = changedSettings(base);
  const readings = Array.from({ length: base.months + 1 }, (_, row) => readAt(measure, row));
  const tryWorlds = async (from: number, to: number) => {
    // Each world has its own luck, so that a few unlucky draws do not look like ignorance or hide it.
    const samples = await Promise.all(
      worlds.worlds
        .slice(from, to)
        .map((_, i) =>
          tryPoints(
            { ...trial, first: (from + i) * worldReplicates, replicates: worldReplicates },
            [inWorld(base, worlds, from + i, kept)],
            readings,
            runJobs,
            [{ world: from + i }],
          ),
        ),
    );
    return samples.flat();
  };
  const count = worlds.worlds.length;
  const begun = Math.min(FIRST, count);
  const [[own], first] = await Promise.all([
    tryPoints(trial, [base], readings, runJobs, [{ world: null }]),
    tryWorlds(0, begun),
  ]);
  if (count === begun) return splitSpread(own, first);
  onStage(splitSpread(own, first));
  return splitSpread(own, [...first, ...(await tryWorlds(begun, count))]);
}

function changedSettings({ settings }: Treatment): Set<string> {
  const changed = settables.filter((row) => settings[row.name] !== row.default);
  return new Set(changed.map(({ name }) => name));
}

function splitSpread(own: Sample, byWorld: readonly Sample[]): SpreadSplit {
  const rows = own.map((values, row) => {
    const worlds = byWorld.map((sample) => sample[row]);
    const all = worlds.flatMap((each) => Array.from(each));
    const within = mean(worlds, (each) => variance(each) ?? 0) ?? 0;
    const between = (variance(worlds, (each) => mean(each)) ?? 0) - within / worlds[0].length;
    return {
      chance: bandOf(values, HELD),
      both: bandOf(all, HELD, worlds.length),
      middle: median(all) ?? 0,
      within,
      between: Math.max(0, between),
    };
  });
  const band = (name: "chance" | "both") => ({
    low: rows.map((row) => row[name].low),
    high: rows.map((row) => row[name].high),
  });
  return {
    chance: band("chance"),
    both: band("both"),
    middle: rows.map(({ middle }) => middle),
    varianceOfChance: rows.map(({ within }) => within),
    varianceOfIgnorance: rows.map(({ between }) => between),
    worlds: byWorld.length,
    runs: own[0].length,
  };
}
