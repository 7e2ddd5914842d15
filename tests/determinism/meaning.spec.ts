import { expect, test } from "vitest";
import { fingerprintByMeasure, fingerprintRows } from "../../sim/columns.ts";
import { fingerprintScenario, measures, settables } from "../../sim/index.ts";
import { aScenarioWith } from "../support/aScenarioWith.ts";
import { runOnce } from "../support/rows.ts";

const rows = runOnce(aScenarioWith({ months: 6, agents: 400 }), 0);

test("a fingerprint of a scenario speaks of the settings that differ from their defaults alone", () => {
  const scenario = aScenarioWith({ propaganda: 0.8 });
  const { settings } = scenario;
  // What another version would make of it: a setting more, at its default, in another place of the table.
  const reordered = Object.fromEntries(Object.entries(settings).reverse()) as typeof settings;
  expect(fingerprintScenario({ ...scenario, settings: reordered })).toBe(fingerprintScenario(scenario));
  const usual = settables.find(({ name }) => name === "propaganda")?.default as number;
  expect(fingerprintScenario({ ...scenario, settings: { ...settings, propaganda: usual } })).toBe(
    fingerprintScenario(aScenarioWith()),
  );
  expect(fingerprintScenario(scenario)).not.toBe(fingerprintScenario(aScenarioWith()));
});

test("each measure has a digest of its own: one number more or less moves that one alone", () => {
  const before = fingerprintByMeasure(rows);
  expect(Object.keys(before)).toEqual(measures.map(({ name }) => name));
  const changed = rows.slice();
  const at = 3 * measures.length + measures.findIndex(({ name }) => name === "E");
  changed[at] = (changed[at] as number) + 2 ** -50;
  const after = fingerprintByMeasure(changed);
  expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(["E"]);
  expect(fingerprintRows(changed)).not.toBe(fingerprintRows(rows));
});
