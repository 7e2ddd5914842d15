import type { Design } from "../../../sim/experiments/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import type { Shard } from "./shard.ts";

/** Consecutive runs whose rows are written together. */
export interface Part {
  /** 0-based. */
  readonly index: number;
  readonly first: number;
  readonly count: number;
}

/** At most this many rows, a small part of the memory … */
const MOST_ROWS = 4096;
/** … and some ten seconds of one core, in default runs: the most that a killed process loses. */
const MOST_COST = 4096;
/** A small plan has at least this many parts, if it has that many runs, so that shards can divide the work. */
const LEAST_PARTS = 128;
/** How many points have their cost estimated. */
const LOOKS = 256;

/** Mean cost of a run of the plan, in default runs, from points spread evenly over it. */
export function meanCost({ points, scenarioAt }: Design): number {
  const looks = Math.min(points, LOOKS);
  let sum = 0;
  for (let i = 0; i < looks; i++) sum += replicateCost(scenarioAt(Math.floor((i * points) / looks)).scenario);
  return sum / looks;
}

/**
 * Runs of each part but the last. It follows from the plan alone, never from the machine, the workers or the shards.
 */
export function runsPerPart(design: Design): number {
  const { runs } = design;
  const byCost = Math.floor(MOST_COST / meanCost(design));
  return Math.max(1, Math.min(MOST_ROWS, byCost, Math.ceil(runs / LEAST_PARTS)));
}

export function countParts(runs: number, perPart: number): number {
  return Math.ceil(runs / perPart);
}

export function partAt(index: number, runs: number, perPart: number): Part {
  const first = index * perPart;
  return { index, first, count: Math.min(perPart, runs - first) };
}

/** Whether a part belongs to a shard. Shards take parts in turn, so that each gets some of a plan's costly regions. */
export function isOfShard(index: number, { index: shard, count }: Shard): boolean {
  return index % count === shard - 1;
}
