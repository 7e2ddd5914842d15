import { claimTests } from "../../sim/experiments/index.ts";
import { nearestNames } from "../../sim/index.ts";
import type { ClaimsEffort } from "../reports/claimRows.ts";
import { checkCount, checkOutput, checkWorkers, type Target } from "./argumentChecks.ts";

/** What `outbid claims` was given, as text. */
export interface ClaimsArguments {
  readonly only?: string;
  readonly replicates: string;
  readonly worlds: string;
  readonly seed: string;
  readonly workers?: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

/** What is to be tried, decided. */
export interface ClaimsPlan extends ClaimsEffort {
  readonly claims: typeof claimTests;
  readonly workers: number | undefined;
  readonly out: Target | undefined;
  readonly quiet: boolean;
}

type Planned =
  | { readonly ok: true; readonly plan: ClaimsPlan }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Turns arguments into a plan, or into every problem they hold; `most` worlds are there to be tried. */
export function planClaims(given: ClaimsArguments, most: number): Planned {
  const problems: string[] = [];
  const plan: ClaimsPlan = {
    claims: given.only === undefined ? claimTests : pickClaims(given.only, problems),
    replicates: checkCount("replicates", given.replicates, [2, 100_000], problems),
    worlds: checkCount("worlds", given.worlds, [0, most], problems),
    seed: given.seed,
    workers: checkWorkers(given.workers, problems),
    out: checkOutput(given.out, problems),
    quiet: given.quiet === true,
  };
  if (given.seed === "" || given.seed.length > 200)
    problems.push(`--seed: expected 1 to 200 characters, received ${given.seed.length}`);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, plan };
}

/** In the order of the claims, each once. */
function pickClaims(only: string, problems: string[]): typeof claimTests {
  const ids = claimTests.map(({ id }) => id as string);
  const asked = only.split(",").map((id) => id.trim());
  for (const id of asked) {
    if (ids.includes(id)) continue;
    const near = nearestNames(id, ids, 3);
    const hint = near.length > 0 ? ` (did you mean ${near.join(", ")}?)` : "";
    problems.push(
      `--only: expected claims from C1 to C13, set apart by commas, received ${JSON.stringify(id)}${hint}`,
    );
  }
  return claimTests.filter(({ id }) => asked.includes(id));
}
