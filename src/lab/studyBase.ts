import type { Study } from "../../sim/experiments/index.ts";
import type { Preset } from "../library/presets.ts";
import { heldStrands } from "./actions.ts";
import { asTried } from "./crowd/fewAgents.ts";
import type { Shown } from "./store.ts";

/**
 * The base of a study on the page: the scenario under the levers with its own luck; strands that are set by name stay
 * when the study moves the master lever.
 */
export function studyBase(
  { current, document }: Shown,
  replicates: number,
): Study & { readonly base: Preset } {
  return { base: current, held: heldStrands(document.current), seed: current.seed, replicates };
}

/** What experiments are of, in place of what is shown: the same with few agents where everybody is one. */
export function triedOf(shown: Shown): Shown {
  const { current, baseline, reference, byId } = shown;
  return {
    ...shown,
    current: asTried(current),
    baseline: asTried(baseline),
    reference: asTried(reference),
    byId: new Map([...byId].map(([id, scenario]) => [id, asTried(scenario)])),
  };
}
