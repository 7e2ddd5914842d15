/** What a run of a former model needs beside its worker: its settings, its measures and its fingerprints. Pure. */
import {
  findSettable,
  fingerprintScenario,
  masterLever,
  measures,
  type Settings,
  settables,
  type Treatment,
} from "../../sim/index.ts";
import kept120 from "./kept/scenarios-1.2.0.json";
import type { KeptModel } from "./keptModels.ts";
import type { ReplicateResult } from "./protocol.ts";

/** What was kept beside the worker. `scenarios` are those of the page, each with what differs from the defaults. */
interface KeptTerms {
  readonly defaults: Readonly<Record<string, number>>;
  readonly measures: readonly string[];
  readonly scenarios: readonly object[];
}

/** Settings, measures and scenarios of 1.1.0 and 1.2.0 are the same. */
const terms: Readonly<Record<KeptModel, KeptTerms>> = { "1.1.0": kept120, "1.2.0": kept120 };

/** The measures that a model recorded, in the order of its columns. */
export const keptMeasures = (model: KeptModel): readonly string[] => terms[model].measures;

/** The scenarios of the page of a model's version, each with what differs from its defaults. */
export const keptScenarios = (model: KeptModel): readonly object[] => terms[model].scenarios;

/** A model's defaults. Settings that it does not know have those of the present one, and no meaning. */
export function keptDefaults(model: KeptModel): Settings {
  const present = Object.fromEntries(settables.map((row) => [row.name, row.default]));
  return { ...present, ...terms[model].defaults } as Settings;
}

/** Whether the present model has a number to be set by this name, a lever or another, and the former one has not. */
export const isLater = (model: KeptModel, name: unknown): boolean =>
  typeof name === "string" &&
  findSettable(name) !== undefined &&
  name !== masterLever.name &&
  !Object.hasOwn(terms[model].defaults, name);

/** A scenario's fingerprint as the program of that version gave it. */
export function keptFingerprint(model: KeptModel, scenario: Treatment): string {
  const { defaults } = terms[model];
  const values = Object.keys(defaults).map(
    (name) => [name, (scenario.settings as Numbers)[name] ?? 0] as const,
  );
  // That of 1.1.0 was over every setting in the order of the table.
  if (model === "1.1.0") return fingerprintScenario(scenario, values);
  const unusual = values.filter(([name, value]) => value !== defaults[name]);
  return fingerprintScenario(
    scenario,
    unusual.sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

type Numbers = Readonly<Record<string, number>>;

/** A kept worker's result in the columns of the present model: NaN for a measure that the former one had not. */
export function inPresentColumns(model: KeptModel, result: ReplicateResult): ReplicateResult {
  const former = keptMeasures(model);
  if (measures.length === former.length && measures.every(({ name }, i) => name === former[i])) return result;
  const columns = measures.map(({ name }) => former.indexOf(name));
  const { values, rows, count } = result;
  const present = new Float64Array(count * rows * columns.length);
  for (let row = 0, at = 0; row < count * rows; row++)
    for (const column of columns)
      present[at++] = column < 0 ? Number.NaN : (values[row * former.length + column] ?? Number.NaN);
  return { ...result, values: present };
}
