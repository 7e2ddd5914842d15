/** The claims that were tested or are being tested: those asked for together share their runs; others wait. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { claimTests, type TestedClaim } from "../../../sim/experiments/index.ts";
import { createTrial, type OpenJobs, type TrialState } from "../../lab/trial.ts";
import type { Preset } from "../../library/presets.ts";
import { isJudgedFigures, type JudgedClaim } from "../../reports/claimRows.ts";
import { claimsStudy } from "../../studies/claims.ts";
import { type Sources, usualValues } from "../../studies/study.ts";

export interface ClaimTrials {
  /** The results of each claim, by id; without worlds while these are still being tried. */
  readonly results: ReadonlySignal<ReadonlyMap<string, TestedClaim>>;
  /** The claims that are being tested, and those that wait. */
  readonly queue: ReadonlySignal<readonly string[]>;
  /** The claims that are being tested together. */
  readonly running: ReadonlySignal<readonly string[]>;
  readonly state: ReadonlySignal<TrialState<TestedClaim>>;
  test(ids: readonly string[]): void;
  /** Stops the test that runs and forgets those that wait. */
  cancel(): void;
}

/** `sources` fetches the plausible worlds when they are first wanted. */
export function createClaimTrials(base: () => Preset, sources: Sources, open: OpenJobs): ClaimTrials {
  const results = signal<ReadonlyMap<string, TestedClaim>>(new Map());
  const queue = signal<readonly string[]>([]);
  const running = signal<readonly string[]>([]);
  const trial = createTrial<TestedClaim>(open);
  const keep = (id: string, tested: TestedClaim) => {
    results.value = new Map(results.peek()).set(id, tested);
  };

  const next = () => {
    const together = queue.peek();
    const only = claimTests.filter(({ id }) => together.includes(id));
    running.value = together;
    if (only.length === 0) return;
    const { replicates, seed = "" } = claimsStudy.usual;
    trial.start(together.join(), async (run, show) => {
      const study = { base: { ...base(), seed }, seed, replicates };
      const asked = await claimsStudy.plan(study, { ...usualValues(claimsStudy), only }, [], sources);
      const keepAll = (judged: readonly JudgedClaim[]) =>
        judged.flatMap((each) => {
          if (isJudgedFigures(each)) return [];
          keep(each.claim.id, each);
          return [each];
        });
      const tested = keepAll(await claimsStudy.run(asked, run, (early) => keepAll(early).forEach(show)));
      // The claims that wait begin once these have ended.
      setTimeout(() => {
        queue.value = queue.peek().filter((waiting) => !together.includes(waiting));
        next();
      });
      return tested[tested.length - 1];
    });
  };

  return {
    results,
    queue: computed(() => queue.value),
    running: computed(() => running.value),
    state: trial.state,
    test(ids) {
      const idle = queue.peek().length === 0 || trial.state.peek().status !== "running";
      queue.value = idle ? [...ids] : [...new Set([...queue.peek(), ...ids])];
      if (idle) next();
    },
    cancel() {
      queue.value = [];
      running.value = [];
      trial.cancel();
    },
  };
}
