/**
 * The curves of the lab for use outside the page: each once, with a name that is clear there, and the texts of its
 * file.
 */
import type { Scenario } from "../../sim/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import type { CurveId } from "../lab/curveIds.ts";
import { nameOfCurve } from "../lab/describe.ts";
import { cardOf, type LabContent } from "../lab/document.ts";
import { presetOf, termsOf } from "../lab/resolve.ts";
import { completeScenario } from "../lab/scenarioFile.ts";
import type { Preset } from "../library/presets.ts";
import { loadPresetTexts } from "../library/presetTexts.ts";
import { today } from "../reports/today.ts";
import type { LabProps } from "../results/LabProps.ts";

export interface LabCurve {
  readonly id: CurveId;
  readonly name: string;
  readonly preset: Preset;
  /** With the id and texts of its file. */
  readonly scenario: Scenario;
  readonly ensemble: GrownEnsemble<Preset>;
}

/** Baseline, kept, current, as far as they are drawn. Rejects when a preset's texts cannot be fetched. */
export async function gatherCurves({ store, runs, picture }: LabProps): Promise<LabCurve[]> {
  const { document, byId } = store.shown.peek();
  const drawn = picture.drawn.peek();
  const ids = ([...byId.keys()] as const).filter((id) => drawn.includes(id));
  const curves = ids.map(async (id): Promise<LabCurve[]> => {
    const ensemble = runs.of(id);
    if (ensemble === undefined) return [];
    const { name, preset, scenario } = await describeCurve({ store }, id, ensemble.scenario, document);
    return [{ id, name, preset, scenario, ensemble }];
  });
  return (await Promise.all(curves)).flat();
}

/** A curve's name, the preset it comes from, and its scenario with the texts of a file. */
export async function describeCurve(
  { store: { terms } }: Pick<LabProps, "store">,
  id: CurveId,
  scenario: Preset,
  document: LabContent,
) {
  const preset = presetOf(termsOf(terms, document.run.engine), presetIdOf(document, id));
  const texts = await loadPresetTexts(preset.id);
  const name = nameOfCurve(terms, document, id);
  return { name, preset, scenario: completeScenario(scenario, { preset, texts, name, date: today() }) };
}

function presetIdOf(document: LabContent, id: CurveId): string {
  if (id === "baseline") return document.baseline;
  return (cardOf(document, id)?.spec ?? document.current).preset;
}
