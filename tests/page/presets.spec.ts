import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseScenario, type Scenario, settables } from "../../sim/index.ts";
import { firstReference, firstScenario, loadPresets } from "../../src/library/presets.ts";
import { loadPresetTexts } from "../../src/library/presetTexts.ts";
import { root } from "../../src/tools/root.mjs";

/** The folder's files as sim reads them, the first pair before the others, these by title. */
function readScenarios(): Scenario[] {
  const names = readdirSync(`${root}scenarios`).filter((name) => /(?<!\.schema)\.json$/.test(name));
  const scenarios = names.map((name) => {
    const parsed = parseScenario(JSON.parse(readFileSync(`${root}scenarios/${name}`, "utf8")));
    if (!parsed.ok) throw new Error(`${name} is no scenario`);
    return parsed.scenario;
  });
  const rank = ({ id }: Scenario) => (id === firstReference ? 0 : id === firstScenario ? 1 : 2);
  return scenarios.sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, "en"));
}

test("src/library/presets.json holds of every scenario what decides its run", async () => {
  const usual = { months: 84, seed: "outbid", rival: true, mode: "scheduled", observations: "", events: [] };
  const facts = readScenarios().map((scenario) => {
    const { description, author, date, source, leavesOut, claims, settings, ...rest } = scenario;
    const changed = settables.filter((row) => settings[row.name] !== row.default);
    return {
      ...Object.fromEntries(
        Object.entries(rest).filter(
          ([key, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(usual, key)),
        ),
      ),
      ...(changed.length > 0 && {
        settings: Object.fromEntries(changed.map(({ name }) => [name, settings[name]])),
      }),
    };
  });
  // Golden: drawn from the files by this test, written by `npm run generate`.
  await expect(`${JSON.stringify(facts, null, 2)}\n`).toMatchFileSnapshot("../../src/library/presets.json");
});

test("every scenario in the folder is offered as sim reads it, the pair that the page opens with first", async () => {
  const presets = loadPresets();
  expect(presets.slice(0, 2).map(({ id }) => id)).toEqual([firstReference, firstScenario]);
  expect(presets.length).toBeGreaterThan(10);
  const whole = await Promise.all(
    presets.map(async (preset) => ({ ...preset, ...(await loadPresetTexts(preset.id)) })),
  );
  expect(whole).toEqual(readScenarios());
});
