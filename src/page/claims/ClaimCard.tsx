import { useSignal } from "@preact/signals";
import type { ClaimTest, TestedClaim } from "../../../sim/experiments/index.ts";
import { findSettable, modelVersion } from "../../../sim/index.ts";
import { renderEffectStrip } from "../../../viz/index.ts";
import { claimCommand, usualEffort } from "../../reports/claimRows.ts";
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
    <li class="claim-card" data-verdict={tested?.verdict.kind}>
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

/** The verdict, all outcomes with their pictures, what decides it, and the command that repeats it. */
function Answer({ tested }: { readonly tested: TestedClaim }) {
  const { verdict, outcomes, worldFindings, worldsHolding, decidedBy } = tested;
  const all = worldFindings.length;
  const chance = worldFindings.filter((finding) => finding === "within chance").length;
  return (
    <div class="claim-answer">
      <p class="verdict" role="status">
        <strong>{say.verdicts[verdict.kind]}</strong> {all === 0 && <span>{say.base}</span>}
      </p>
      {all > 0 && <p>{say.worlds(String(worldsHolding), String(all), String(chance))}</p>}
      {verdict.kind === "holds only when" && verdict.split === undefined && <p>{say.unclear}</p>}
      {decidedBy.length > 0 && (
        <>
          <h4>{say.decidedBy}</h4>
          <ul>
            {decidedBy.map((split) => (
              <li key={split.name}>
                {sayWhen(split)} {!split.clear && `(${say.alsoChance})`}
              </li>
            ))}
          </ul>
        </>
      )}
      {outcomes.map(({ outcome, comparison, effect, finding, worldEffects }) => {
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
            data-finding={finding}
          >
            <p>
              <b>{text}</b> {say.expected[outcome.expected](plain(outcome.smallest))} {say.finding[finding]}
            </p>
            <SvgDrawing
              class="effect-strip"
              label={say.chart(text)}
              data={{
                effect,
                worlds: worldEffects,
                threshold: outcome.expected === "higher" ? outcome.smallest : -outcome.smallest,
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

function sayWhen({
  name,
  above,
  threshold,
  shareAbove,
  shareBelow,
}: TestedClaim["decidedBy"][number]): string {
  const label = findSettable(name)?.label ?? name;
  const [share, otherwise] = above ? [shareAbove, shareBelow] : [shareBelow, shareAbove];
  const ofHundred = (part: number) => String(Math.round(100 * part));
  return say.when(
    `${label} (${name})`,
    above ? say.above : say.below,
    plain(threshold),
    ofHundred(share),
    ofHundred(otherwise),
  );
}

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
