/** Which agents a document is shown with: few at first, and those that links and files mean. */
import type { LabDocument } from "../document.ts";
import { type LabScenarios, type LabTerms, presetOf, termsOf } from "../resolve.ts";
import { withFewAgents } from "./fewAgents.ts";

/** All scenarios with few agents. */
export function firstLook({ preset, current, baseline, byId }: LabScenarios): LabScenarios {
  return {
    preset,
    current: withFewAgents(current),
    baseline: withFewAgents(baseline),
    byId: new Map([...byId].map(([id, scenario]) => [id, withFewAgents(scenario)])),
  };
}

/** Links and files mean the same agents on every device: where they name none, the preset's. */
export function withFixedAgents(terms: LabTerms, document: LabDocument): LabDocument {
  const { current, run } = document;
  const { settings } = presetOf(termsOf(terms, run.engine), current.preset);
  return { ...document, run: { ...run, agents: run.agents ?? settings.agents } };
}
