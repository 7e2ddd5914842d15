/** Sets several settings of the current scenario in one step of the history. */
import type { Change } from "../../sim/index.ts";
import type { Spec } from "./document.ts";
import { withoutChange } from "./resolve.ts";

/** The spec with these changes in place of its own of the same names. */
export function specWith(spec: Spec, changes: readonly Change[]): Spec {
  let others: readonly Change[] = spec.changes;
  for (const [name] of changes) others = withoutChange(others, name);
  return { ...spec, changes: [...others, ...changes] };
}
