import type { GrownEnsemble } from "../engine/ensembles.ts";
import { keptFingerprint } from "../engine/keptTerms.ts";

/** The fingerprint of a result's scenario as the program of its model gives it. */
export const fingerprintOf = ({
  model,
  scenario,
  fingerprint,
}: Pick<GrownEnsemble, "model" | "scenario" | "fingerprint">): string =>
  model === undefined ? fingerprint : keptFingerprint(model, scenario);
