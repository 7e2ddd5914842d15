import { availableParallelism } from "node:os";
import { type Design, runJob } from "../../../sim/experiments/index.ts";
import { formatProblem, modelVersion } from "../../../sim/index.ts";
import { replicateCost } from "../../engine/chunks.ts";
import { duration } from "../progress.ts";
import { visible } from "../terminal.ts";
import { countParts, meanCost, runsPerPart } from "./partition.ts";
import type { ReadPlan } from "./readPlan.ts";
import { rowColumns } from "./rowColumns.ts";

const SECONDS_OF_TRIAL = 0.8;
const SECONDS_OF_WARMING = 0.4;
const MOST_TRIALS = 100_000;
/** Steps of the golden ratio go through the points evenly, however many are taken. */
const GOLDEN = 0.6180339887498949;
/** Points of a plan that are looked at one by one; of a larger one as many, spread evenly. */
const MOST_LOOKS = 200_000;
const TOLD = 10;

/** What a plan asks for, in lines: its size, the time it takes on this machine, the size of its results, and what is wrong. */
export function describePlan({ plan, design }: ReadPlan): {
  readonly lines: readonly string[];
  readonly isSound: boolean;
} {
  const { points, replicates, runs, scenarios, names, fingerprint } = design;
  const columns = rowColumns(design);
  const workers = availableParallelism();
  const seconds = (timeRuns(design) * meanCost(design) * runs) / workers;
  const impossible = findImpossible(design);
  const lines = [
    `${visible(plan.title)} (${plan.id} ${fingerprint}), model ${modelVersion}`,
    `scenarios  ${scenarios.map(({ id }) => id).join(", ")}`,
    `factors    ${names.length === 0 ? "none" : names.join(", ")}`,
    `size       ${points} points × ${replicates} replicates = ${runs} runs, ${columns.length} columns`,
    `parts      ${countParts(runs, runsPerPart(design))} of ${runsPerPart(design)} runs: as many shards at most`,
    `time       about ${duration(seconds)} with ${workers} workers of this machine`,
    `output     at most about ${megabytes(bytesOf(design))} as Parquet`,
    ...impossible.lines,
  ];
  return { lines, isSound: impossible.lines.length === 0 };
}

/** Seconds per unit of cost, tried with runs of points spread over the plan. */
function timeRuns(design: Design): number {
  // Engines compile what they run often: the first runs are no measure.
  tryRuns(design, SECONDS_OF_WARMING);
  const { seconds, cost } = tryRuns(design, SECONDS_OF_TRIAL);
  return cost === 0 ? 0 : seconds / cost;
}

/** Runs until `least` seconds have passed in them. */
function tryRuns({ points, replicates, readings, scenarioAt }: Design, least: number) {
  let [seconds, cost] = [0, 0];
  for (let i = 0; seconds < least && i < MOST_TRIALS; i++) {
    const { scenario, problems } = scenarioAt(Math.floor((i * GOLDEN * points) % points));
    if (problems.length > 0) continue;
    const started = performance.now();
    runJob({ scenario, first: i % replicates, count: 1, readings });
    seconds += (performance.now() - started) / 1000;
    cost += replicateCost(scenario);
  }
  return { seconds, cost };
}

/** Eight bytes a number, half of it for what repeats from run to run. */
function bytesOf({ runs, readings, names }: Design): number {
  return runs * (8 * readings.length + 4 * names.length + 16);
}

const megabytes = (bytes: number) => (bytes < 1e6 ? "1 MB" : `${Math.ceil(bytes / 1e6)} MB`);

function findImpossible(design: Design): { readonly lines: readonly string[] } {
  const { points } = design;
  const looks = Math.min(points, MOST_LOOKS);
  const found: string[] = [];
  let count = 0;
  for (let i = 0; i < looks; i++) {
    const point = Math.floor((i * points) / looks);
    const { problems } = design.scenarioAt(point);
    if (problems.length === 0) continue;
    count++;
    if (found.length < TOLD) found.push(`  point ${point}: ${problems.map(formatProblem).join("; ")}`);
  }
  if (count === 0) return { lines: [] };
  const rest = count > found.length ? [`  … and ${count - found.length} more`] : [];
  return { lines: [`${count} of ${looks} points cannot be run:`, ...found, ...rest] };
}
