/** The lab's first document, and the names that documents may refer to. */
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

/** The terms of a page with the given tabs, and with them its first document. */
export function loadTerms(tabs: readonly string[]): LabTerms {
  return { presets: loadPresets(), measures: chartMeasureNames, tabs, usual, former: new Map() };
}
