/** The claims that were tested or are being tested: one after another, each by all workers. */
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { claimTests, type TestedClaim } from "../../../sim/experiments/index.ts";
import { createTrial, type OpenJobs, type TrialState } from "../../lab/trial.ts";
import type { Preset } from "../../library/presets.ts";
import { isJudgedFigures } from "../../reports/claimRows.ts";
import { claimsStudy } from "../../studies/claims.ts";
import { type Sources, usualValues } from "../../studies/study.ts";

export interface ClaimTrials {
  /** The results of each claim, by id; without worlds while these are still being tried. */
  readonly results: ReadonlySignal<ReadonlyMap<string, TestedClaim>>;
  /** The claim that is being tested, and those that wait. */
  readonly queue: ReadonlySignal<readonly string[]>;
  readonly state: ReadonlySignal<TrialState<TestedClaim>>;
  test(ids: readonly string[]): void;
  /** Stops the test that runs and forgets those that wait. */
  cancel(): void;
}

/** `sources` fetches the plausible worlds when they are first wanted. */
export function createClaimTrials(base: () => Preset, sources: Sources, open: OpenJobs): ClaimTrials {
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
    const { replicates, seed = "" } = claimsStudy.usual;
    trial.start(claim.id, async (run, show) => {
      const study = { base: { ...base(), seed }, seed, replicates };
      const values = { ...usualValues(claimsStudy), only: [claim] };
      const asked = await claimsStudy.plan(study, values, [], sources);
      const [tested] = await claimsStudy.run(asked, run, ([early]) => {
        if (early === undefined || isJudgedFigures(early)) return;
        show(early);
        keep(claim.id, early);
      });
      if (tested === undefined || isJudgedFigures(tested))
        throw new Error(`claims: expected an answer to ${claim.id}, received none`);
      keep(claim.id, tested);
      // The next waiting claim begins once this one has ended.
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
