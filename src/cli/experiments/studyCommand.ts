/** What all experiments on a scenario share on the command line. */
import type { Command } from "commander";
import type { RunJobs, Study } from "../../../sim/experiments/index.ts";
import { changeTreatment, fingerprintScenario, modelVersion, type Scenario } from "../../../sim/index.ts";
import { quoteField } from "../../reports/csvTable.ts";
import { shellWord } from "../../reports/shellWord.ts";
import { Failure } from "../failure.ts";
import { withRunJobs } from "../jobs.ts";
import { readScenario } from "../library.ts";
import { openOutput } from "../output.ts";
import { planRun, type RunArguments, type RunPlan } from "../plan.ts";
import { addPartsOptions, type Parts, type PartsArguments, readParts } from "../sweep/partsOptions.ts";

/** What an experiment found: as JSON, as a table, and in words. */
export interface Report {
  /** Beside the facts of the run. */
  readonly result: object;
  readonly columns: readonly string[];
  /** Numbers that are not known are left empty. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  readonly lines: readonly string[];
}

/** A study of a scenario, which has an id and texts. */
export type ScenarioStudy = Study & { readonly base: Scenario };

export interface StudyCommand<Given> {
  readonly name: string;
  readonly description: string;
  /** Runs at each point unless it is said otherwise. */
  readonly replicates: string;
  readonly addOptions: (command: Command) => Command;
  /** Checks the command's own arguments, adding every problem, and says what to do when there is none. */
  readonly plan: (
    study: ScenarioStudy,
    given: Given,
    problems: string[],
  ) => (runJobs: RunJobs) => Promise<Report>;
}

/** Keeps every text of an option that may come again and again. */
export const collect = (text: string, texts: readonly string[] = []) => [...texts, text];

/** Adds the command, with the options of `outbid run` besides its own; `stopped` rejects when the user stops it. */
export function addStudyCommand<Given>(
  program: Command,
  stopped: () => Promise<never>,
  { name, description, replicates, addOptions, plan }: StudyCommand<Given>,
): void {
  const command = program
    .command(name)
    .description(description)
    .argument("[scenario]", "an id of the library (outbid scenarios) or a file", "baseline");
  addPartsOptions(addOptions(command))
    .option("--replicates <n>", "runs at each point, the same people and luck at every point", replicates)
    .option("--months <n>", "length of each run; a shorter run is the beginning of the longer one")
    .option("--agents <n>", "agents, each standing for poolPeople / agents people")
    .option("--seed <text>", "any text; it decides the luck and what is sampled")
    .option("--set <name=value>", "a setting from month 0, again and again", collect)
    .option("--at <month:name=value>", "a lever from a month on, again and again", collect)
    .option("--no-rival", "a world without IS-K")
    .option("--workers <n>", "threads, as many as cores unless given; they change no result")
    .option("--out <file>", "a .csv or .json file, or - for CSV on standard output")
    .option("--quiet", "say nothing but errors")
    .action(async (idOrPath: string, given: RunArguments & PartsArguments & Given) => {
      const { runPlan, work } = planStudy(idOrPath, given, plan);
      await carryOut(
        { ...runPlan, parts: readParts(given) },
        stopped(),
        work,
        commandLine(command, idOrPath),
      );
    });
}

/** Throws a {@link Failure} that tells every problem, of the scenario, of the run and of the command's own arguments. */
export function planStudy<Given>(
  idOrPath: string,
  given: RunArguments & Given,
  plan: StudyCommand<Given>["plan"],
): { readonly runPlan: RunPlan; readonly work: (runJobs: RunJobs) => Promise<Report> } {
  const problems: string[] = [];
  const base = readOr(() => readScenario(idOrPath), problems) ?? standIn();
  const planned = planRun(base, given);
  if (!planned.ok) problems.push(...planned.problems);
  else if (planned.plan.replicates < 2)
    problems.push(`--replicates: expected at least 2, received ${planned.plan.replicates}`);
  const scenario = planned.ok ? planned.plan.scenario : base;
  const replicates = planned.ok ? planned.plan.replicates : 2;
  const held = planned.ok ? planned.plan.held : [];
  const work = plan({ base: scenario, held, seed: scenario.seed, replicates }, given, problems);
  if (!planned.ok || problems.length > 0) throw new Failure(problems.join("\n"), 2);
  return { runPlan: planned.plan, work };
}

/** Something read from a file; its failure is one problem of several. */
export function readOr<Answer>(read: () => Answer, problems: string[]): Answer | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.push(error.message);
    return undefined;
  }
}

/** Long enough for any argument to be looked at. */
function standIn(): Scenario {
  const parsed = changeTreatment(readScenario("baseline"), [["months", 1200]]);
  if (!parsed.ok) throw new Error("the baseline cannot be longer");
  return parsed.treatment;
}

async function carryOut(
  {
    scenario,
    replicates,
    workers,
    out,
    quiet,
    flags,
    parts,
  }: RunPlan & { readonly parts: Parts | undefined },
  stopped: Promise<never>,
  work: (runJobs: RunJobs) => Promise<Report>,
  command: string,
): Promise<void> {
  const output = await openOutput(out);
  try {
    if (!quiet) for (const flag of flags) process.stderr.write(`outside the study range: ${flag}\n`);
    const report = await withRunJobs({ workers, quiet, parts }, stopped, work);
    const facts = {
      modelVersion,
      scenario: scenario.id,
      fingerprint: fingerprintScenario(scenario),
      seed: scenario.seed,
      replicates,
      command,
    };
    const isJson = out?.form === "json";
    await output?.write(
      isJson ? `${JSON.stringify({ ...facts, ...report.result }, null, 2)}\n` : csvOf(facts, report),
    );
    await output?.finish();
    const stream = out?.target === "-" ? process.stderr : process.stdout;
    const close = `Again: ${command} (seed ${JSON.stringify(scenario.seed)}). A model, not a forecast.`;
    if (!quiet) stream.write(`${[...report.lines, "", close].join("\n")}\n`);
  } finally {
    await output?.discard();
  }
}

/** A header and a line a row, each with the facts of the run. */
export function csvOf(facts: Readonly<Record<string, string | number>>, { columns, rows }: Report): string {
  const cell = (value: string | number | undefined) => {
    if (typeof value === "string") return quoteField(value);
    return value === undefined || Number.isNaN(value) ? "" : String(value);
  };
  const head = Object.values(facts).map(cell).join(",");
  const lines = rows.map((row) => `${head},${row.map(cell).join(",")}`);
  return `${[[...Object.keys(facts), ...columns].join(","), ...lines].join("\n")}\n`;
}

const changesNothing = ["out", "parts", "quiet", "shard", "workers"];

/** What to type to have it again. */
function commandLine(command: Command, idOrPath: string): string {
  const words = command.options.flatMap((option) => {
    const name = option.attributeName();
    if (command.getOptionValueSource(name) !== "cli" || changesNothing.includes(name)) return [];
    const value: unknown = command.getOptionValue(name);
    if (typeof value === "boolean") return [option.long as string];
    return [value].flat().flatMap((each) => [option.long as string, shellWord(String(each))]);
  });
  return ["npx outbid", command.name(), shellWord(idOrPath), ...words].join(" ");
}
