/** Which settings are policy, and which are assumptions about the world. */
import { type Change, settables } from "../../sim/index.ts";

const policyKinds = new Set(["lever", "leadership"]);
const assumptions: ReadonlySet<string> = new Set(
  settables.filter(({ kind }) => !policyKinds.has(kind)).map(({ name }) => name),
);

/** Whether a change of this name is an assumption rather than policy: it holds for the baseline too. */
export function isAssumption(name: string): boolean {
  return assumptions.has(name);
}

/** The changes that name a policy, and those that name an assumption. */
export function splitChanges(changes: readonly Change[]): { policy: Change[]; assumed: Change[] } {
  return {
    policy: changes.filter(([name]) => !isAssumption(name)),
    assumed: changes.filter(([name]) => isAssumption(name)),
  };
}
