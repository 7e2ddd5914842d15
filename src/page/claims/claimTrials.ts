/** The claims that are being tried and have been: one after another, each by all workers. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import {
  chooseWorlds,
  claimTests,
  type TestedClaim,
  testClaim,
  type WorldSet,
} from "../../../sim/experiments/index.ts";
import type { Treatment } from "../../../sim/index.ts";
import { createTrial, type OpenJobs, type TrialState } from "../../lab/trial.ts";
import { usualEffort, WORLD_REPLICATES } from "../../reports/claimRows.ts";

export interface ClaimTrials {
  /** What is known of each claim, by id; without worlds while these are being tried. */
  readonly results: ReadonlySignal<ReadonlyMap<string, TestedClaim>>;
  /** The claim that is being tried, and those that wait. */
  readonly queue: ReadonlySignal<readonly string[]>;
  readonly state: ReadonlySignal<TrialState<TestedClaim>>;
  test(ids: readonly string[]): void;
  /** Stops the one that runs and forgets those that wait. */
  cancel(): void;
}

/** `loadWorlds` fetches the plausible worlds when they are first wanted. */
export function createClaimTrials(
  base: () => Treatment,
  loadWorlds: () => Promise<WorldSet>,
  open: OpenJobs,
): ClaimTrials {
  const results = signal<ReadonlyMap<string, TestedClaim>>(new Map());
  const queue = signal<readonly string[]>([]);
  const trial = createTrial<TestedClaim>(open);
  const keep = (id: string, tested: TestedClaim) => {
    results.value = new Map(results.peek()).set(id, tested);
  };

  const next = () => {
    const [id] = queue.peek();
    const claim = claimTests.find((test) => test.id === id);
    if (claim === undefined) return;
    const { replicates, worlds, seed } = usualEffort;
    trial.start(claim.id, async (run, show) => {
      const accepted = await loadWorlds();
      const plan = {
        base: { ...base(), seed },
        seed,
        replicates,
        worlds: chooseWorlds(accepted, worlds, seed),
        worldReplicates: WORLD_REPLICATES,
      };
      const tested = await testClaim(claim, plan, run, (early) => {
        show(early);
        keep(claim.id, early);
      });
      keep(claim.id, tested);
      // What waits begins once this one has ended.
      setTimeout(() => {
        queue.value = queue.peek().filter((waiting) => waiting !== claim.id);
        next();
      });
      return tested;
    });
  };

  return {
    results,
    queue: computed(() => queue.value),
    state: trial.state,
    test(ids) {
      const idle = queue.peek().length === 0 || trial.state.peek().status !== "running";
      queue.value = idle ? [...ids] : [...new Set([...queue.peek(), ...ids])];
      if (idle) next();
    },
    cancel() {
      queue.value = [];
      trial.cancel();
    },
  };
}
