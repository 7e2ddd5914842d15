/** Fixed axes: worked out once, in the background, over all scenarios of the page. */
import { signal } from "@preact/signals";
import { applySettings, measureIndex, measures, type Scenario } from "../sim/index.ts";
import { type Domain, fixedAxis } from "../viz/index.ts";
import { coarseCount } from "./engine/chunks.ts";
import type { Ensemble, Ensembles } from "./engine/ensembles.ts";
import { observationsOf } from "./observations.ts";

export interface Axes {
  /** The fixed axis of a measure; undefined until every scenario has been looked at. */
  of(measure: string): Domain | undefined;
}

/** Replicates of each scenario that an axis is to hold. */
const replicates = 8;

/** Runs a few replicates of each scenario when the workers have nothing else to do. */
export function createAxes(presets: readonly Scenario[], ensembles: Ensembles): Axes {
  const extremes = new Float64Array(2 * measures.length);
  const ready = signal(false);
  const all = presets.map((preset) => lookAt(preset, ensembles, (ensemble) => widen(extremes, ensemble.values)));
  // A scenario whose worker failed is left out: a curve that then leaves the axis is said to do so.
  Promise.allSettled(all).then(() => {
    ready.value = true;
  });
  return {
    of(measure) {
      if (!ready.value) return undefined;
      const i = measureIndex(measure);
      const observed = presets.flatMap(({ observations }) => observationsOf(observations, measure));
      return fixedAxis([extremes[2 * i], extremes[2 * i + 1], ...observed.map(({ high }) => high)]);
    },
  };
}

async function lookAt(preset: Scenario, ensembles: Ensembles, onLook: (ensemble: Ensemble) => void) {
  // At most the usual number of agents: an axis needs no more.
  const parsed = applySettings(preset, preset.settings.agents > 4000 ? [["agents", 4000]] : []);
  if (!parsed.ok) return;
  const count = Math.min(replicates, coarseCount(parsed.scenario));
  await ensembles.request(`axis of ${preset.id}`, {
    scenario: parsed.scenario,
    count,
    most: count,
    coarse: count,
    background: true,
    onGrown: onLook,
  });
}

function widen(extremes: Float64Array, values: Float64Array): void {
  for (let i = 0; i < values.length; i++) {
    const at = 2 * (i % measures.length);
    if (values[i] < extremes[at]) extremes[at] = values[i];
    if (values[i] > extremes[at + 1]) extremes[at + 1] = values[i];
  }
}
