/** Worlds against the targets. */
import type { RunJobs } from "../../sim/experiments/index.ts";
import type { Treatment } from "../../sim/index.ts";
import { distance, findMisses } from "./judge.ts";
import { readPeriods, summarise } from "./readings.ts";
import type { Judge, Judgement } from "./sampler.ts";
import { targets } from "./targets.ts";
import { history, settingIn, type World } from "./worlds.ts";

/** Replicates of each mean; the first few are enough to refuse a world that is far off. */
export const REPLICATES = 16;
const FIRST = 4;
/** Standard errors at which the first few refuse a world; by chance this happens once in 16,000. */
const FAR = 4;
/** Months of the calibration; nothing later is run while worlds are judged. */
const MONTHS = 16;

/** The part of the history scenario that worlds are judged by. */
export const judgedIn = (world: World): Treatment => settingIn(history, world, MONTHS);

/** Judges worlds by as many replicates as each needs. */
export function createJudge(runJobs: RunJobs): Judge {
  return async (worlds, tolerance) => {
    const scenarios = worlds.map(judgedIn);
    const first = await readPeriods(scenarios, targets, 0, FIRST, runJobs);
    const early = first.map((figures): Judgement => {
      const readings = summarise(figures);
      return { distance: distance(readings, targets, FAR), misses: findMisses(readings, targets, FAR) };
    });
    const near = scenarios.flatMap((_, i) => (early[i].distance > tolerance ? [] : [i]));
    const rest = await readPeriods(
      near.map((i) => scenarios[i]),
      targets,
      FIRST,
      REPLICATES - FIRST,
      runJobs,
    );
    const verdicts = [...early];
    near.forEach((i, k) => {
      const readings = summarise(first[i].map((figures, j) => [...figures, ...rest[k][j]]));
      verdicts[i] = { distance: distance(readings, targets), misses: findMisses(readings, targets) };
    });
    return verdicts;
  };
}
