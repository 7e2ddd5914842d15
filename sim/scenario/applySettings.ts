import { strands } from "../parameters.ts";
import type { Parsed, Problem, Scenario } from "../scenario.ts";
import { nearestNames } from "./nearest.ts";
import { parseScenario } from "./parseScenario.ts";
import { joinPath } from "./plainData.ts";
import { limitProblems } from "./problems.ts";
import { scenarioToJson } from "./scenarioToJson.ts";
import { findRow, flatNames, pathOfName } from "./sections.ts";

/** A name with the value it is to have; a number may come as text. */
export type Change = readonly [name: string, value: number | string | boolean];

/**
 * A scenario with some of its settings changed, in order, the last of a name winning: every name of the table,
 * `moderation` (the four strands), `mode`, `rival`, `months` and `seed`. A run made shorter is the beginning of the
 * longer one: events past its end are left out. On failure every problem.
 */
export function applySettings(scenario: Scenario, changes: readonly Change[]): Parsed {
  const file: Record<string, unknown> = { ...scenarioToJson(scenario) };
  const problems = changes.flatMap(([name, value]) => writeChange(file, name, value));
  const { months } = file;
  if (typeof months === "number") file.events = scenario.events.filter(({ month }) => month < months);
  const parsed = parseScenario(file);
  if (parsed.ok && problems.length === 0) return parsed;
  return {
    ok: false,
    problems: limitProblems([...problems, ...(parsed.ok ? [] : parsed.problems)], "scenario"),
  };
}

function writeChange(file: Record<string, unknown>, name: string, value: Change[1]): Problem[] {
  const path = pathOfName(name);
  if (path === undefined) {
    const suggestion = nearestNames(name, flatNames, 3).join(", ");
    const problem = { path: joinPath("", name), expected: "a known name", received: "an unknown one" };
    return [suggestion === "" ? problem : { ...problem, suggestion }];
  }
  const [outer, inner] = path;
  if (inner === undefined) {
    file[outer] = fromText(name, value);
    return [];
  }
  const part = { ...(file[outer] as Record<string, unknown> | undefined) };
  // A strand of its own would win over the master lever, which comes later here.
  if (name === "moderation") for (const strand of strands) delete part[strand];
  part[inner] = fromText(name, value);
  file[outer] = part;
  return [];
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The value a text stands for; a text that stands for none is kept and found wrong later. */
function fromText(name: string, value: Change[1]): unknown {
  if (name === "seed") return String(value);
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (name === "rival") return text === "true" ? true : text === "false" ? false : value;
  if (name === "months" || findRow(name) !== undefined) return decimal.test(text) ? Number(text) : value;
  return text;
}
