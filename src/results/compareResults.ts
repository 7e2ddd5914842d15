/** Results of one measure side by side, as chart, headline and read-out have them. */
import type { Curve } from "../../viz/index.ts";
import type { GrownEnsemble } from "../engine/ensembles.ts";
import type { CurveId } from "../lab/curveIds.ts";
import type { ShownMeasure } from "../library/chartMeasures.ts";
import type { Preset } from "../library/presets.ts";
import { messages } from "../words/messages.ts";
import { type Differences, readDifferences, readNumbers } from "./readings.ts";

/** A result that is to be drawn. */
export interface ShownResult {
  readonly id: CurveId;
  readonly name: string;
  readonly ensemble: GrownEnsemble<Preset>;
}

/** Results of one measure, read once for chart, headline and read-out. */
export interface CurveComparison {
  readonly measure: ShownMeasure;
  /** In drawing order: the curve that stands out is the last, on top. */
  readonly curves: readonly (Curve & { readonly count: number })[];
  /** Indexes in `curves` of the curve that stands out and of the reference. */
  readonly focus: number;
  readonly reference: number;
  /** Differences of the focus from the reference; absent when they are one scenario. */
  readonly differences?: Differences;
  /** The runs of each curve. */
  readonly ensembles: readonly GrownEnsemble<Preset>[];
  /** The scenario that stands out. */
  readonly scenario: Preset;
}

/** Compares results, each of another scenario. Throws when the focus or the reference is not among them. */
export function compareResults(
  measure: ShownMeasure,
  results: readonly ShownResult[],
  focusId: CurveId,
  referenceId: CurveId,
): CurveComparison {
  const rank = ({ id }: ShownResult) => (id === focusId ? 2 : id === referenceId ? 0 : 1);
  const inOrder = [...results].sort((a, b) => rank(a) - rank(b));
  const focus = inOrder.findIndex(({ id }) => id === focusId);
  const reference = inOrder.findIndex(({ id }) => id === referenceId);
  if (focus < 0 || reference < 0)
    throw new Error(`chart: expected ${focusId} and ${referenceId} among the results`);
  const curves = inOrder.map(({ id, name, ensemble }, i) => ({
    ...readNumbers(ensemble, measure.name),
    id,
    name,
    style: id === "baseline" ? ("reference" as const) : id,
    // With many curves, only the two that are compared show their spread.
    plain: inOrder.length > 2 && i !== focus && i !== reference,
  }));
  const [shown, against] = [inOrder[focus].ensemble, inOrder[reference].ensemble];
  const ensembles = inOrder.map(({ ensemble }) => ensemble);
  const common = { measure, curves, focus, reference, ensembles, scenario: shown.scenario };
  if (shown.fingerprint === against.fingerprint) return common;
  return { ...common, differences: readDifferences(shown, against, measure.name) };
}

/** Whether a model before 2.0.0 made the numbers. */
export const isFormer = ({ ensembles, focus }: CurveComparison): boolean =>
  ensembles[focus].model?.startsWith("1.") ?? false;

/** Whether the measure meant something else in the model that made the numbers. */
export const hasFormerMeaning = (comparison: CurveComparison): boolean =>
  isFormer(comparison) && messages.formerFacts[comparison.measure.name] !== undefined;
