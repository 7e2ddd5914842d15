import type { ReadonlySignal } from "@preact/signals";
import type { TrialState } from "../../lab/trial.ts";
import { trialMessages as say } from "../../words/trial.ts";

interface TrialBarProps {
  readonly state: ReadonlySignal<TrialState<unknown>>;
  /** The text of the button that starts it. */
  readonly label: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
  /** The input that a result made now would have. */
  readonly now: string;
}

/** Starts an experiment, shows its progress and the time left, and cancels it. */
export function TrialBar({ state, label, onStart, onCancel, now }: TrialBarProps) {
  const { status, reason, result, of } = state.value;
  if (status === "running") return <TrialProgress state={state.value} onCancel={onCancel} />;
  return (
    <p class="trial-bar">
      <button type="button" class="primary" onClick={onStart}>
        {status === "failed" ? say.again : label}
      </button>{" "}
      <span role="status">
        {status === "failed" && say.failed(reason ?? "")}
        {status === "cancelled" && say.cancelled}
        {result !== undefined && of !== now && ` ${say.stale}`}
      </span>
    </p>
  );
}

interface TrialProgressProps {
  readonly state: TrialState<unknown>;
  readonly onCancel: () => void;
}

/** The progress of a running experiment, the time left, and a button to stop it. */
export function TrialProgress({ state: { share = 0, secondsLeft }, onCancel }: TrialProgressProps) {
  const percent = Math.floor(share * 100);
  return (
    <p class="trial-bar">
      <progress value={share} max={1} aria-label={say.running(percent)} />{" "}
      <span>
        {say.running(percent)}
        {secondsLeft !== undefined && `, ${say.left(secondsLeft)}`}
      </span>{" "}
      <button type="button" onClick={onCancel}>
        {say.cancel}
      </button>
    </p>
  );
}
