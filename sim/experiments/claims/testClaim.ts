import type { Treatment } from "../../scenario.ts";
import type { Estimate } from "../estimate.ts";
import { type Conditions, findConditions } from "../findConditions.ts";
import type { RunJobs } from "../jobs.ts";
import type { WorldSet } from "../worlds.ts";
import type { ClaimTest, Comparison, Outcome } from "./claimTest.ts";
import { basisOf, effectsOf, jobsOf, type Levels, planClaim, planInWorld, sideLevels } from "./sides.ts";
import {
  type Direction,
  type DirectionTally,
  directionOf,
  type Finding,
  findingOf,
  joinFindings,
  tallyDirections,
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
  /** What it is on each side by itself, at the base. */
  readonly levels: Levels;
  /** At the base; undefined where nothing is claimed. */
  readonly finding: Finding | undefined;
  /** Which way it goes at the base. */
  readonly direction: Direction;
  /** The mean effect in each world. */
  readonly worldEffects: readonly number[];
  /** What was found of this outcome alone; undefined where nothing is claimed. */
  readonly worlds: WorldTally | undefined;
  /** Which way it goes in the worlds. */
  readonly directions: DirectionTally;
}

export interface TestedClaim {
  readonly claim: ClaimTest;
  readonly verdict: Verdict;
  /** At the base, all outcomes that decide together. */
  readonly finding: Finding;
  /** All outcomes that decide together. */
  readonly worlds: WorldTally;
  /** Each for itself, in the order of the claim; those that are only shown, too. */
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
  const plan = planClaim(claim, { ...base, seed });
  const farsighted = plan.sides.some(({ scenario: { mode } }) => mode === "farsighted");
  const worldReplicates = farsighted
    ? Math.max(2, Math.ceil(trial.worldReplicates / 2))
    : trial.worldReplicates;
  const worldJobs = worlds.worlds.flatMap((_, world) =>
    jobsOf(planInWorld(plan, worlds, world), world * worldReplicates, worldReplicates, {
      claim: claim.id,
      world,
    }),
  );
  const atBase = runJobs(jobsOf(plan, 0, replicates, { claim: claim.id, world: null }));
  const inWorlds = runJobs(worldJobs);
  // While the first are awaited the second may fail; that error is seen when the second are awaited.
  inWorlds.catch(() => {});
  const baseValues = await atBase;
  const atDefaults = { effects: effectsOf(plan, baseValues), levels: sideLevels(plan, baseValues) };
  const conclude = (worldEffects: readonly (readonly Estimate[])[]) =>
    judge(claim, trial, worldReplicates, atDefaults, worldEffects);
  onBase(conclude([]));
  const values = await inWorlds;
  const each = plan.sides.length;
  return conclude(
    worlds.worlds.map((_, world) => effectsOf(plan, values.slice(world * each, (world + 1) * each))),
  );
}

interface AtBase {
  readonly effects: readonly Estimate[];
  readonly levels: readonly Levels[];
}

function judge(
  claim: ClaimTest,
  { replicates, worlds, seed }: ClaimTrial,
  worldReplicates: number,
  base: AtBase,
  inWorlds: readonly (readonly Estimate[])[],
): TestedClaim {
  const outcomes = claim.comparisons
    .flatMap((comparison) => comparison.outcomes.map((outcome) => ({ comparison, outcome })))
    .map(({ comparison, outcome }, i): OutcomeResult => {
      const effects = inWorlds.map((of) => of[i]);
      return {
        outcome,
        comparison,
        basis: basisOf(outcome),
        effect: base.effects[i],
        levels: base.levels[i],
        finding: find(base.effects[i], outcome),
        direction: directionOf(base.effects[i], outcome),
        worldEffects: effects.map(({ mean }) => mean),
        worlds:
          outcome.claimed === "neither"
            ? undefined
            : tallyWorlds(effects.flatMap((effect) => find(effect, outcome) ?? [])),
        directions: tallyDirections(effects.map((effect) => directionOf(effect, outcome))),
      };
    });
  const joinAll = (effects: readonly Estimate[]) =>
    joinFindings(
      outcomes.flatMap(({ outcome }, i) => (outcome.shown ? [] : (find(effects[i], outcome) ?? []))),
    );
  const finding = joinAll(base.effects);
  const inEach = inWorlds.map(joinAll);
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

/** Undefined where nothing is claimed. */
function find(effect: Estimate, { claimed, smallest }: Outcome): Finding | undefined {
  return claimed === "neither" ? undefined : findingOf(effect, { claimed, smallest });
}
