import { claimTests } from "../../../sim/experiments/index.ts";
import { createPageJobs } from "../../engine/jobClient.ts";
import { lasting } from "../../lab/lasting.ts";
import { presetOf } from "../../lab/resolve.ts";
import { usualEffort, WORLD_REPLICATES } from "../../reports/claimRows.ts";
import type { LabProps } from "../../results/LabProps.ts";
import { claimsStudy } from "../../studies/claims.ts";
import { claimsMessages as say } from "../../words/claims.ts";
import { pageSources } from "../parts/pageSources.ts";
import { ClaimCard } from "./ClaimCard.tsx";
import { createClaimTrials } from "./claimTrials.ts";
import { RecordSection } from "./RecordSection.tsx";
import "../parts/trials.css";

/** The results stay while other tabs are open. */
const claimTrials = lasting((terms) =>
  createClaimTrials(() => presetOf(terms, claimsStudy.usual.scenario), pageSources, createPageJobs),
);

/** The claims of the source as cards, each to be put to the test. */
export function ClaimsPanel({ store }: LabProps) {
  const all = store.lasting(claimTrials);
  const { replicates, worlds, seed } = usualEffort;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: an element that scrolls must be reachable by keyboard.
    <section class="claims-panel" tabIndex={0} aria-label={say.title}>
      <h2>{say.title}</h2>
      <p>
        {say.intro} <strong>{say.caution}</strong>
      </p>
      <p class="claims-all">
        <button type="button" onClick={() => all.test(claimTests.map(({ id }) => id))}>
          {say.testAll}
        </button>{" "}
        <span>{say.effort(replicates, worlds, WORLD_REPLICATES, seed)}</span>
      </p>
      <RecordSection />
      <ol class="claim-cards">
        {claimTests.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} trials={all} />
        ))}
      </ol>
    </section>
  );
}
