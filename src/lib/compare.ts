import {
  type Estimate,
  estimateMean,
  mayBeNone,
  parseReading,
  type RunJobs,
  runJobsHere,
} from "../../sim/experiments/index.ts";
import { fingerprintScenario, modelVersion, type Treatment } from "../../sim/index.ts";

export interface CompareOptions {
  /** Texts such as `K@60` or `mean(E)@1-60`. */
  readonly readings: readonly string[];
  /** Runs of each side, at least 2. */
  readonly replicates: number;
  /** Decides the luck of both; the treatment's own without it. */
  readonly seed?: string;
  /** Where jobs are done; here and now without it. */
  readonly runJobs?: RunJobs;
}

/** The effect on one reading: mean of treatment less control, with the 95 % interval of the paired differences. */
export interface ReadingEffect extends Estimate {
  readonly reading: string;
  /** Treatment and control in each replicate: same people, same luck. */
  readonly pairs: readonly (readonly [treatment: number, control: number])[];
}

export interface PairedComparison {
  readonly modelVersion: string;
  readonly seed: string;
  readonly fingerprints: { readonly treatment: string; readonly control: string };
  /** In the order of the readings. */
  readonly effects: readonly ReadingEffect[];
}

/**
 * Compares two scenarios with the same people and the same luck. Both should have as many agents; people differ otherwise.
 * Rejects with a RangeError for a text that is no reading, or one that some runs have no number for.
 */
export async function compare(
  treatment: Treatment,
  control: Treatment,
  { readings: texts, replicates, seed = treatment.seed, runJobs = runJobsHere }: CompareOptions,
): Promise<PairedComparison> {
  if (!Number.isSafeInteger(replicates) || replicates < 2)
    throw new RangeError(`replicates: expected a whole number ≥ 2, received ${replicates}`);
  const readings = texts.map((text) => {
    const reading = parseReading(text);
    if (reading === undefined || mayBeNone(reading))
      throw new RangeError(`readings: expected one that every run has, received ${JSON.stringify(text)}`);
    return reading;
  });
  const sides = [treatment, control].map((side) => ({ ...side, seed }));
  const [treated, controlled] = await runJobs(
    sides.map((scenario) => ({ scenario, first: 0, count: replicates, readings })),
  );
  const effects = texts.map((reading, k) => {
    const pairs = Array.from({ length: replicates }, (_, i) => {
      const at = i * readings.length + k;
      return [treated?.[at] ?? Number.NaN, controlled?.[at] ?? Number.NaN] as const;
    });
    return { reading, pairs, ...estimateMean(pairs.map(([one, other]) => one - other)) };
  });
  const [one, other] = sides.map((side) => fingerprintScenario(side));
  return { modelVersion, seed, fingerprints: { treatment: one ?? "", control: other ?? "" }, effects };
}
