import { createHash } from "node:crypto";
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
import { type PlanRecipe, wholeScenario } from "../made/made.ts";
import { acceptedTable } from "./acceptedTable.ts";
import { parseLevelTable } from "./levelTable.ts";

/** A plan's file and all files that it names, read and checked. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly design: Design;
  /** What it takes to make it again. */
  readonly recipe: Omit<PlanRecipe, "kind" | "form">;
}

const MOST_TABLE_BYTES = 500_000_000;

/** Reads a plan and the scenarios and CSV files it names. Throws a {@link Failure} that tells every problem. */
export function readPlan(path: string): ReadPlan {
  const text = readText(path, "plan", 1_000_000);
  const parsed = parsePlanText(text);
  if (!parsed.ok)
    throw new Failure(parsed.problems.map((problem) => `${path}: ${formatProblem(problem)}`).join("\n"), 2);
  const { plan } = parsed;
  const folder = dirname(path);
  const problems: string[] = [];
  const attempt = <Value>(read: () => Value, place = ""): Value | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      problems.push(`${place}${error.message}`);
      return undefined;
    }
  };
  const ids = listScenarioIds();
  const scenarios = plan.scenarios.flatMap((name): Scenario[] => {
    const scenario = attempt(() => readScenario(ids.includes(name) ? name : placeOf(folder, name)));
    return scenario === undefined ? [] : [scenario];
  });
  const tables = new Map<string, LevelTable>();
  const texts: Record<string, PlanRecipe["tables"][string]> = {};
  for (const factor of plan.factors) {
    if (factor.kind !== "rows") continue;
    const { file } = factor;
    const text = attempt(() => readText(placeOf(folder, file), "rows", MOST_TABLE_BYTES));
    if (text === undefined) continue;
    const table = attempt(() => parseLevelTable(text), `${file}: `);
    if (table === undefined) continue;
    tables.set(factor.file, table);
    texts[factor.file] = keptTable(text);
  }
  const place = plan.factors.findIndex(({ kind }) => kind === "accepted");
  const factor = plan.factors[place];
  if (factor?.kind === "accepted") {
    const others = new Set([
      ...plan.factors.flatMap(namesOfFactor),
      ...[...tables.values()].flatMap(({ names }) => names),
    ]);
    const found = attempt(() =>
      acceptedTable(plan, factor.worlds, scenarios, others, `${path}: factors.${place}`),
    );
    if (found !== undefined) {
      tables.set(ACCEPTED, found.table);
      texts[ACCEPTED] = keptTable(found.csv);
    }
  }
  if (problems.length > 0) throw new Failure(problems.join("\n"), 2);
  const designed = createDesign(plan, scenarios, tables);
  if (!designed.ok)
    throw new Failure(designed.problems.map((problem) => `${path}: ${formatProblem(problem)}`).join("\n"), 2);
  const recipe = {
    plan: { ...JSON.parse(text.replace(/^\uFEFF/, "")), replicates: plan.replicates, seed: plan.seed },
    scenarios: scenarios.map((scenario) => wholeScenario(scenario)),
    tables: texts,
  };
  return { plan, design: designed.design, recipe };
}

/** A table of more characters is told by its SHA-256 alone: what made a result should not be larger than the result. */
const MOST_TABLE_KEPT = 4_000_000;

const keptTable = (text: string): PlanRecipe["tables"][string] =>
  text.length <= MOST_TABLE_KEPT
    ? { csv: text }
    : { sha256: createHash("sha256").update(text).digest("hex") };

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
  return { plan: parsed.plan, design: designed.design, recipe: { plan: file, scenarios, tables } };
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
