import { type Estimate, estimateMean } from "./estimate.ts";
import { type Factor, isMixed, levelsOf, presentValue } from "./factors.ts";
import type { RunJobs } from "./jobs.ts";
import { type LeverMap, mapLevers } from "./map.ts";
import type { Reading } from "./readings.ts";
import { type Study, treatmentAt, tryPoints } from "./study.ts";

/** A number that the mean of a reading is to reach. */
export interface Goal {
  readonly reading: Reading;
  readonly is: "atLeast" | "atMost";
  readonly value: number;
}

export interface GoalTrial extends Study {
  readonly goal: Goal;
  /** One or two, with the ranges that may be used. */
  readonly levers: readonly [Factor] | readonly [Factor, Factor];
  /** Points along each lever to begin with: 9 or 17. */
  readonly points: 9 | 17;
}

/** Positions of the levers, and the outcome there. */
export interface GoalPoint {
  /** In the order of the levers. */
  readonly values: readonly number[];
  readonly outcome: Estimate;
}

export interface GoalAnswer {
  readonly verdict: "met now" | "possible" | "impossible within these ranges";
  readonly now: GoalPoint;
  /** Whether moderation is a lever and its strands stand apart now: then its value `now` is their mean, and no setting. */
  readonly isNowMixed: boolean;
  /** The least change that meets the goal, each lever measured by its range; undefined where none was found. */
  readonly nearest: GoalPoint | undefined;
  /** Of all points tried, the one that comes closest to the goal or goes furthest beyond it. */
  readonly furthest: GoalPoint;
  /** Share of the points of the grid that meet the goal. */
  readonly share: number;
  /** For one lever: the spans of its range in which the goal is met. */
  readonly spans: readonly (readonly [number, number])[];
  /** For two levers: the whole map. */
  readonly map: LeverMap | undefined;
}

/** Halvings of the span in which the goal begins to be met: to a 64th of it. */
const HALVINGS = 6;

/**
 * Finds the least change that reaches a goal: first a grid over one lever or two, then halvings of the spans in which
 * the goal begins to be met, whether or not the outcome rises throughout. "Impossible" means that no point of the grid
 * meets the goal in the mean. The same trial gives the same answer, whatever `runJobs`.
 */
export async function seekGoal(trial: GoalTrial, runJobs: RunJobs): Promise<GoalAnswer> {
  const { base, levers, goal } = trial;
  const tryAll = async (places: readonly (readonly number[])[]): Promise<GoalPoint[]> => {
    const scenarios = places.map((values) =>
      treatmentAt(
        trial,
        levers.map(({ name }, i) => [name, values[i]]),
      ),
    );
    const labels = places.map((values) =>
      Object.fromEntries(levers.map(({ name }, i) => [name, values[i]] as const)),
    );
    const samples = await tryPoints(trial, scenarios, [goal.reading], runJobs, labels);
    return places.map((values, i) => ({ values, outcome: estimateMean(samples[i][0]) }));
  };
  // A strand that is a lever itself is not the master lever's to move.
  const apart = [...(trial.held ?? []), ...levers.map(({ name }) => name)];
  const present = levers.map(({ name }) => presentValue(base, name, apart));
  const [sample] = await tryPoints(trial, [base], [goal.reading], runJobs);
  const now = { values: present, outcome: estimateMean(sample[0]) };
  const { grid, map } = await tryGrid(trial, tryAll, runJobs);
  const isMet = ({ outcome }: GoalPoint) => shortfall(outcome.mean, goal) <= 0;
  /** From a point that misses the goal to one that meets it: the border between, on the side that meets it. */
  const border = async (missed: GoalPoint, met: GoalPoint): Promise<GoalPoint> => {
    let [from, to] = [missed, met];
    for (let i = 0; i < HALVINGS; i++) {
      const [middle] = await tryAll([halfway(levers, from, to)]);
      if (isMet(middle)) to = middle;
      else from = middle;
    }
    return to;
  };
  const spans = levers.length === 1 ? await findSpans(grid, isMet, border) : [];
  const met = grid.filter(isMet);
  const change = ({ values }: GoalPoint) => changeOf(levers, present, values);
  const close = least([...met, ...spans.flatMap(({ ends }) => ends)], change);
  const nearest = isMet(now) ? now : close && levers.length === 2 ? await border(now, close) : close;
  return {
    isNowMixed: levers.some(({ name }) => name === "moderation") && isMixed(base, apart),
    verdict: isMet(now) ? "met now" : nearest === undefined ? "impossible within these ranges" : "possible",
    now,
    nearest,
    furthest: least([...grid, now], ({ outcome }) => shortfall(outcome.mean, goal)) as GoalPoint,
    share: met.length / grid.length,
    spans: spans.map(({ ends: [a, b] }) => [a.values[0], b.values[0]] as const),
    map,
  };
}

async function tryGrid(
  trial: GoalTrial,
  tryAll: (places: readonly (readonly number[])[]) => Promise<GoalPoint[]>,
  runJobs: RunJobs,
): Promise<{ readonly grid: readonly GoalPoint[]; readonly map: LeverMap | undefined }> {
  const { levers, goal, points } = trial;
  const [across, up] = levers;
  if (up === undefined)
    return { grid: await tryAll(levelsOf(across, points).map((value) => [value])), map: undefined };
  const map = await mapLevers({ ...trial, across, up, outcome: goal.reading, size: points }, runJobs);
  const grid = Array.from(map.values, (mean, at) => ({
    values: [map.across[at % map.across.length], map.up[Math.floor(at / map.across.length)]],
    outcome: { mean, low: mean - map.half[at], high: mean + map.half[at] },
  }));
  return { grid, map };
}

/** Runs of neighbours that meet the goal, their ends moved out to the border. */
async function findSpans(
  grid: readonly GoalPoint[],
  isMet: (point: GoalPoint) => boolean,
  border: (missed: GoalPoint, met: GoalPoint) => Promise<GoalPoint>,
): Promise<{ readonly ends: readonly [GoalPoint, GoalPoint] }[]> {
  const runs: { readonly first: number; last: number }[] = [];
  grid.forEach((point, i) => {
    if (!isMet(point)) return;
    const run = runs[runs.length - 1];
    if (run !== undefined && run.last === i - 1) run.last = i;
    else runs.push({ first: i, last: i });
  });
  return Promise.all(
    runs.map(async ({ first, last }) => ({
      ends: [
        first === 0 ? grid[first] : await border(grid[first - 1], grid[first]),
        last === grid.length - 1 ? grid[last] : await border(grid[last + 1], grid[last]),
      ] as const,
    })),
  );
}

/** How far a mean falls short of the goal; below 0 it goes beyond. */
function shortfall(mean: number, { is, value }: Goal): number {
  return is === "atLeast" ? value - mean : mean - value;
}

function halfway(levers: readonly Factor[], a: GoalPoint, b: GoalPoint): number[] {
  return levers.map(({ integer }, i) => {
    const middle = (a.values[i] + b.values[i]) / 2;
    return integer ? Math.round(middle) : middle;
  });
}

/** Distance with each lever's range as its unit. */
function changeOf(levers: readonly Factor[], from: readonly number[], to: readonly number[]): number {
  const squares = levers.map(
    ({ low, high }, i) => ((to[i] - from[i]) / (high - low)) * ((to[i] - from[i]) / (high - low)),
  );
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}

function least<Item>(items: readonly Item[], of: (item: Item) => number): Item | undefined {
  let found: Item | undefined;
  for (const item of items) if (found === undefined || of(item) < of(found)) found = item;
  return found;
}
