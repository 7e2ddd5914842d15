import type { Treatment } from "../scenario.ts";
import type { RunJobs } from "./jobs.ts";
import { objectiveReadings, objectivesOf, peakOf } from "./objective.ts";
import { beginningOf, type Sample, type Study, tryPoints, withModeration } from "./study.ts";

/** Moderation tried first; then twice more halfway between the best and its neighbours, so to within about .03. */
const POLICIES = [0, 0.25, 0.5, 0.75, 1] as const;
const HALVINGS = 2;

/** Scenarios that differ only in the weights of the leadership: they share runs. */
interface Family {
  readonly scenario: Treatment;
  /** The longest of its scenarios' horizons, in the run. */
  readonly horizon: number;
  /** Samples by moderation. */
  readonly tried: Map<number, Sample>;
}

/**
 * The constant moderation that serves each scenario's leadership best, to within about .03. It compares policies with
 * the same people and luck, which needs fewer replicates than a mean does: a quarter of the study's, at least eight.
 */
export async function bestPolicies(
  { replicates, ...rest }: Omit<Study, "base">,
  scenarios: readonly Treatment[],
  runJobs: RunJobs,
): Promise<number[]> {
  const study = { ...rest, replicates: Math.min(replicates, Math.max(8, Math.ceil(replicates / 4))) };
  const families = new Map<string, Family>();
  const keys = scenarios.map(keyOf);
  scenarios.forEach((scenario, i) => {
    const horizon = Math.max(families.get(keys[i])?.horizon ?? 0, horizonOf(scenario));
    families.set(keys[i], { scenario, horizon, tried: new Map() });
  });
  const tryMissing = async (wanted: ReadonlyMap<string, ReadonlySet<number>>) => {
    await Promise.all(
      [...wanted].map(async ([key, levels]) => {
        const { scenario, horizon, tried } = families.get(key) as Family;
        const missing = [...levels].filter((level) => !tried.has(level));
        const short = beginningOf(scenario, horizon);
        const policies = missing.map((moderation) => withModeration({ ...study, base: short }, moderation));
        const samples = await tryPoints(study, policies, objectiveReadings(horizon), runJobs);
        missing.forEach((level, i) => {
          tried.set(level, samples[i]);
        });
      }),
    );
  };
  /** All levels of moderation tried for a scenario, rising, with the value of each to its leadership. */
  const weigh = (i: number) => {
    const { tried } = families.get(keys[i]) as Family;
    const weighing = { threatWeight: scenarios[i].settings.threatWeight, horizon: horizonOf(scenarios[i]) };
    const levels = [...tried.keys()].sort((a, b) => a - b);
    const means = levels.map((level) => {
      const [values] = objectivesOf(tried.get(level) as Sample, scenarios[i], [weighing]);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    });
    return { levels, means };
  };
  await tryMissing(new Map(keys.map((key) => [key, new Set(POLICIES)])));
  for (let round = 0; round < HALVINGS; round++) {
    const wanted = new Map<string, Set<number>>();
    keys.forEach((key, i) => {
      const { levels, means } = weigh(i);
      const top = means.indexOf(Math.max(...means));
      const levelsOfKey = wanted.get(key) ?? new Set();
      for (const near of [top - 1, top + 1])
        if (levels[near] !== undefined) levelsOfKey.add((levels[top] + levels[near]) / 2);
      wanted.set(key, levelsOfKey);
    });
    await tryMissing(wanted);
  }
  return scenarios.map((_, i) => {
    const { levels, means } = weigh(i);
    return peakOf(levels, means);
  });
}

function horizonOf({ months, settings }: Treatment): number {
  return Math.min(months, settings.horizon);
}

function keyOf({ settings, ...rest }: Treatment): string {
  const { threatWeight, horizon, ideology, idealModeration, pressureCost, economyWeight, ...dynamics } =
    settings;
  return JSON.stringify([dynamics, rest]);
}
