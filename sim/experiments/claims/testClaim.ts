import type { Treatment } from "../../scenario.ts";
import type { Estimate } from "../estimate.ts";
import { type Conditions, findConditions } from "../findConditions.ts";
import type { RunJobs } from "../jobs.ts";
import type { WorldSet } from "../worlds.ts";
import type { ClaimTest, Comparison, Outcome } from "./claimTest.ts";
import { basisOf, effectsOf, jobsOf, pairsInWorld, pairsOf } from "./pairs.ts";
import {
  type Finding,
  findingOf,
  joinFindings,
  tallyWorlds,
  type Verdict,
  verdictOf,
  type WorldTally,
} from "./verdict.ts";

/** The numbers of runs and worlds with which a claim is tested. */
export interface ClaimTrial {
  readonly base: Treatment;
  /** Decides all luck, in place of the base's own seed. */
  readonly seed: string;
  /** Paired replicates at the base, at least 2. */
  readonly replicates: number;
  /** Worlds in which to test it; none: only the base. */
  readonly worlds: WorldSet;
  /** Paired replicates in each world, at least 2; half as many, but at least 2, where the leadership is farsighted. */
  readonly worldReplicates: number;
}

/** One outcome's effect, treatment less control. */
export interface OutcomeResult {
  readonly outcome: Outcome;
  readonly comparison: Comparison;
  readonly basis: ReturnType<typeof basisOf>;
  /** At the base. */
  readonly effect: Estimate;
  /** At the base. */
  readonly finding: Finding;
  /** The mean effect in each world. */
  readonly worldEffects: readonly number[];
  /** What was found of this outcome alone. */
  readonly worlds: WorldTally;
}

export interface TestedClaim {
  readonly claim: ClaimTest;
  readonly verdict: Verdict;
  /** At the base, all outcomes together. */
  readonly finding: Finding;
  /** All outcomes together. */
  readonly worlds: WorldTally;
  /** All that the claim says, each for itself. */
  readonly outcomes: readonly OutcomeResult[];
  /** Where it holds. */
  readonly conditions: Conditions;
  readonly replicates: number;
  /** The settings of each world, as run. */
  readonly worldReplicates: number;
}

/**
 * Tests a claim: paired replicates at the base, then in each world, and the verdict of `verdictOf`. The replicates of
 * each world have their own luck. `onBase` receives the result at the base as soon as it is known. The same trial gives
 * the same answer, whatever `runJobs`. Throws when a world or the claim does not fit the base.
 */
export async function testClaim(
  claim: ClaimTest,
  trial: ClaimTrial,
  runJobs: RunJobs,
  onBase: (tested: TestedClaim) => void = () => {},
): Promise<TestedClaim> {
  const { base, seed, replicates, worlds } = trial;
  const pairs = pairsOf(claim, { ...base, seed });
  const farsighted = pairs.some(({ treatment, control }) =>
    [treatment, control].some(({ mode }) => mode === "farsighted"),
  );
  const worldReplicates = farsighted
    ? Math.max(2, Math.ceil(trial.worldReplicates / 2))
    : trial.worldReplicates;
  const worldJobs = worlds.worlds.flatMap((_, world) =>
    jobsOf(pairsInWorld(pairs, worlds, world), world * worldReplicates, worldReplicates),
  );
  const atBase = runJobs(jobsOf(pairs, 0, replicates));
  const inWorlds = runJobs(worldJobs);
  // While the first are awaited the second may fail; that error is seen when the second are awaited.
  inWorlds.catch(() => {});
  const baseEffects = effectsOf(pairs, await atBase);
  const conclude = (worldEffects: readonly (readonly Estimate[])[]) =>
    judge(claim, trial, worldReplicates, baseEffects, worldEffects);
  onBase(conclude([]));
  const values = await inWorlds;
  const each = 2 * pairs.length;
  return conclude(
    worlds.worlds.map((_, world) => effectsOf(pairs, values.slice(world * each, (world + 1) * each))),
  );
}

function judge(
  claim: ClaimTest,
  { replicates, worlds, seed }: ClaimTrial,
  worldReplicates: number,
  base: readonly Estimate[],
  inWorlds: readonly (readonly Estimate[])[],
): TestedClaim {
  const outcomes = claim.comparisons
    .flatMap((comparison) => comparison.outcomes.map((outcome) => ({ comparison, outcome })))
    .map(({ comparison, outcome }, i) => ({
      outcome,
      comparison,
      basis: basisOf(outcome),
      effect: base[i],
      finding: findingOf(base[i], outcome),
      worldEffects: inWorlds.map((effects) => effects[i].mean),
      worlds: tallyWorlds(inWorlds.map((effects) => findingOf(effects[i], outcome))),
    }));
  const finding = joinFindings(outcomes.map((one) => one.finding));
  const inEach = inWorlds.map((effects) =>
    joinFindings(effects.map((effect, i) => findingOf(effect, outcomes[i].outcome))),
  );
  const tally = tallyWorlds(inEach);
  return {
    claim,
    verdict: verdictOf(finding, tally),
    finding,
    worlds: tally,
    outcomes,
    conditions: findConditions(
      worlds,
      inEach.map((found) => found === "holds"),
      seed,
    ),
    replicates,
    worldReplicates,
  };
}
