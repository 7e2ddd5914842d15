import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { createStudyDraws } from "../../sim/experiments/index.ts";
import {
  type Change,
  changeTreatment,
  createSimulation,
  fingerprintScenario,
  formatProblem,
  type Parsed,
  parseScenario,
  parseScenarioText,
  type Scenario,
  scenarioToJson,
  settables,
} from "../../sim/index.ts";
import { MOST_TEXT } from "../../sim/scenario/plainData.ts";
import { root } from "../../src/tools/root.mjs";
import { mutateText } from "../support/mutateScenario.ts";

const folder = `${root}scenarios/`;
const shipped = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "scenario.schema.json")
  .map((name) => readFileSync(folder + name, "utf8"));

/** The value of a JSON text; undefined where the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function complaints(parsed: Parsed): string[] {
  return parsed.ok ? parsed.flags.map(formatProblem) : parsed.problems.map(formatProblem);
}

/** The scenario among few agents for two months. */
function inSmall(scenario: Scenario): Scenario {
  const { groupSize } = scenario.settings;
  const small = groupSize > 200 ? 50 : groupSize;
  const parsed = changeTreatment(scenario, [
    ["months", Math.min(2, scenario.months)],
    ["groupSize", small],
    ["agents", small * Math.ceil(100 / small)],
  ]);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.treatment;
}

/** A shipped scenario with three settings drawn anywhere within their bounds, as a file. */
function elsewhere(text: string, chance: () => number): string {
  const parsed = parseScenarioText(text);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  const changes = Array.from({ length: 3 }, (): Change => {
    const { name, bounds } = settables[Math.floor(chance() * settables.length)];
    return [name, bounds[0] + chance() * (bounds[1] - bounds[0])];
  });
  const changed = changeTreatment(parsed.scenario, changes);
  return changed.ok ? JSON.stringify(scenarioToJson(changed.treatment)) : text;
}

test("20,000 mutants of the shipped scenarios are refused, place by place, or live two months in numbers", () => {
  const chance = createStudyDraws("mutants");
  const lived = new Set<string>();
  let [accepted, refused, noJson] = [0, 0, 0];
  for (let i = 0; i < 20_000; i++) {
    const base = shipped[i % shipped.length];
    const text = mutateText(chance() < 0.5 ? base : elsewhere(base, chance), chance);
    const parsed = parseScenarioText(text);
    for (const message of complaints(parsed)) {
      if (!/^.+: expected .+, received ./s.test(message) || message.length > 1000)
        expect.fail(`a message without place, expectation or what came: ${message.slice(0, 300)}`);
    }
    const value = parseJson(text);
    if (value === undefined) noJson++;
    // Texts that are too long are not read; otherwise both ways in give the same answer.
    else if (text.length <= MOST_TEXT) expect(parseScenario(value)).toEqual(parsed);
    if (!parsed.ok) {
      refused++;
      expect(parsed.problems.length).toBeGreaterThan(0);
      continue;
    }
    accepted++;
    const scenario = inSmall(parsed.scenario);
    const fingerprint = fingerprintScenario(scenario);
    if (lived.has(fingerprint)) continue;
    lived.add(fingerprint);
    const simulation = createSimulation(scenario, 0);
    simulation.advance(scenario.months);
    if (!simulation.frame().every(Number.isFinite)) expect.fail(`a number that is none: ${text}`);
  }
  expect(Math.min(accepted, refused, noJson, lived.size)).toBeGreaterThan(500);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
