import type { Treatment } from "../../scenario.ts";
import type { Estimate } from "../estimate.ts";
import { type Conditions, findConditions } from "../findConditions.ts";
import type { RunJobs } from "../jobs.ts";
import { meanWithin } from "../meanWithin.ts";
import type { WorldSet } from "../worlds.ts";
import type { ClaimTest, Comparison, Outcome } from "./claimTest.ts";
import { looksAt, pairsOf } from "./looks.ts";
import { jobOf, type PlannedClaim, shareArms } from "./sharedArms.ts";
import { basisOf, effectOf, type Levels, planClaim, type ReadRun, sideLevels } from "./sides.ts";
import { tryWorlds, type WorldOutcome } from "./tryWorlds.ts";
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
  /**
   * Paired replicates in each world, at least 2; half as many, but at least 2, where the leadership is farsighted.
   * `looksAt` says when fewer are enough, and when there are two more.
   */
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
  /** Paired replicates in a world, at most. */
  readonly worldReplicates: number;
  /** As many as it took in a world until every outcome was decided, on average; undefined without worlds. */
  readonly worldPairs: number | undefined;
}

/**
 * Tests claims: paired replicates at the base, then in each world until all outcomes are decided there, and the verdict
 * of `verdictOf`. The replicates of each world have their own luck; where there are two more, it is that of the next
 * world's first two. What sides of several claims have in common is run
 * once. `onBase` receives the results at the base as soon as they are known. The same trial gives the same answers,
 * whatever `runJobs`, and for a claim alone or among others. Throws when a world or a claim does not fit the base.
 */
export async function testClaims(
  claims: readonly ClaimTest[],
  trial: ClaimTrial,
  runJobs: RunJobs,
  onBase: (tested: TestedClaim) => void = () => {},
): Promise<readonly TestedClaim[]> {
  const { base, seed, replicates, worlds } = trial;
  const planned = claims.map((claim): PlannedClaim => {
    const plan = planClaim(claim, { ...base, seed });
    const farsighted = plan.sides.some(({ scenario: { mode } }) => mode === "farsighted");
    const { worldReplicates } = trial;
    const apart = farsighted ? Math.max(2, Math.ceil(worldReplicates / 2)) : worldReplicates;
    return { id: claim.id, plan, looks: looksAt(apart), apart };
  });
  const shared = shareArms(planned);
  const { arms, places } = shared;
  const atBase = runJobs(
    arms.map(({ readings }, arm) => {
      const columns = readings.map((_, column) => column);
      return jobOf(shared, { arm, world: null, first: 0, count: replicates, columns });
    }),
  );
  const inWorlds = tryWorlds(planned, shared, worlds, runJobs);
  // While the first are awaited the second may fail; that error is seen when the second are awaited.
  inWorlds.catch(() => {});
  const answers = await atBase;
  const bases = planned.map(({ plan }, c): AtBase => {
    const read: ReadRun = (side, column, r) => {
      const { arm, columns } = places[c][side];
      return answers[arm][r * arms[arm].readings.length + columns[column]];
    };
    return {
      effects: plan.measured.map((measured) => effectOf(measured, read, { pairs: replicates })),
      levels: plan.measured.map((measured) => sideLevels(measured, read, replicates)),
    };
  });
  const conclude = (c: number, found: readonly (readonly WorldOutcome[])[]) =>
    judge(claims[c], trial, pairsOf(planned[c].looks), bases[c], found);
  claims.forEach((_, c) => {
    onBase(conclude(c, []));
  });
  const found = await inWorlds;
  return claims.map((_, c) => conclude(c, found[c]));
}

/** One claim by itself: see {@link testClaims}. */
export async function testClaim(
  claim: ClaimTest,
  trial: ClaimTrial,
  runJobs: RunJobs,
  onBase?: (tested: TestedClaim) => void,
): Promise<TestedClaim> {
  const [tested] = await testClaims([claim], trial, runJobs, onBase);
  return tested;
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
  found: readonly (readonly WorldOutcome[])[],
): TestedClaim {
  const inWorlds = found.map((outcomes) => outcomes.map(({ effect }) => effect));
  const pairs = found.map((outcomes) => Math.max(...outcomes.map((outcome) => outcome.pairs)));
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
    worldPairs: pairs.length === 0 ? undefined : meanWithin(pairs),
  };
}

/** Undefined where nothing is claimed. */
function find(effect: Estimate, { claimed, smallest }: Outcome): Finding | undefined {
  return claimed === "neither" ? undefined : findingOf(effect, { claimed, smallest });
}
