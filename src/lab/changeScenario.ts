/** Changes a scenario without the schema of files, which the first screen has no room for: the same answer, sooner. */
import {
  type Change,
  checkScenario,
  type Mode,
  masterLever,
  nearestNames,
  type Parsed,
  type Problem,
  type Scenario,
  type ScenarioEvent,
  type Settable,
  settables,
  strands,
} from "../../sim/index.ts";

/** Who may choose the strands. */
export const modes: readonly Mode[] = ["scheduled", "adaptive", "farsighted"];

const rows: ReadonlyMap<string, Settable> = new Map(
  [masterLever, ...settables].map((row) => [row.name, row] as const),
);
const mostMonths = 1200;
const mostSeed = 200;
const names = [...rows.keys(), "mode", "rival", "months", "seed"];

/** The row of a number by its flat name, the master lever included; undefined for a name that sets no number. */
export function settingRow(name: string): Settable | undefined {
  return rows.get(name);
}

/** The value that a scenario has for a flat name; of `moderation` the mean of its strands. Undefined for no such name. */
export function valueIn(scenario: Scenario, name: string): Change[1] | undefined {
  if (name === "mode" || name === "rival" || name === "months" || name === "seed") return scenario[name];
  if (name === "moderation")
    return strands.reduce((sum, strand) => sum + scenario.settings[strand], 0) / strands.length;
  return (scenario.settings as Readonly<Record<string, number>>)[name];
}

/**
 * A legal scenario with some settings changed, in order, the last of a name winning, and with other events if they are
 * given. What sim's applySettings does, for every name it takes; texts stand for numbers alike. On failure every
 * problem, each at its flat name.
 */
export function changeScenario(
  scenario: Scenario,
  changes: readonly Change[],
  events: readonly ScenarioEvent[] = scenario.events,
): Parsed {
  const settings: Record<string, number> = { ...scenario.settings };
  const changed = { ...scenario };
  const problems: Problem[] = [];
  for (const [name, given] of lastOfEach(changes)) {
    const value = typedValue(name, given);
    const problem = problemOf(name, value, given);
    if (problem !== undefined) problems.push(problem);
    else if (name === "moderation") for (const strand of strands) settings[strand] = Number(value);
    else if (rows.has(name)) settings[name] = Number(value);
    else Object.assign(changed, { [name]: value });
  }
  // A run made shorter is the beginning of the longer one.
  const next: Scenario = {
    ...changed,
    settings: settings as Scenario["settings"],
    events: events.filter(({ month }) => month < changed.months),
  };
  if (problems.length === 0) problems.push(...checkScenario(next));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scenario: next, flags: [] };
}

/** Without what a later change of the same name, or of the master lever, takes back. */
function lastOfEach(changes: readonly Change[]): readonly Change[] {
  const isStrand = (name: string) => strands.some((strand) => strand === name);
  return changes.filter(([name], i) =>
    changes.slice(i + 1).every(([later]) => later !== name && !(later === "moderation" && isStrand(name))),
  );
}

export const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The value that a text stands for, in the type that the setting has; a text that stands for none stays. */
export function typedValue(name: string, value: Change[1]): Change[1] {
  if (name === "seed") return String(value);
  if (typeof value !== "string") return value === 0 ? 0 : value;
  const text = value.trim();
  if (name === "rival") return text === "true" ? true : text === "false" ? false : value;
  if (name === "months" || rows.has(name)) return decimal.test(text) ? Number(text) + 0 : value;
  return text;
}

function problemOf(name: string, value: Change[1], given: Change[1]): Problem | undefined {
  const expect = (expected: string): Problem => ({ path: name, expected, received: quote(given) });
  const within = (bounds: readonly [number, number], integer = false) => {
    if (typeof value !== "number" || Number.isNaN(value)) return expect("a number");
    if (integer && !Number.isInteger(value)) return expect("a whole number");
    if (value < bounds[0]) return expect(`≥ ${bounds[0]}`);
    return value > bounds[1] ? expect(`≤ ${bounds[1]}`) : undefined;
  };
  const row = rows.get(name);
  if (row !== undefined) return within(row.bounds, row.integer);
  if (name === "months") return within([1, mostMonths], true);
  if (name === "rival") return typeof value === "boolean" ? undefined : expect("true or false");
  if (name === "mode") return modes.some((mode) => mode === value) ? undefined : expect(modes.join(", "));
  if (name === "seed") {
    const text = String(value);
    if (text === "" || /[\p{Cc}\p{Cs}]/u.test(text)) return expect("some text without control characters");
    return text.length > mostSeed ? expect(`at most ${mostSeed} characters`) : undefined;
  }
  const suggestion = nearestNames(name.slice(0, 60), names, 3).join(", ");
  const path = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  const problem = { path, expected: "a known name", received: "an unknown one" };
  return suggestion === "" ? problem : { ...problem, suggestion };
}

function quote(value: Change[1]): string {
  if (typeof value !== "string") return String(value);
  if (decimal.test(value)) return value;
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
