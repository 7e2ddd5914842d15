import { masterLever, type Settable, settables, strands } from "../parameters.ts";
import type { Treatment } from "../scenario.ts";

/** A value that a name may be set to. */
export type Level = number | string | boolean;

// Marked pure, so that a bundle that sets nothing by name, such as a worker's, carries no table.
const rowsByName: ReadonlyMap<string, Settable> = /* @__PURE__ */ (() =>
  new Map([masterLever, ...settables].map((row) => [row.name as string, row])))();

/** The row of a number that can be set, the master lever included; undefined for a name that sets no number. */
export function findSettable(name: string): Settable | undefined {
  return rowsByName.get(name);
}

/** Everything that can be set by one name alone. */
export const flatNames: readonly string[] = /* @__PURE__ */ (() => [
  ...rowsByName.keys(),
  "mode",
  "rival",
  "months",
  "seed",
])();

const strandNames: ReadonlySet<string> = /* @__PURE__ */ new Set(strands);

/** Whether a name is one of the four strands that the master lever moves together. */
export function isStrand(name: string): boolean {
  return strandNames.has(name);
}

/** The value that a treatment has for a flat name; of `moderation` the mean of its strands. Undefined for no such name. */
export function valueIn(treatment: Treatment, name: string): Level | undefined {
  if (name === "mode" || name === "rival" || name === "months" || name === "seed") return treatment[name];
  const { settings } = treatment;
  if (name === masterLever.name)
    return strands.reduce((sum, strand) => sum + settings[strand], 0) / strands.length;
  return Object.hasOwn(settings, name) ? settings[name as keyof typeof settings] : undefined;
}
