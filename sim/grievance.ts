import type { Model } from "./compile.ts";
import type { State } from "./state/state.ts";

/**
 * Grievance of a group at the end of a month, from 0 to grievanceCap. It is stored when the group is harmed, and its
 * decay is computed from a table of powers when it is read, so that quiet groups cost nothing.
 */
export function grievanceAt(model: Model, state: State, group: number, month: number): number {
  const stored = state.grievance[group];
  return stored === 0 ? 0 : stored * model.decay[month - state.grievanceMonth[group]];
}
