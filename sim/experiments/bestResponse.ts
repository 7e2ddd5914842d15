import type { Treatment } from "../scenario.ts";
import { drawResamples } from "./bootstrap.ts";
import type { Estimate } from "./estimate.ts";
import type { RunJobs } from "./jobs.ts";
import { bestLevel, objectiveReadings, objectivesOf, type Weighing } from "./objective.ts";
import { beginningOf, type Study, treatmentAt, tryPoints, withModeration, withoutEvents } from "./study.ts";

export interface BestResponseTrial extends Study {
  /** Steps of propaganda from 0 to 1 in the end, an even number; half as many in the first stage. */
  readonly propagandaSteps: number;
  /** Steps of moderation from 0 to 1 in the end, an even number; half as many in the first stage. */
  readonly moderationSteps: number;
  readonly threatWeights: readonly number[];
  /** Months, no longer than the base. */
  readonly horizons: readonly number[];
}

/** The moderation that serves best, by the strength of propaganda. */
export interface BestResponseCurve extends Weighing {
  /** By rising propaganda; the interval is over resamples of replicates. */
  readonly points: readonly { readonly propaganda: number; readonly best: Estimate }[];
  /** Without a rival, propaganda or no propaganda. */
  readonly withoutRival: Estimate;
}

export interface BestResponse {
  /** Moderation tried, rising. */
  readonly moderation: readonly number[];
  /** By threat weight, then by horizon. */
  readonly curves: readonly BestResponseCurve[];
}

/** Fewer would cost the interval most of a hundredth: its ends are the 20th of 800, and so many are well known. */
const RESAMPLES = 800;

/** Evenly spaced from 0 to 1. */
function steps(count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => i / count);
}

/**
 * The constant moderation that serves the leadership's objective Π best, against propaganda, with a rival and without:
 * "radicalism breeds radicalism" in one picture. All weights of the leadership read the same runs. `onStage` first
 * receives a picture of half the steps. The same trial gives the same answer, whatever `runJobs`. Throws when a horizon
 * is longer than the base.
 */
export async function bestResponse(
  trial: BestResponseTrial,
  runJobs: RunJobs,
  onStage: (result: BestResponse) => void = () => {},
): Promise<BestResponse> {
  const { base, propagandaSteps, moderationSteps, seed, replicates } = trial;
  const weighings = trial.threatWeights.flatMap((threatWeight) =>
    trial.horizons.map((horizon) => ({ threatWeight, horizon })),
  );
  const longest = Math.max(...trial.horizons);
  if (!(longest <= base.months))
    throw new Error(`horizon: expected at most ${base.months} months, received ${longest}`);
  const resamples = drawResamples(replicates, RESAMPLES, seed);
  const objectives = createObjectives(trial, weighings, longest, runJobs);
  const stage = async (levels: readonly number[], moderation: readonly number[]): Promise<BestResponse> => {
    const rivals = [undefined, ...levels];
    await objectives.prepare(rivals.flatMap((rival) => moderation.map((m) => [rival, m] as const)));
    const best = (rival: number | undefined, i: number) =>
      bestLevel(
        moderation,
        moderation.map((m) => objectives.get(rival, m)[i]),
        resamples,
      );
    return {
      moderation,
      curves: weighings.map((weighing, i) => ({
        ...weighing,
        points: levels.map((propaganda) => ({ propaganda, best: best(propaganda, i) })),
        withoutRival: best(undefined, i),
      })),
    };
  };
  onStage(await stage(steps(propagandaSteps / 2), steps(moderationSteps / 2)));
  return stage(steps(propagandaSteps), steps(moderationSteps));
}

/** Π for each set of weights in each replicate, by propaganda (undefined: no rival) and moderation, each run once. */
function createObjectives(
  { base, held, ...study }: Study,
  weighings: readonly Weighing[],
  longest: number,
  runJobs: RunJobs,
) {
  const steady = withoutEvents(base, ["propaganda"]);
  const known = new Map<string, Float64Array[]>();
  const key = (rival: number | undefined, moderation: number) => `${rival} ${moderation}`;
  const scenarioOf = (rival: number | undefined, moderation: number): Treatment => {
    const short = { base: beginningOf(steady, longest), ...(held && { held }) };
    const policy = withModeration(short, moderation);
    return treatmentAt(
      { base: policy },
      rival === undefined
        ? [["rival", false]]
        : [
            ["rival", true],
            ["propaganda", rival],
          ],
    );
  };
  return {
    async prepare(pairs: readonly (readonly [number | undefined, number])[]) {
      const missing = pairs.filter(([rival, moderation]) => !known.has(key(rival, moderation)));
      const scenarios = missing.map(([rival, moderation]) => scenarioOf(rival, moderation));
      const samples = await tryPoints(study, scenarios, objectiveReadings(longest), runJobs);
      missing.forEach(([rival, moderation], i) => {
        known.set(key(rival, moderation), objectivesOf(samples[i], base, weighings));
      });
    },
    get: (rival: number | undefined, moderation: number) =>
      known.get(key(rival, moderation)) as Float64Array[],
  };
}
