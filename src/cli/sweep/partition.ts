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

/** At most so many rows, which fit into memory many times over … */
const MOST_ROWS = 4096;
/** … and some ten seconds of one core, in default runs: what a killed process loses. */
const MOST_COST = 4096;
/** A small plan has at least so many parts, where it has as many runs, so that shards have something to share. */
const LEAST_PARTS = 128;
/** Points whose cost is looked at. */
const LOOKS = 256;

/** Mean cost of a run of the plan, in default runs, from points spread evenly over it. */
export function meanCost({ points, scenarioAt }: Design): number {
  const looks = Math.min(points, LOOKS);
  let sum = 0;
  for (let i = 0; i < looks; i++) sum += replicateCost(scenarioAt(Math.floor((i * points) / looks)).scenario);
  return sum / looks;
}

/** Runs of each part but the last, decided by the plan alone: never by the machine, the workers or the shards. */
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

/** Whether a part is a shard's: they take turns, so that dear regions of a plan are shared out. */
export function isOfShard(index: number, { index: shard, count }: Shard): boolean {
  return index % count === shard - 1;
}
