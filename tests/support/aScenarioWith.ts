import { changeTreatment, formatProblem, type Scenario, type ScenarioEvent } from "../../sim/index.ts";
import { aScenario } from "./aScenario.ts";

/** Flat names of the table, `moderation`, `mode`, `rival`, `months` and `seed`, and the events. */
export interface Changes {
  readonly events?: readonly ScenarioEvent[];
  readonly [name: string]: number | string | boolean | readonly ScenarioEvent[] | undefined;
}

/**
 * The default scenario with settings changed by their flat names, as `--set` names them:
 * `aScenarioWith({ months: 12, agents: 400, mode: "adaptive", peerInfluence: 3 })`. Throws with every problem.
 */
export function aScenarioWith({ events = [], ...changes }: Changes = {}): Scenario {
  const settings = Object.entries({ months: 84, ...changes }) as [string, number | string | boolean][];
  const parsed = changeTreatment(aScenario({ events, months: 1200 }), settings);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.treatment;
}
