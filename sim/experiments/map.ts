import { isStrand } from "../scenario/flatNames.ts";
import type { Treatment } from "../scenario.ts";
import { bestPolicies } from "./bestPolicies.ts";
import { type Estimate, estimateMean } from "./estimate.ts";
import { type Factor, levelsOf } from "./factors.ts";
import type { PointLabels, RunJobs } from "./jobs.ts";
import type { Reading } from "./readings.ts";
import { type Study, treatmentAt, tryPoints } from "./study.ts";

export interface MapTrial extends Study {
  /** The levers across and up; two different ones. */
  readonly across: Factor;
  readonly up: Factor;
  /** The value that is mapped: a reading, or the constant moderation that serves the base's leadership best. */
  readonly outcome: Reading | "bestResponse";
  /** Points each way in the end: 9, 17 or 33. */
  readonly size: 9 | 17 | 33;
}

/** A map of two levers, its rows from the bottom up. */
export interface LeverMap {
  readonly across: readonly number[];
  readonly up: readonly number[];
  /** Row by row; where nothing was run, interpolated between the neighbours. */
  readonly values: Float64Array;
  /** Half the width of the 95 % interval of a mean; NaN where nothing was run, and for a best response. */
  readonly half: Float64Array;
  /** 1 where it was run. */
  readonly tried: Uint8Array;
}

/** Points each way of each stage; each holds the points of the one before. */
const STAGES = [9, 17, 33] as const;
/** A point is run in the last stage where its neighbours differ by more than this part of the map's span. */
const STEEP = 0.04;

/**
 * A map of two levers: 9 × 9 points, then all of 17 × 17, then those of 33 × 33 where the map is steep; the rest is
 * interpolated. `onStage` receives each finished stage. The same trial gives the same answer, whatever `runJobs`.
 */
export async function mapLevers(
  trial: MapTrial,
  runJobs: RunJobs,
  onStage: (map: LeverMap) => void = () => {},
): Promise<LeverMap> {
  const measure = createMeasure(trial, runJobs);
  const most = STAGES[STAGES.length - 1];
  const across = gridOf(trial.across, most);
  const up = gridOf(trial.up, most);
  /** By index in the finest grid, row by row. */
  const known = new Map<number, Estimate>();
  let map: LeverMap | undefined;
  for (const size of STAGES.filter((each) => each <= trial.size)) {
    const stride = (most - 1) / (size - 1);
    const wanted: number[] = [];
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++)
        if (map === undefined || size < most || isSteep(map, column / 2, row / 2))
          wanted.push(row * stride * most + column * stride);
    const fresh = wanted.filter((at) => !known.has(at));
    const places = fresh.map((at): (readonly [string, number])[] => {
      const row = Math.floor(at / most);
      return [
        [trial.across.name, across[at - row * most]],
        [trial.up.name, up[row]],
      ];
    });
    const estimates = await measure(
      places.map((place) => treatmentAt(trial, place)),
      places.map((place) => Object.fromEntries(place)),
    );
    fresh.forEach((at, i) => {
      known.set(at, estimates[i]);
    });
    const pick = (levels: readonly number[]) => levels.filter((_, i) => i % stride === 0);
    map = fillMap(pick(across), pick(up), (column, row) => known.get(row * stride * most + column * stride));
    if (size < trial.size) onStage(map);
  }
  return map as LeverMap;
}

/** Exactly the requested number of values; for a lever that takes whole numbers some occur twice. */
function gridOf(factor: Factor, count: number): number[] {
  const levels = levelsOf({ ...factor, integer: false }, count);
  return factor.integer ? levels.map(Math.round) : levels;
}

function createMeasure({ base, outcome, across, up, held = [], ...study }: MapTrial, runJobs: RunJobs) {
  // A strand on a side stands where the point has it while the best moderation is sought.
  const staying = [...held, ...[across.name, up.name].filter(isStrand)];
  return async (scenarios: readonly Treatment[], labels: readonly PointLabels[]): Promise<Estimate[]> => {
    if (outcome !== "bestResponse") {
      const samples = await tryPoints(study, scenarios, [outcome], runJobs, labels);
      return samples.map(([values]) => estimateMean(values));
    }
    const best = await bestPolicies({ ...study, held: staying }, scenarios, runJobs);
    return best.map((mean) => ({ mean, low: Number.NaN, high: Number.NaN }));
  };
}

function fillMap(
  across: readonly number[],
  up: readonly number[],
  known: (column: number, row: number) => Estimate | undefined,
): LeverMap {
  const count = across.length * up.length;
  const map = {
    across,
    up,
    values: new Float64Array(count),
    half: new Float64Array(count),
    tried: new Uint8Array(count),
  };
  for (let row = 0; row < up.length; row++)
    for (let column = 0; column < across.length; column++) {
      const at = row * across.length + column;
      const estimate = known(column, row);
      map.tried[at] = estimate === undefined ? 0 : 1;
      map.values[at] = estimate?.mean ?? between(known, column, row);
      map.half[at] = estimate === undefined ? Number.NaN : (estimate.high - estimate.low) / 2;
    }
  return map;
}

/** The mean of the nearest points of the coarser grid, two or four. */
function between(
  known: (column: number, row: number) => Estimate | undefined,
  column: number,
  row: number,
): number {
  const near = (at: number) => (at % 2 === 0 ? [at] : [at - 1, at + 1]);
  const corners = near(row).flatMap((y) => near(column).map((x) => known(x, y)?.mean ?? Number.NaN));
  return corners.reduce((sum, value) => sum + value, 0) / corners.length;
}

/**
 * Whether the points nearest to a place halfway between points of a map differ by a large part of the map's whole span.
 */
function isSteep({ across, values }: LeverMap, column: number, row: number): boolean {
  let least = values[0];
  let most = values[0];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const near = (at: number) => [Math.floor(at), Math.ceil(at)];
  const corners = near(row).flatMap((y) => near(column).map((x) => values[y * across.length + x]));
  return Math.max(...corners) - Math.min(...corners) > STEEP * (most - least);
}
