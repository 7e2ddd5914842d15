/** Small runs of the model for the gallery to draw. */

import { quantilesByMonth, runReplicates } from "../../sim/experiments/index.ts";
import { changeTreatment, measureIndex, measures, type Treatment } from "../../sim/index.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { type Curve, type CurveStyle, curveQuantiles } from "../../viz/index.ts";

const [first] = loadPresets();
const REPLICATES = 24;

/** The first preset with changes, among 1,000 agents. */
export function aScenario(...changes: readonly (readonly [string, string | number | boolean])[]): Treatment {
  const changed = changeTreatment(first, [["agents", 1000], ["poolPeople", 200_000], ...changes]);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problems));
  return changed.treatment;
}

const kept = new Map<Treatment, Float64Array>();

/** Its replicates' rows, run once. */
export function valuesOf(scenario: Treatment): Float64Array {
  const values = kept.get(scenario) ?? runReplicates(scenario, 0, REPLICATES);
  kept.set(scenario, values);
  return values;
}

export function curveOf(
  id: string,
  name: string,
  style: CurveStyle,
  scenario: Treatment,
  measure: string,
): Curve {
  const rows = scenario.months + 1;
  const values = valuesOf(scenario);
  const column = measureIndex(measure);
  const runs = new Float64Array(REPLICATES * rows);
  for (let i = 0; i < runs.length; i++) runs[i] = values[i * measures.length + column];
  const mean = Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let i = 0; i < REPLICATES; i++) sum += runs[i * rows + row];
    return sum / REPLICATES;
  });
  return {
    id,
    name,
    style,
    rows,
    runs,
    mean,
    quantiles: quantilesByMonth(values, rows, column, curveQuantiles),
  };
}
