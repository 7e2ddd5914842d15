import type { ReadonlySignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { TrialState } from "../../lab/trial.ts";
import examples from "../../studies/examples.json" with { type: "json" };
import { trialMessages as say } from "../../words/trial.ts";

interface TrialExampleProps {
  readonly state: ReadonlySignal<TrialState<unknown>>;
  /** What it shows, in a sentence. */
  readonly text: string;
  /** Runs of each case; by default those of the first examples. */
  readonly replicates?: number;
  readonly children: ComponentChildren;
}

/** What an experiment's answer looks like, until the reader starts one: that of the defaults, made with the page. */
export function TrialExample({ state, text, replicates = examples.replicates, children }: TrialExampleProps) {
  if (state.value.status !== "idle") return null;
  return (
    <figure class="trial-example">
      <figcaption>
        <b>{say.example(replicates)}</b> {text}
      </figcaption>
      {children}
    </figure>
  );
}
