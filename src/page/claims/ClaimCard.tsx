import { useSignal } from "@preact/signals";
import type { ClaimTest, Estimate, TestedClaim } from "../../../sim/experiments/index.ts";
import { modelVersion } from "../../../sim/index.ts";
import { renderEffectStrip } from "../../../viz/index.ts";
import { settingLabel } from "../../library/settingLabel.ts";
import { claimCommand, nearestSide, usualEffort } from "../../reports/claimRows.ts";
import { plainText as plain, signedText as signed } from "../../reports/effectText.ts";
import { claimsMessages as say } from "../../words/claims.ts";
import { numerals } from "../../words/numerals.ts";
import { tellClaim as tell } from "../../words/told/tellClaim.ts";
import { trialMessages } from "../../words/trial.ts";
import { copyText } from "../parts/copyText.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialProgress } from "../parts/TrialBar.tsx";
import { ClaimHead } from "./ClaimHead.tsx";
import type { ClaimTrials } from "./claimTrials.ts";
import { ShownOutcomes } from "./ShownOutcomes.tsx";

interface ClaimCardProps {
  readonly claim: ClaimTest;
  readonly trials: ClaimTrials;
}

/** One claim: its text, a button that tests it, and the result. */
export function ClaimCard({ claim, trials }: ClaimCardProps) {
  const { id, reach } = claim;
  const tested = trials.results.value.get(id);
  const queue = trials.queue.value;
  const state = trials.state.value;
  const isRunning = queue[0] === id && state.status === "running";
  const hasFailed = queue[0] === id && state.status === "failed";
  return (
    <li class="claim-card" data-verdict={tested?.verdict}>
      <ClaimHead claim={claim} />
      {isRunning ? (
        <TrialProgress state={state} onCancel={() => trials.cancel()} />
      ) : (
        <p class="trial-bar">
          <button type="button" disabled={queue.includes(id) && !hasFailed} onClick={() => trials.test([id])}>
            {tested === undefined ? say.test : say.testAgain}
          </button>{" "}
          <span role="status">
            {queue.includes(id) &&
              !hasFailed &&
              (trials.running.value.includes(id) ? say.together : say.waiting)}
            {hasFailed && trialMessages.failed(state.reason ?? "")}
          </span>
        </p>
      )}
      {tested !== undefined && <Answer tested={tested} />}
      <details>
        <summary>{say.reach}</summary>
        <p>{tell(reach)}</p>
      </details>
    </li>
  );
}

/**
 * The share of worlds and the verdict, where it holds, the outcomes that decide with their pictures, those that are only
 * shown, and how to get it again.
 */
function Answer({ tested }: { readonly tested: TestedClaim }) {
  const { verdict, finding, outcomes, worlds } = tested;
  const { count, holding, notHolding, tooFew, share } = worlds;
  return (
    <div class="claim-answer">
      <p class="verdict" role="status">
        {share !== undefined && (
          <span>{say.share(numerals(holding), numerals(count), ...percents(share))}</span>
        )}{" "}
        <strong>{say.verdicts[verdict]}</strong> {share === undefined && <span>{say.base}</span>}
      </p>
      {share !== undefined && (
        <p>
          {say.defaults[finding]} {say.worlds(numerals(notHolding), numerals(tooFew))}
        </p>
      )}
      {holding > 0 && holding < count && <Conditions tested={tested} />}
      {outcomes
        .filter(({ outcome }) => !outcome.shown)
        .map((result) => (
          <Deciding key={`${result.outcome.label} ${result.comparison.control.words}`} result={result} />
        ))}
      <ShownOutcomes outcomes={outcomes.filter(({ outcome }) => outcome.shown)} />
      <Command text={claimCommand(tested.claim.id, usualEffort)} />
    </div>
  );
}

/** An outcome on which the verdict rests, with its picture. */
function Deciding({ result }: { readonly result: TestedClaim["outcomes"][number] }) {
  const { outcome, comparison, basis, effect, finding, worldEffects, worlds: own } = result;
  const { label, unit, claimed, smallest, because } = outcome;
  const text = say.outcome(
    tell(label),
    signed(effect.mean),
    signed(effect.low),
    signed(effect.high),
    tell(unit),
  );
  return (
    <div class="claim-outcome" data-finding={finding}>
      <p>
        <b>{text}</b> {say.basis[basis]} {claimed !== "neither" && say.claimed[claimed](plain(smallest))}{" "}
        {finding !== undefined && say.finding[finding]}{" "}
        {own?.share !== undefined &&
          say.outcomeShare(numerals(own.holding), numerals(own.count), ...percents(own.share))}
      </p>
      <SvgDrawing
        class="effect-strip"
        label={say.chart(text)}
        data={{
          effect,
          worlds: worldEffects,
          threshold: claimed === "lower" ? -smallest : smallest,
          format: signed,
        }}
        render={renderEffectStrip}
      />
      <p class="note">
        {say.arms(tell(comparison.treatment.words), tell(comparison.control.words), comparison.months)}{" "}
        {say.why(tell(because))}
      </p>
    </div>
  );
}

/** Where the claim holds, or that no condition tells. */
function Conditions({ tested }: { readonly tested: TestedClaim }) {
  const { condition, sides } = tested.conditions;
  if (condition === undefined) {
    const most = nearestSide(sides);
    return (
      <p>
        {say.noCondition} {most !== undefined && say.nearest(settingOf(most.name), percent(most.found))}
      </p>
    );
  }
  const [density, low, high] = percents(condition.density);
  return (
    <>
      <h4>{say.conditions}</h4>
      <ul>
        {condition.limits.map(({ name, above, threshold, found }) => (
          <li key={`${name} ${above}`}>
            {say.limit(
              settingOf(name),
              above ? say.above : say.below,
              plain(threshold.mean),
              plain(threshold.low),
              plain(threshold.high),
              percent(found),
            )}
          </li>
        ))}
      </ul>
      <p>
        {say.density(density, low, high, percent(condition.densityElse.mean))}{" "}
        {say.coverage(...percents(condition.coverage))} {say.halves}
      </p>
    </>
  );
}

const settingOf = (name: string) => say.settingOf(settingLabel(name), name);
const percent = (share: number) => numerals(Math.round(100 * share));
const percents = ({ mean, low, high }: Estimate) => [percent(mean), percent(low), percent(high)] as const;

function Command({ text }: { readonly text: string }) {
  const copied = useSignal(false);
  return (
    <p class="note claim-command">
      {say.command} <code>{text}</code>{" "}
      <button
        type="button"
        onClick={() =>
          copyText(text).then(
            () => {
              copied.value = true;
            },
            // The command is beside the button, to be copied by hand.
            () => {},
          )
        }
      >
        {copied.value ? say.copied : say.copy}
      </button>{" "}
      {say.model(modelVersion)}
    </p>
  );
}
