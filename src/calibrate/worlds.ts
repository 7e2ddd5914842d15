/** A world is one value per free setting, in their order; all else is as in the scenario. */

import earlierFile from "../../scenarios/history-2018-2021.json";
import historyFile from "../../scenarios/history-2021-2026.json";
import {
  changeTreatment,
  formatProblem,
  parseScenario,
  type Scenario,
  settables,
  type Treatment,
} from "../../sim/index.ts";

export type World = readonly number[];

export interface FreeSetting {
  readonly name: string;
  /** Study range: the uniform prior. */
  readonly low: number;
  readonly high: number;
  readonly default: number;
}

/** A scenario file, and the names of what it sets itself: a world leaves these as they are. */
export interface Setting {
  readonly scenario: Scenario;
  readonly kept: ReadonlySet<string>;
}

/** The history scenario, under which worlds are calibrated. */
export const history: Setting = readSetting(historyFile);

/** The scenario of the older test. */
export const earlier: Setting = readSetting(earlierFile);

/**
 * The settings that are fitted: the parameters (docs/odd.md, Parameters) with a study range that no measurement fixes
 * (grades B and C) and no evidence schedules in the history scenario.
 */
export const freeSettings: readonly FreeSetting[] = settables.flatMap(
  ({ name, kind, grade, range, default: usual }) =>
    kind === "parameter" && grade !== "A" && range !== undefined && !history.kept.has(name)
      ? [{ name, low: range[0], high: range[1], default: usual }]
      : [],
);

export const usualWorld: World = freeSettings.map((setting) => setting.default);

/** Throws with every problem of the file. */
function readSetting(file: unknown): Setting {
  const parsed = parseScenario(file);
  if (!parsed.ok) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  const sections = Object.values(file as Record<string, unknown>).filter(
    (section) => typeof section === "object" && section !== null && !Array.isArray(section),
  );
  return {
    scenario: parsed.scenario,
    kept: new Set(sections.flatMap((section) => Object.keys(section ?? {}))),
  };
}

/** The first months of a scenario in a world. Throws when a value is out of bounds. */
export function settingIn({ scenario, kept }: Setting, values: World, months: number): Treatment {
  const own = freeSettings.flatMap(({ name }, i) => (kept.has(name) ? [] : [[name, values[i]] as const]));
  const changed = changeTreatment(scenario, [["months", months], ...own]);
  if (!changed.ok) throw new Error(changed.problems.map(formatProblem).join("\n"));
  return changed.treatment;
}
