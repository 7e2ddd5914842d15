/** The terms of former models: fetched only for documents that one of them makes the numbers of. */
import type { KeptModel } from "../../engine/keptModels.ts";
import { isLater, keptDefaults, keptMeasures, keptScenarios } from "../../engine/keptTerms.ts";
import { fillPresets, type PresetFacts } from "../../library/presets.ts";
import type { FormerTerms, LabTerms } from "../resolve.ts";

/** Scenarios, defaults, and those of the page's measures that the model recorded. */
export function formerTerms(model: KeptModel, { measures }: Pick<LabTerms, "measures">): FormerTerms {
  const defaults = keptDefaults(model);
  const recorded = new Set(keptMeasures(model));
  return {
    presets: fillPresets(keptScenarios(model) as readonly PresetFacts[], defaults),
    measures: measures.filter((name) => recorded.has(name)),
    defaults,
    isLater: (name) => isLater(model, name),
  };
}
