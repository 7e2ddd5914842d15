import { everyClaim, isOfFigures } from "../../../../sim/experiments/index.ts";
import { createPageJobs } from "../../../engine/jobClient.ts";
import type { Preset } from "../../../library/presets.ts";
import { claimsStudy } from "../../../studies/claims.ts";
import { ClaimCard } from "../../claims/ClaimCard.tsx";
import { type ClaimTrials, createClaimTrials } from "../../claims/claimTrials.ts";
import { FiguresCard } from "../../claims/FiguresCard.tsx";
import { pageSources } from "../../parts/pageSources.ts";
import type { LessonBench } from "../bench.ts";
import "../../parts/trials.css";

interface ClaimTestBesideProps {
  readonly bench: LessonBench;
  readonly id: string;
}

/** The test of one claim, as the laboratory has it: its result stays for all steps. */
export function ClaimTestBeside({ bench, id }: ClaimTestBesideProps) {
  const claim = everyClaim.find((one) => one.id === id);
  const trials = bench.once<ClaimTrials>(everyClaim, () =>
    createClaimTrials(
      () => presetNamed(bench.presets, claimsStudy.usual.scenario),
      pageSources,
      createPageJobs,
    ),
  );
  if (claim === undefined) return null;
  return (
    <ol class="claim-cards lesson-claim">
      {isOfFigures(claim) ? <FiguresCard claim={claim} /> : <ClaimCard claim={claim} trials={trials} />}
    </ol>
  );
}

function presetNamed(presets: readonly Preset[], id: string): Preset {
  const found = presets.find((preset) => preset.id === id);
  if (found === undefined) throw new Error(`scenario: expected one of the page's, received ${id}`);
  return found;
}
