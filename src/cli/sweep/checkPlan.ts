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

/** A plan's demands, as `outbid plan check --json` prints them. */
export interface PlanFacts {
  readonly id: string;
  readonly title: string;
  readonly fingerprint: string;
  readonly modelVersion: string;
  readonly scenarios: readonly string[];
  readonly factors: readonly string[];
  readonly points: number;
  readonly replicates: number;
  readonly runs: number;
  readonly columns: number;
  /** At most as many shards. */
  readonly parts: number;
  readonly runsPerPart: number;
  /** About how long it takes with `workers` workers of this machine. */
  readonly seconds: number;
  readonly workers: number;
  /** At most about so many, as Parquet. */
  readonly bytes: number;
  /** What is likely not meant. */
  readonly warnings: readonly string[];
  /** Of `looks` points looked at, how many cannot be run, and why the first of them. */
  readonly impossible: {
    readonly looks: number;
    readonly count: number;
    readonly first: readonly { readonly point: number; readonly problems: readonly string[] }[];
  };
}

/** A plan's size, its time on this machine, the size of its results, and every problem. */
export function describePlan({ plan, design, warnings }: ReadPlan): PlanFacts {
  const { points, replicates, runs, scenarios, names, fingerprint } = design;
  const workers = availableParallelism();
  return {
    id: plan.id,
    title: plan.title,
    fingerprint,
    modelVersion,
    scenarios: scenarios.map(({ id }) => id),
    factors: names,
    points,
    replicates,
    runs,
    columns: rowColumns(design).length,
    parts: countParts(runs, runsPerPart(design)),
    runsPerPart: runsPerPart(design),
    seconds: (timeRuns(design) * meanCost(design) * runs) / workers,
    workers,
    bytes: bytesOf(design),
    warnings,
    impossible: findImpossible(design),
  };
}

/** The same in lines. */
export function planLines(facts: PlanFacts): string[] {
  const { points, replicates, runs, factors, warnings, impossible, workers } = facts;
  const { looks, count, first } = impossible;
  const rest = count > first.length ? [`  … and ${count - first.length} more`] : [];
  return [
    `${visible(facts.title)} (${facts.id} ${facts.fingerprint}), model ${facts.modelVersion}`,
    `scenarios  ${facts.scenarios.join(", ")}`,
    `factors    ${factors.length === 0 ? "none" : factors.join(", ")}`,
    `size       ${points} points × ${replicates} replicates = ${runs} runs, ${facts.columns} columns`,
    `parts      ${facts.parts} of ${facts.runsPerPart} runs; at most as many shards`,
    `time       about ${duration(facts.seconds)} with ${workers} workers of this machine`,
    `output     at most about ${megabytes(facts.bytes)} as Parquet`,
    ...(warnings.length === 0
      ? []
      : ["likely not meant:", ...warnings.map((warning) => `  ${visible(warning)}`)]),
    ...(count === 0 ? [] : [`${count} of ${looks} points cannot be run:`]),
    ...first.map(({ point, problems }) => `  point ${point}: ${problems.join("; ")}`),
    ...rest,
  ];
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

function findImpossible(design: Design): PlanFacts["impossible"] {
  const { points } = design;
  const looks = Math.min(points, MOST_LOOKS);
  const first: { point: number; problems: string[] }[] = [];
  let count = 0;
  for (let i = 0; i < looks; i++) {
    const point = Math.floor((i * points) / looks);
    const { problems } = design.scenarioAt(point);
    if (problems.length === 0) continue;
    count++;
    if (first.length < TOLD) first.push({ point, problems: problems.map(formatProblem) });
  }
  return { looks, count, first };
}
