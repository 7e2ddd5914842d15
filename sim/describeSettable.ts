/** The table of settings with its texts. They stand apart, since the page's first screen has no room for them. */

import { beginningTexts } from "./parameters/beginningTexts.ts";
import { belongingTexts } from "./parameters/belongingTexts.ts";
import { choosingTexts } from "./parameters/choosingTexts.ts";
import { leadingTexts } from "./parameters/leadingTexts.ts";
import { repressingTexts } from "./parameters/repressingTexts.ts";
import { scalesTexts } from "./parameters/scalesTexts.ts";
import { scheduledSources } from "./parameters/scheduledSources.ts";
import { scheduledTexts } from "./parameters/scheduledTexts.ts";
import type { Settable, SettableTexts } from "./parameters/settable.ts";
import { strandWeightsTexts } from "./parameters/strandWeightsTexts.ts";
import { surroundingsTexts } from "./parameters/surroundingsTexts.ts";
import type { SettableName } from "./parameters.ts";

/** What those that a schedule moves do, and its source, which stand apart. */
const ofScheduled = Object.fromEntries(
  (Object.keys(scheduledTexts) as (keyof typeof scheduledTexts)[]).map((name) => [
    name,
    { ...scheduledSources[name], ...scheduledTexts[name] },
  ]),
) as Record<keyof typeof scheduledTexts, SettableTexts>;

const texts: Readonly<Record<SettableName | "moderation", SettableTexts>> = {
  ...choosingTexts,
  ...repressingTexts,
  ...belongingTexts,
  ...surroundingsTexts,
  ...strandWeightsTexts,
  ...ofScheduled,
  ...beginningTexts,
  ...scalesTexts,
  ...leadingTexts,
};

/** Adds to a row of the table what it does and its source. Throws when the row is of no table. */
export function describeSettable<Name extends string>(
  row: Settable & { readonly name: Name },
): Settable & SettableTexts & { readonly name: Name } {
  const found = texts[row.name as string as SettableName];
  if (found === undefined) throw new Error(`${row.name}: expected a setting of the table`);
  const { label, ...facts } = row;
  return { ...facts, source: found.source, label, text: found.text };
}
