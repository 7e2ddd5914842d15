import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { formatProblem, modelVersion, parseScenario, type Scenario } from "../../../sim/index.ts";
import { type KeptModel, keptModelOf } from "../../engine/keptModels.ts";
import { keptDefaults } from "../../engine/keptTerms.ts";
import { studies } from "../../studies/studies.ts";
import { Failure } from "../failure.ts";
import { laterThan } from "../keptScenario.ts";
import { planRun, type RunPlan } from "../plan.ts";
import { runCommand } from "../run.ts";
import { carryOut, planOn, type StudyArguments } from "../studyCommand.ts";
import { merge } from "../sweep/merge.ts";
import { planOfRecipe } from "../sweep/readPlan.ts";
import { sweep } from "../sweep/sweep.ts";
import { digestOf } from "./digestOf.ts";
import type { Made, PlanRecipe, RunRecipe, ScenarioFile, StudyRecipe } from "./made.ts";
import type { FoundResult } from "./readMade.ts";

/** Makes results again, each plan once however many tables are made of it. */
export interface Maker {
  /** Makes a result again at `place`, a file or a folder. Throws a {@link Failure} where it cannot be made. */
  make(found: FoundResult, place: string): Promise<void>;
  /** Takes away what it needed meanwhile. */
  end(): Promise<void>;
}

interface MakerOptions {
  readonly workers: number | undefined;
  readonly stopped: Promise<never>;
}

export function createMaker({ workers, stopped }: MakerOptions): Maker {
  const swept = new Map<string, string>();
  let place: string | undefined;
  const scratch = async () => (place ??= await mkdtemp(join(tmpdir(), "outbid-remake-")));

  async function sweepInto(out: string, found: FoundResult, recipe: PlanRecipe, format: "parquet" | "csv") {
    const read = planOfRecipe(recipe, (name, sha256) => findTable(dirname(found.path), name, sha256));
    const shard = { index: 1, count: 1 };
    const options = { out, format, shard, workers, resume: false, quiet: true };
    await untilFailedRuns(sweep(read, { ...options, program: found.made.program }, stopped));
  }

  /** The folder of a plan, swept once. */
  async function foldersOf(found: FoundResult, recipe: PlanRecipe): Promise<string> {
    const key = JSON.stringify([recipe.plan, recipe.scenarios, recipe.tables, found.made.program]);
    const known = swept.get(key);
    if (known !== undefined) return known;
    const folder = join(await scratch(), String(swept.size));
    await sweepInto(folder, found, recipe, "parquet");
    swept.set(key, folder);
    return folder;
  }

  return {
    async make(found, target) {
      const { made } = found;
      const { recipe } = made;
      await mkdir(dirname(target), { recursive: true });
      if (recipe.kind === "run") return runCommand(planOfRun(made, recipe, target, workers), stopped);
      refuseOtherModel(found.path, made);
      if (recipe.kind === "study") return study(made, recipe, target);
      if (recipe.kind === "sweep") return sweepInto(target, found, recipe, recipe.form);
      const folder = await foldersOf(found, recipe);
      const { form, summary = false } = recipe;
      await untilFailedRuns(merge({ folder, out: target, format: form, summary, quiet: true }));
    },
    end: async () => void (place && (await rm(place, { recursive: true, force: true }))),
  };

  async function study({ program }: Made, recipe: StudyRecipe, target: string): Promise<void> {
    const found = studies.find(({ name }) => name === recipe.study);
    if (found === undefined)
      throw new Failure(`study: expected one of this program, received ${recipe.study}`, 2);
    const isPoints = recipe.form.startsWith("points.");
    const given: StudyArguments = {
      ...Object.fromEntries(
        Object.entries(recipe.options).filter(([name]) => Object.hasOwn(found.options, name)),
      ),
      replicates: String(recipe.replicates),
      rival: true,
      quiet: true,
      ...(workers !== undefined && { workers: String(workers) }),
      ...(isPoints ? { rawPoints: target } : { out: target }),
    };
    const from = {
      scenario: (named: string) => scenarioOf(named, recipe.scenarios[named]),
      held: recipe.held,
      ...(recipe.date !== undefined && { date: recipe.date }),
    };
    const planned = await planOn(found, scenarioOf("scenario", recipe.scenario), given, from);
    await carryOut(found, planned, { command: recipe.command, program }, stopped);
  }
}

function planOfRun(made: Made, recipe: RunRecipe, target: string, workers: number | undefined): RunPlan {
  const model = modelOf(made, recipe);
  const scenario = scenarioOf("scenario", recipe.scenario, model);
  const planned = planRun(
    scenario,
    {
      ...{ replicates: String(recipe.replicates), rival: true, quiet: true, out: target },
      ...(recipe.long && { long: true, measures: recipe.long.join(",") }),
      ...(workers !== undefined && { workers: String(workers) }),
    },
    model,
  );
  if (!planned.ok) throw new Failure(planned.problems.join("\n"), 2);
  return { ...planned.plan, program: made.program };
}

/** The kept model of a run's result; undefined for the present one. */
function modelOf({ modelVersion: version }: Made, { model }: RunRecipe): KeptModel | undefined {
  const wanted = model ?? version;
  if (wanted === modelVersion) return undefined;
  const kept = keptModelOf(wanted);
  if (kept !== undefined) return kept;
  throw new Failure(`model: expected ${modelVersion} or a model that is kept, received ${wanted}`, 2);
}

/** Only runs are made by kept engines. */
function refuseOtherModel(path: string, { modelVersion: version, program }: Made): void {
  if (version === modelVersion) return;
  throw new Failure(
    `${path}: expected a result of model ${modelVersion}, which this program is, found one of model ${version}: version ${program.version} of Outbid makes it again`,
    2,
  );
}

function scenarioOf(name: string, json: ScenarioFile | undefined, model?: KeptModel): Scenario {
  if (json === undefined) throw new Failure(`${name}: expected a scenario, received none`, 2);
  const late = model === undefined ? [] : laterThan(model, JSON.stringify(json));
  const parsed = model === undefined ? parseScenario(json) : parseScenario(json, keptDefaults(model));
  const problems = [...late, ...(parsed.ok ? [] : parsed.problems.map(formatProblem))];
  if (parsed.ok && problems.length === 0) return parsed.scenario;
  throw new Failure(problems.map((problem) => `${name}: ${problem}`).join("\n"), 2);
}

/** Of a plan in which runs fail the results hold that, too. */
async function untilFailedRuns(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof Failure) || !/runs failed/.test(error.message)) throw error;
  });
}

/** A table that is told by its SHA-256 alone: a file beside the result. */
function findTable(folder: string, name: string, wanted: string): string {
  const problem = `${name}: expected the table of the plan (SHA-256 ${wanted}) beside the result, found none`;
  const path = join(folder, basename(name));
  if (!readdirSync(folder).includes(basename(name))) throw new Failure(problem, 2);
  const text = readFileSync(path, "utf8");
  if (digestOf(text) !== wanted) throw new Failure(problem, 2);
  return text;
}
