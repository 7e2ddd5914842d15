import { expect, test } from "vitest";
import { quantilesByMonth, runReplicates } from "../../sim/experiments/index.ts";
import { measureIndex, measures } from "../../sim/index.ts";
import { coarseCount } from "../../src/engine/chunks.ts";
import { chartMeasures } from "../../src/library/chartMeasures.ts";
import { createObservationFiles } from "../../src/library/observations.ts";
import { loadPresets } from "../../src/library/presets.ts";
import { fixedAxis } from "../../viz/index.ts";

/** Room for values that a few dozen replicates do not show. */
const margin = 1.05;

test("the fixed axes of the page hold what is observed and nine of ten runs of every scenario", async () => {
  const names = chartMeasures.flatMap((group) => group.measures.map(({ name }) => name));
  const seen = new Map(names.map((name) => [name, [] as number[]]));
  const presets = loadPresets();
  const files = createObservationFiles();
  expect(presets.length).toBeGreaterThan(10);
  for (const scenario of presets) {
    await files.load(scenario.observations);
    const rows = scenario.months + 1;
    const count = Math.min(24, 2 * coarseCount(scenario));
    const values = runReplicates(scenario, 0, count);
    expect(values.length).toBe(count * rows * measures.length);
    for (const name of names) {
      const observed = (files.of(scenario.observations)?.series[name] ?? []).map(({ high }) => high);
      seen.get(name)?.push(...quantilesByMonth(values, rows, measureIndex(name), [0.05, 0.95]), ...observed);
    }
  }
  const lines = [...seen].map(
    ([name, values]) => `  ${name}: ${JSON.stringify(axisFor(values)).replace(",", ", ")},`,
  );
  // Golden: computed by this test, written by `npm run generate`; it changes when the model or a scenario does.
  await expect(`${head}${lines.join("\n")}\n};\n`).toMatchFileSnapshot("../../src/library/fixedAxes.ts");
});

/** A measure that stays within 1 keeps an axis that ends at 1: shares and most indexes cannot go beyond. */
function axisFor(values: readonly number[]) {
  const within = values.every((value) => value <= 1);
  return fixedAxis(values.map((value) => (within ? Math.min(1, value * margin) : value * margin)));
}

const head = `/** The axis of each measure, over all scenarios. Made by \`npm run generate\`; do not edit. */
export const fixedAxes: Readonly<Record<string, readonly [low: number, high: number]>> = {
`;
