/** What the lab opens with, and what it may speak of. */
import { chartMeasureNames } from "../library/chartMeasures.ts";
import { firstReference, firstScenario, loadPresets } from "../library/presets.ts";
import type { LabDocument } from "./document.ts";
import type { LabTerms } from "./resolve.ts";
import { usualView } from "./viewFields.ts";

const usual: LabDocument = {
  current: { preset: firstScenario, changes: [] },
  baseline: firstReference,
  kept: [],
  reference: "baseline",
  run: { replicates: 200 },
  view: usualView,
};

/** The terms of a page with some tabs, and in them the document that it opens with. */
export function loadTerms(tabs: readonly string[]): LabTerms {
  return { presets: loadPresets(), measures: chartMeasureNames, tabs, usual };
}
