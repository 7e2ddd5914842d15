import { formatProblem, parseScenario, type Scenario } from "../../sim/index.ts";

/** The smallest file of a scenario, with `parts` laid over it. */
export function aScenarioFile(parts: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: "a-scenario",
    title: "A scenario",
    description: "What happens.",
    author: "a test",
    date: "2026-11-23",
    source: "nothing",
    leavesOut: "everything",
    ...parts,
  };
}

/** A scenario of the defaults and `parts` of a file. Throws with every problem when the parts do not fit. */
export function aScenario(parts: Readonly<Record<string, unknown>> = {}): Scenario {
  const parsed = parseScenario(aScenarioFile(parts));
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.scenario;
}
