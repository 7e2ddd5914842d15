/** What made a result: all that is needed to make it again, and what its columns hold. No day and no machine is in it. */

import packageFile from "../../../package.json" with { type: "json" };
import { modelVersion, type Scenario, type Settings, scenarioToJson, settables } from "../../../sim/index.ts";
import type { KeptModel } from "../../engine/keptModels.ts";
import { isLater } from "../../engine/keptTerms.ts";
import type { ColumnFacts } from "./columnTexts.ts";

/** A scenario's file. */
export type ScenarioFile = ReturnType<typeof scenarioToJson>;

/** A run of `outbid run`. */
export interface RunRecipe {
  readonly kind: "run";
  readonly scenario: ScenarioFile;
  readonly replicates: number;
  readonly form: "csv" | "json";
  /** The measures of the long form; absent, the table has a column for each. */
  readonly long?: readonly string[];
  /** The former model that made the numbers; absent, the present one did. */
  readonly model?: KeptModel;
}

/** An experiment. */
export interface StudyRecipe {
  readonly kind: "study";
  /** Name of its command. */
  readonly study: string;
  readonly scenario: ScenarioFile;
  /** Strands that stay where they are when the master lever moves. */
  readonly held: readonly string[];
  readonly replicates: number;
  /** Every option of its own, as texts. */
  readonly options: Readonly<Record<string, readonly string[]>>;
  /** Other scenarios that its options name, by that name. */
  readonly scenarios: Readonly<Record<string, ScenarioFile>>;
  /** The command that stands in its rows. */
  readonly command: string;
  /** The day that is written into a scenario that it gives, if it gives one. */
  readonly date?: string;
  readonly form: "csv" | "json" | "points.csv" | "points.parquet";
}

/** A plan: the results of a sweep, or its parts merged into one table. */
export interface PlanRecipe {
  readonly kind: "sweep" | "merge";
  /** As its file has it. */
  readonly plan: Readonly<Record<string, unknown>>;
  /** Those it names, in its order. */
  readonly scenarios: readonly ScenarioFile[];
  /** The tables of its factors as CSV, by file; of a very large one only its SHA-256. */
  readonly tables: Readonly<Record<string, { readonly csv: string } | { readonly sha256: string }>>;
  readonly form: "parquet" | "csv";
  /** One row per point. */
  readonly summary?: boolean;
}

export type Recipe = RunRecipe | StudyRecipe | PlanRecipe;

export interface Made {
  readonly outbid: "made";
  readonly program: { readonly name: "outbid"; readonly version: string };
  readonly modelVersion: string;
  readonly seed: string;
  readonly recipe: Recipe;
  /** Column by column; of a JSON file that is no table, what its names hold. */
  readonly columns: readonly ColumnFacts[];
  /** The file that this stands beside. */
  readonly file?: { readonly bytes: number; readonly sha256: string };
}

export function createMade(seed: string, recipe: Recipe, columns: readonly ColumnFacts[]): Made {
  const version = recipe.kind === "run" ? (recipe.model ?? modelVersion) : modelVersion;
  return {
    outbid: "made",
    program: { name: "outbid", version: packageFile.version },
    modelVersion: version,
    seed,
    recipe,
    columns,
  };
}

/** A scenario's file with every setting in it, so that no later default can change what it says. */
export function wholeScenario(scenario: Scenario, model?: KeptModel): ScenarioFile {
  const none = Object.fromEntries(settables.map(({ name }) => [name, Number.NaN])) as Settings;
  const json = scenarioToJson(scenario, none);
  if (model === undefined) return json;
  const known = Object.entries(json).map(([section, part]) =>
    typeof part === "object" && !Array.isArray(part)
      ? [section, Object.fromEntries(Object.entries(part).filter(([name]) => !isLater(model, name)))]
      : [section, part],
  );
  return Object.fromEntries(known) as ScenarioFile;
}
