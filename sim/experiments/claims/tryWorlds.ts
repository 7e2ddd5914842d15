import type { Estimate } from "../estimate.ts";
import type { RunJobs } from "../jobs.ts";
import type { WorldSet } from "../worlds.ts";
import type { Outcome } from "./claimTest.ts";
import { pairsOf } from "./looks.ts";
import { armInWorld, jobOf, type PlannedClaim, type SharedArms } from "./sharedArms.ts";
import { basisOf, effectOf, type ReadRun } from "./sides.ts";
import { directionOf, findingOf } from "./verdict.ts";

/** What an outcome came to in one world: at the look that decided it, or at the last. */
export interface WorldOutcome {
  readonly effect: Estimate;
  /** Pairs that it took. */
  readonly pairs: number;
}

/** An outcome that no look has decided yet. */
interface Open {
  readonly claim: number;
  readonly world: number;
  readonly outcome: number;
}

/**
 * The outcomes of claims in each world, by claim, world and outcome. Pairs are run in rounds; an arm is run only for
 * what is still open, and once for all claims. The same answer whatever `runJobs`, and for a claim alone or among
 * others.
 */
export async function tryWorlds(
  claims: readonly PlannedClaim[],
  shared: SharedArms,
  worlds: WorldSet,
  runJobs: RunJobs,
): Promise<readonly (readonly (readonly WorldOutcome[])[])[]> {
  const arms = worlds.worlds.map((_, world) => shared.arms.map((arm) => armInWorld(arm, worlds, world)));
  /** By world, arm and reading: a number for each pair that was run. */
  const numbers = arms.map((own) =>
    own.map(({ readings, looks }) => readings.map(() => new Float64Array(pairsOf(looks)))),
  );
  const found: WorldOutcome[][][] = claims.map(() => arms.map(() => []));
  let open = claims.flatMap(({ plan }, claim) =>
    arms.flatMap((_, world) => plan.measured.map((__, outcome): Open => ({ claim, world, outcome }))),
  );
  for (let round = 0; open.length > 0; round++) {
    const requests = requestsOf(open, claims, shared).map(({ world, arm, columns }) => {
      const { looks, apart } = shared.arms[arm];
      const from = round === 0 ? 0 : looks[round - 1].pairs;
      const count = looks[round].pairs - from;
      const request = { arm, world, first: world * apart + from, count, columns };
      const job = jobOf(shared, request, arms[world][arm]);
      return { into: numbers[world][arm], columns, from, job };
    });
    const answers = await runJobs(requests.map(({ job }) => job));
    requests.forEach(({ into, columns, from, job: { count } }, i) => {
      for (let r = 0; r < count; r++)
        columns.forEach((column, k) => {
          into[column][from + r] = answers[i][r * columns.length + k];
        });
    });
    open = open.filter(({ claim, world, outcome }) => {
      const { plan, looks } = claims[claim];
      const places = shared.places[claim];
      const read: ReadRun = (side, column, r) =>
        numbers[world][places[side].arm][places[side].columns[column]][r];
      const look = looks[round];
      const measured = plan.measured[outcome];
      const effect = effectOf(measured, read, look);
      found[claim][world][outcome] = { effect, pairs: look.pairs };
      return round < looks.length - 1 && !isDecided(measured.outcome, effect);
    });
  }
  return found;
}

/** The readings that open outcomes need, by world and arm, in their order. */
function requestsOf(
  open: readonly Open[],
  claims: readonly PlannedClaim[],
  { arms, places }: SharedArms,
): { world: number; arm: number; columns: readonly number[] }[] {
  const needed = new Map<number, Set<number>>();
  for (const { claim, world, outcome } of open)
    for (const { side, columns } of claims[claim].plan.measured[outcome].terms) {
      const place = places[claim][side];
      const key = world * arms.length + place.arm;
      const own = needed.get(key) ?? new Set();
      needed.set(key, own);
      for (const column of columns) own.add(place.columns[column]);
    }
  return [...needed]
    .sort(([a], [b]) => a - b)
    .map(([key, columns]) => ({
      world: Math.floor(key / arms.length),
      arm: key % arms.length,
      columns: [...columns].sort((a, b) => a - b),
    }));
}

/**
 * Whether an early look decides: what was found, and which way it goes. Counts that are alike in every pair so far have
 * an interval without width; it decides nothing, since few pairs do not show what is rare.
 */
function isDecided(outcome: Outcome, effect: Estimate): boolean {
  if (effect.low === effect.high && basisOf(outcome) !== "computed") return false;
  const { claimed, smallest } = outcome;
  if (directionOf(effect, outcome) === "too few runs to tell") return false;
  return claimed === "neither" || findingOf(effect, { claimed, smallest }) !== "too few runs to tell";
}
