import { applySettings, type Change } from "../scenario/applySettings.ts";
import { parseScenario } from "../scenario/parseScenario.ts";
import { formatProblem } from "../scenario/problems.ts";
import { scenarioToJson } from "../scenario/scenarioToJson.ts";
import type { Parsed, Scenario, ScenarioEvent } from "../scenario.ts";

/** An experiment's base with changes, and with events besides its own. Throws with every problem when they do not fit. */
export function changeBase(
  base: Scenario,
  changes: readonly Change[],
  events: readonly ScenarioEvent[] = [],
): Scenario {
  const changed = orThrow(applySettings(base, changes));
  if (events.length === 0) return changed;
  return orThrow(parseScenario({ ...scenarioToJson(changed), events: [...changed.events, ...events] }));
}

function orThrow(parsed: Parsed): Scenario {
  if (parsed.ok) return parsed.scenario;
  throw new Error(parsed.problems.map(formatProblem).join("\n"));
}
