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
/** Steps of the golden ratio spread evenly over the points, however many steps there are. */
const GOLDEN = 0.6180339887498949;
/** At most this many points of a plan are checked one by one; in a larger plan this many, spread evenly. */
const MOST_LOOKS = 200_000;
const TOLD = 10;

/** A plan's demands, in lines: its size, its time on this machine, the size of its results, and every problem. */
export function describePlan({ plan, design, warnings }: ReadPlan): {
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
    `parts      ${countParts(runs, runsPerPart(design))} of ${runsPerPart(design)} runs; at most as many shards`,
    `time       about ${duration(seconds)} with ${workers} workers of this machine`,
    `output     at most about ${megabytes(bytesOf(design))} as Parquet`,
    ...(warnings.length === 0
      ? []
      : ["likely not meant:", ...warnings.map((warning) => `  ${visible(warning)}`)]),
    ...impossible.lines,
  ];
  return { lines, isSound: impossible.lines.length === 0 };
}

/** Seconds per unit of cost, measured with runs of points spread over the plan. */
function timeRuns(design: Design): number {
  // JavaScript engines compile code that runs often, so the first runs are slower and are not measured.
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

/** Eight bytes per number; half of that for values that repeat from run to run. */
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
