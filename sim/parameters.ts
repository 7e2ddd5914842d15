/** The one table of everything a scenario may set; docs/odd.md, Settings, prints it. */
import { beginning } from "./parameters/beginning.ts";
import { belonging } from "./parameters/belonging.ts";
import { choosing } from "./parameters/choosing.ts";
import { leading } from "./parameters/leading.ts";
import { repressing } from "./parameters/repressing.ts";
import { scales } from "./parameters/scales.ts";
import { moderation, scheduled } from "./parameters/scheduled.ts";
import type { Settable } from "./parameters/settable.ts";
import { strandWeights } from "./parameters/strandWeights.ts";
import { surroundings } from "./parameters/surroundings.ts";

export type { Settable, SettableKind } from "./parameters/settable.ts";

// Marked pure, so that a bundle that reads no table, such as the page's worker, carries none.
const table = /* @__PURE__ */ (() =>
  [
    ...choosing,
    ...repressing,
    ...belonging,
    ...surroundings,
    ...strandWeights,
    ...scheduled,
    ...beginning,
    ...scales,
    ...leading,
  ] as const)();

export type SettableName = (typeof table)[number]["name"];
/** A value for every row of the table. */
export type Settings = Readonly<Record<SettableName, number>>;
/** A number that events may change. */
export type LeverName = (typeof scheduled)[number]["name"];

/** Every number a scenario may set, in the order of the table. */
export const settables: readonly (Settable & Pick<(typeof table)[number], "name" | "unit">)[] = table;

/** The four strands of policy that the master lever moves together. */
export const strands = ["women", "inclusion", "minorities", "foreign"] as const;

/** The names of rows, in their order. */
type NamesOf<Rows extends readonly Pick<Settable, "name">[]> = {
  readonly [At in keyof Rows]: Rows[At]["name"];
};

/** Names of the numbers that events may change, in the order of the table, whose rows a worker then does without. */
export const levers: readonly LeverName[] = [
  ...strands,
  "propaganda",
  "repression",
  "selectivity",
  "funding",
  "tempo",
  "aidScale",
  "domesticEconomy",
  "humanitarianFloor",
  "restrictions",
] satisfies NamesOf<typeof scheduled>;

/** `moderation`: sets the four strands. An entry of its own in printed tables, not a key of {@link Settings}. */
export const masterLever: Settable & { readonly name: "moderation" } = moderation;
