import { claimTests, everyClaim, isOfFigures, looksAt, pairsOf } from "../../../sim/experiments/index.ts";
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
import { ExitAndStory } from "./ExitAndStory.tsx";
import { FiguresCard } from "./FiguresCard.tsx";
import { NotInModel } from "./NotInModel.tsx";
import { RecordSection } from "./RecordSection.tsx";
import "../parts/trials.css";

/** The results stay while other tabs are open. */
const claimTrials = lasting((terms) =>
  createClaimTrials(() => presetOf(terms, claimsStudy.usual.scenario), pageSources, createPageJobs),
);

/** What exit and story do, the claims of the source as cards, each to be put to the test, and what is not in the model. */
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
      <ExitAndStory />
      <p class="claims-all">
        <button type="button" onClick={() => all.test(claimTests.map(({ id }) => id))}>
          {say.testAll}
        </button>{" "}
        <span>{say.effort(replicates, worlds, pairsOf(looksAt(WORLD_REPLICATES)), seed)}</span>
      </p>
      <RecordSection />
      <ol class="claim-cards">
        {everyClaim.map((claim) =>
          isOfFigures(claim) ? (
            <FiguresCard key={claim.id} claim={claim} />
          ) : (
            <ClaimCard key={claim.id} claim={claim} trials={all} />
          ),
        )}
      </ol>
      <NotInModel />
    </section>
  );
}
