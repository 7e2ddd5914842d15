import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import {
  ACCEPTED,
  createDesign,
  type Design,
  type LevelTable,
  namesOfFactor,
  type Plan,
  parsePlan,
  parsePlanText,
} from "../../../sim/experiments/index.ts";
import { formatProblem, type Problem, parseScenario, type Scenario } from "../../../sim/index.ts";
import { Failure } from "../failure.ts";
import { readInput, STANDARD_INPUT } from "../inputs.ts";
import { listScenarioIds, readScenario } from "../library.ts";
import { digestOf } from "../made/digestOf.ts";
import { type PlanRecipe, wholeScenario } from "../made/made.ts";
import { acceptedTable } from "./acceptedTable.ts";
import { parseLevelTable } from "./levelTable.ts";
import { planWarnings } from "./planWarnings.ts";

/** A plan's file and all files that it names, read and checked. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly design: Design;
  /** What is likely not meant, each in words with its path. */
  readonly warnings: readonly string[];
  /** What it takes to make it again. */
  readonly recipe: Omit<PlanRecipe, "kind" | "form">;
}

const MOST_TABLE_BYTES = 500_000_000;

/** Reads a plan and the scenarios and CSV files it names. Throws a {@link Failure} that tells every problem. */
export function readPlan(path: string): ReadPlan {
  const text = readText(path, "plan", 1_000_000);
  const parsed = parsePlanText(text);
  const folder = dirname(path);
  const problems = parsed.ok ? [] : parsed.problems.map((problem) => `${path}: ${formatProblem(problem)}`);
  // What a plan names is read even where it cannot be run: its problems are told with the others.
  const named = parsed.ok ? parsed.plan : namesOf(text);
  const attempt = <Value>(read: () => Value, place: string): Value | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      for (const line of error.message.split("\n")) problems.push(`${path}: ${place}: ${line}`);
      return undefined;
    }
  };
  const ids = listScenarioIds();
  const scenarios = named.scenarios.flatMap((name, i): Scenario[] => {
    const scenario = attempt(
      () => readScenario(ids.includes(name) ? name : placeOf(folder, name)),
      `scenarios.${i}`,
    );
    return scenario === undefined ? [] : [scenario];
  });
  const tables = new Map<string, LevelTable>();
  const texts: Record<string, PlanRecipe["tables"][string]> = {};
  for (const [i, factor] of named.factors.entries()) {
    if (factor?.kind !== "rows") continue;
    const { file } = factor;
    const text = attempt(
      () => readText(placeOf(folder, file), "rows", MOST_TABLE_BYTES),
      `factors.${i}.file`,
    );
    if (text === undefined) continue;
    const table = attempt(() => parseLevelTable(text), `factors.${i}.file (${file})`);
    if (table === undefined) continue;
    tables.set(file, table);
    texts[file] = keptTable(text);
  }
  if (!parsed.ok || problems.length > 0) throw new Failure(problems.join("\n"), 2);
  const { plan } = parsed;
  const place = plan.factors.findIndex(({ kind }) => kind === "accepted");
  const factor = plan.factors[place];
  if (factor?.kind === "accepted") {
    const others = new Set([
      ...plan.factors.flatMap(namesOfFactor),
      ...[...tables.values()].flatMap(({ names }) => names),
    ]);
    const found = acceptedTable(plan, factor.worlds, scenarios, others, `${path}: factors.${place}`);
    tables.set(ACCEPTED, found.table);
    texts[ACCEPTED] = keptTable(found.csv);
  }
  const designed = createDesign(plan, scenarios, tables);
  if (!designed.ok)
    throw new Failure(designed.problems.map((problem) => `${path}: ${formatProblem(problem)}`).join("\n"), 2);
  const recipe = {
    plan: { ...JSON.parse(text.replace(/^\uFEFF/, "")), replicates: plan.replicates, seed: plan.seed },
    scenarios: scenarios.map((scenario) => wholeScenario(scenario)),
    tables: texts,
  };
  return { plan, design: designed.design, warnings: planWarnings(plan, scenarios, tables), recipe };
}

/** The scenarios and tables that a plan with problems names, as far as it can be read. */
function namesOf(text: string): {
  readonly scenarios: readonly string[];
  readonly factors: readonly ({ readonly kind: "rows"; readonly file: string } | undefined)[];
} {
  const file = jsonOf(text);
  const listed = (value: unknown): readonly unknown[] =>
    Array.isArray(value) && value.length <= MOST_NAMED ? value : [];
  const isRows = (value: unknown): value is { readonly kind: "rows"; readonly file: string } =>
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    value.kind === "rows" &&
    "file" in value &&
    typeof value.file === "string";
  return {
    scenarios: listed(file?.scenarios).filter((name) => typeof name === "string"),
    factors: listed(file?.factors).map((factor) => (isRows(factor) ? factor : undefined)),
  };
}

const MOST_NAMED = 1000;

/** Null where it is no JSON, which is told already. */
function jsonOf(text: string): { readonly scenarios?: unknown; readonly factors?: unknown } | null {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

/** A table of more characters is told by its SHA-256 alone: what made a result should not be larger than the result. */
const MOST_TABLE_KEPT = 4_000_000;

const keptTable = (text: string): PlanRecipe["tables"][string] =>
  text.length <= MOST_TABLE_KEPT ? { csv: text } : { sha256: digestOf(text) };

/** The plan that a recipe holds; `readTable` finds a table that it tells by its SHA-256. Throws as {@link readPlan}. */
export function planOfRecipe(
  { plan: file, scenarios, tables }: PlanRecipe,
  readTable: (name: string, sha256: string) => string,
): ReadPlan {
  const fail = (problems: readonly Problem[]): never => {
    throw new Failure(problems.map((problem) => `plan: ${formatProblem(problem)}`).join("\n"), 2);
  };
  const parsed = parsePlan(file);
  if (!parsed.ok) return fail(parsed.problems);
  const read = scenarios.map((json) => {
    const found = parseScenario(json);
    return found.ok ? found.scenario : fail(found.problems);
  });
  const levels = new Map(
    Object.entries(tables).map(([name, kept]) => [
      name,
      parseLevelTable("csv" in kept ? kept.csv : readTable(name, kept.sha256)),
    ]),
  );
  const designed = createDesign(parsed.plan, read, levels);
  if (!designed.ok) return fail(designed.problems);
  const warnings = planWarnings(parsed.plan, read, levels);
  return { plan: parsed.plan, design: designed.design, warnings, recipe: { plan: file, scenarios, tables } };
}

/** What a plan names is beside it, or on standard input. */
const placeOf = (folder: string, name: string) => (name === STANDARD_INPUT ? name : resolve(folder, name));

function withinBounds(path: string, text: string, most: number): string {
  if (text.length <= most) return text;
  throw new Failure(`${path}: expected at most ${most} bytes, received ${text.length}`, 2);
}

function readText(path: string, what: string, most: number): string {
  if (path === STANDARD_INPUT) return withinBounds(path, readInput(path), most);
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isFile() !== true)
    throw new Failure(`${what}: expected a file, received ${JSON.stringify(path)}`, 2);
  if (status.size > most)
    throw new Failure(`${path}: expected at most ${most} bytes, received ${status.size}`, 2);
  return readInput(path);
}
