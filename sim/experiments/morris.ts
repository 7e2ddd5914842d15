import { deviation, mean } from "d3-array";
import { createStudyDraws } from "../random/studyDraws.ts";
import { estimateMean } from "./estimate.ts";
import { type Factor, valueAt } from "./factors.ts";
import type { RunJobs } from "./jobs.ts";
import type { Reading } from "./readings.ts";
import { meansAt, type Study } from "./study.ts";

export interface MorrisTrial extends Study {
  readonly factors: readonly Factor[];
  readonly reading: Reading;
  /** Paths through the ranges, each a run of points in which every factor moves once; at least 2. */
  readonly paths: number;
}

/** One factor's elementary effects, in the reading's unit over the whole range. */
export interface MorrisEffect {
  readonly name: string;
  /**
   * Mean size of an effect, µ*, whatever its sign. Paths are independent, so that its interval is Student's, cut off at
   * nought: of few paths it holds more than resampling them would (91 of 100 at 8 paths, where that held 87).
   */
  readonly muStar: number;
  readonly low: number;
  readonly high: number;
  /** Mean effect, µ. */
  readonly mu: number;
  /** Standard deviation, σ: how far the effect depends on the values of the other factors. */
  readonly sigma: number;
}

export interface MorrisResult {
  /** By falling µ*. */
  readonly effects: readonly MorrisEffect[];
  readonly paths: number;
  readonly points: number;
}

/** A step is two thirds of a range: levels 0, ⅓, ⅔, 1, and a move takes one to the level two away. */
const STEP = 2 / 3;
/** Paths of the first stage. */
const FIRST = 4;

/**
 * Morris screening: elementary effects along random paths on a grid of four levels (M. D. Morris 1991; µ* after F.
 * Campolongo et al. 2007). `onStage` receives the results of the first paths. The same trial gives the same answer,
 * whatever `runJobs`.
 */
export async function screenFactors(
  trial: MorrisTrial,
  runJobs: RunJobs,
  onStage: (result: MorrisResult) => void = () => {},
): Promise<MorrisResult> {
  const { factors, paths } = trial;
  const next = createStudyDraws(`${trial.seed}: Morris`);
  const walks = Array.from({ length: paths }, () => drawWalk(factors.length, next));
  const effects: number[][] = factors.map(() => []);
  const labelsOf = (path: number, { order, points }: Walk) =>
    points.map((_, step) => ({ path, step, moved: factors[order[step - 1]]?.name ?? null }));
  const walk = async (some: readonly Walk[]) => {
    const labels = some.flatMap((each) => labelsOf(walks.indexOf(each), each));
    const changes = some.flatMap(({ points }) =>
      points.map((point) => factors.map((factor, i) => [factor.name, valueAt(factor, point[i])] as const)),
    );
    const outcomes = await meansAt(trial, changes, trial.reading, runJobs, labels);
    some.forEach(({ order, points }, w) => {
      const start = w * points.length;
      order.forEach((i, k) => {
        const moved = points[k + 1][i] - points[k][i];
        effects[i].push((outcomes[start + k + 1] - outcomes[start + k]) / moved);
      });
    });
    return summarise(factors, effects);
  };
  if (paths < 2 * FIRST) return walk(walks);
  onStage(await walk(walks.slice(0, FIRST)));
  return walk(walks.slice(FIRST));
}

interface Walk {
  /** The factor that moves at each step. */
  readonly order: readonly number[];
  /** Places from 0 to 1, one point more than there are factors. */
  readonly points: readonly (readonly number[])[];
}

function drawWalk(dimensions: number, next: () => number): Walk {
  // From a lower level upward or from an upper level downward, so that a step stays inside.
  let point = Array.from({ length: dimensions }, () => Math.floor(next() * 4) / 3);
  const order = point.map((_, i) => i);
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  const points = [point];
  for (const i of order) {
    point = point.map((place, j) => (j !== i ? place : place < 0.5 ? place + STEP : place - STEP));
    points.push(point);
  }
  return { order, points: points.map((each) => each.map((place) => Math.min(1, Math.max(0, place)))) };
}

function summarise(factors: readonly Factor[], effects: readonly (readonly number[])[]): MorrisResult {
  const paths = effects[0].length;
  const rows = factors.map(({ name }, i) => {
    const { mean: muStar, low, high } = estimateMean(effects[i].map(Math.abs));
    return {
      name,
      muStar,
      low: Math.max(0, low),
      high,
      mu: mean(effects[i]) ?? 0,
      sigma: deviation(effects[i]) ?? 0,
    };
  });
  return {
    effects: rows.sort((a, b) => b.muStar - a.muStar),
    paths,
    points: paths * (factors.length + 1),
  };
}
