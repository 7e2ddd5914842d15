/** What the lab opens with, and what it may speak of. */
import { chartMeasureNames, defaultMeasure } from "../library/chartMeasures.ts";
import { firstReference, firstScenario, loadPresets } from "../library/presets.ts";
import type { LabDocument } from "./document.ts";
import type { LabTerms } from "./resolve.ts";
import { usualStudies } from "./studyFields.ts";

const usual: LabDocument = {
  current: { preset: firstScenario, changes: [] },
  baseline: firstReference,
  kept: [],
  reference: "baseline",
  run: { replicates: 200 },
  view: {
    tab: "curves",
    measure: defaultMeasure,
    month: 36,
    spread: "runs",
    layout: "one",
    theme: "auto",
    focus: "current",
    run: 1,
    person: 0,
    ignorance: "hidden",
    ...usualStudies,
  },
};

/** The terms of the page, and in them the document that it opens with. */
export function loadTerms(): LabTerms {
  return { presets: loadPresets(), measures: chartMeasureNames, usual };
}
