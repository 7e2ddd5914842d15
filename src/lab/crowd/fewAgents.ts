/** The same scenario with the agents of a first look: for drags, for experiments, and while all agents are computed. */
import { changeTreatment } from "../../../sim/index.ts";
import type { Preset } from "../../library/presets.ts";

/** Agents of a first look, and of experiments where everybody is an agent. */
export const fewestAgents = 4000;

const known = new WeakMap<Preset, Preset>();

/** The scenario with at most `fewestAgents`: always the same object for the same one; itself where it has no more, or cannot have fewer. */
export function withFewAgents(scenario: Preset): Preset {
  const found = known.get(scenario);
  if (found !== undefined) return found;
  const changed = changeTreatment(scenario, [["agents", Math.min(fewestAgents, scenario.settings.agents)]]);
  const few = changed.ok ? changed.treatment : scenario;
  known.set(scenario, few);
  return few;
}

/** What experiments are of: everybody as an agent would make them last fifty times as long; another chosen number is kept. */
export function asTried(scenario: Preset): Preset {
  const { agents, poolPeople } = scenario.settings;
  return agents === poolPeople ? withFewAgents(scenario) : scenario;
}
