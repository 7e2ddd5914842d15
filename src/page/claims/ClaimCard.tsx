import { useSignal } from "@preact/signals";
import type { ClaimTest, Estimate, TestedClaim } from "../../../sim/experiments/index.ts";
import { findSettable, modelVersion } from "../../../sim/index.ts";
import { renderEffectStrip } from "../../../viz/index.ts";
import { claimCommand, nearestSide, usualEffort } from "../../reports/claimRows.ts";
import { claimsMessages as say } from "../../words/claims.ts";
import { trialMessages } from "../../words/trial.ts";
import { SvgDrawing } from "../parts/SvgDrawing.tsx";
import { TrialProgress } from "../parts/TrialBar.tsx";
import type { ClaimTrials } from "./claimTrials.ts";

interface ClaimCardProps {
  readonly claim: ClaimTest;
  readonly trials: ClaimTrials;
}

/** One claim: its text, a button that tests it, and the result. */
export function ClaimCard({ claim, trials }: ClaimCardProps) {
  const { id, statement, quotation, place, reach } = claim;
  const tested = trials.results.value.get(id);
  const queue = trials.queue.value;
  const state = trials.state.value;
  const isRunning = queue[0] === id && state.status === "running";
  const hasFailed = queue[0] === id && state.status === "failed";
  return (
    <li class="claim-card" data-verdict={tested?.verdict}>
      <h3>
        <span class="claim-id">{id}</span> {statement}
      </h3>
      <blockquote>
        <p>“{quotation}”</p>
        <footer>{say.source(place)}</footer>
      </blockquote>
      {isRunning ? (
        <TrialProgress state={state} onCancel={() => trials.cancel()} />
      ) : (
        <p class="trial-bar">
          <button type="button" disabled={queue.includes(id) && !hasFailed} onClick={() => trials.test([id])}>
            {tested === undefined ? say.test : say.testAgain}
          </button>{" "}
          <span role="status">
            {queue.includes(id) && !hasFailed && say.waiting}
            {hasFailed && trialMessages.failed(state.reason ?? "")}
          </span>
        </p>
      )}
      {tested !== undefined && <Answer tested={tested} />}
      <details>
        <summary>{say.reach}</summary>
        <p>{reach}</p>
      </details>
    </li>
  );
}

/** The share of worlds and the verdict, where it holds, all outcomes with their pictures, and how to get it again. */
function Answer({ tested }: { readonly tested: TestedClaim }) {
  const { verdict, finding, outcomes, worlds } = tested;
  const { count, holding, notHolding, tooFew, share } = worlds;
  return (
    <div class="claim-answer">
      <p class="verdict" role="status">
        {share !== undefined && <span>{say.share(String(holding), String(count), ...percents(share))}</span>}{" "}
        <strong>{say.verdicts[verdict]}</strong> {share === undefined && <span>{say.base}</span>}
      </p>
      {share !== undefined && (
        <p>
          {say.defaults[finding]} {say.worlds(String(notHolding), String(tooFew))}
        </p>
      )}
      {holding > 0 && holding < count && <Conditions tested={tested} />}
      {outcomes.map(({ outcome, comparison, basis, effect, finding: found, worldEffects, worlds: own }) => {
        const text = say.outcome(
          outcome.label,
          signed(effect.mean),
          signed(effect.low),
          signed(effect.high),
          outcome.unit,
        );
        return (
          <div
            key={`${outcome.label} ${comparison.control.words}`}
            class="claim-outcome"
            data-finding={found}
          >
            <p>
              <b>{text}</b> {say.basis[basis]} {say.claimed[outcome.claimed](plain(outcome.smallest))}{" "}
              {say.finding[found]}{" "}
              {own.share !== undefined &&
                say.outcomeShare(String(own.holding), String(own.count), ...percents(own.share))}
            </p>
            <SvgDrawing
              class="effect-strip"
              label={say.chart(text)}
              data={{
                effect,
                worlds: worldEffects,
                threshold: outcome.claimed === "higher" ? outcome.smallest : -outcome.smallest,
                format: signed,
              }}
              render={renderEffectStrip}
            />
            <p class="note">
              {say.arms(comparison.treatment.words, comparison.control.words, comparison.months)}{" "}
              {say.why(outcome.because)}
            </p>
          </div>
        );
      })}
      <Command text={claimCommand(tested.claim.id, usualEffort)} />
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

const settingOf = (name: string) => `${findSettable(name)?.label ?? name} (${name})`;
const percent = (share: number) => String(Math.round(100 * share));
const percents = ({ mean, low, high }: Estimate) => [percent(mean), percent(low), percent(high)] as const;

function Command({ text }: { readonly text: string }) {
  const copied = useSignal(false);
  return (
    <p class="note claim-command">
      {say.command} <code>{text}</code>{" "}
      <button
        type="button"
        onClick={() =>
          navigator.clipboard?.writeText(text).then(() => {
            copied.value = true;
          })
        }
      >
        {copied.value ? say.copied : say.copy}
      </button>{" "}
      {say.model(modelVersion)}
    </p>
  );
}

const plain = (value: number) => value.toLocaleString("en-US", { maximumSignificantDigits: 3 });
const signed = (value: number) => (value > 0 ? "+" : value < 0 ? "−" : "") + plain(Math.abs(value));
