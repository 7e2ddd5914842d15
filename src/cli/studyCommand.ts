/** One command per study: its options, its checks, and its report to files and terminal. */
import type { Command } from "commander";
import type { RunJobs } from "../../sim/experiments/index.ts";
import { fingerprintScenario, modelVersion, type Observations, type Scenario } from "../../sim/index.ts";
import { shellWord } from "../reports/shellWord.ts";
import { today } from "../reports/today.ts";
import type { AnyStudy } from "../studies/studies.ts";
import { type Facts, optionName, type Report, type Sources } from "../studies/study.ts";
import { collectTexts } from "./collectTexts.ts";
import { Failure } from "./failure.ts";
import { withRunJobs } from "./jobs.ts";
import { readAcceptedWorlds, readObservations, readScenario } from "./library.ts";
import { describeColumns } from "./made/columnFacts.ts";
import { createMade, type Made, type ScenarioFile, type StudyRecipe, wholeScenario } from "./made/made.ts";
import { createPointRecorder, type PointRecorder } from "./made/recordPoints.ts";
import { openResult } from "./made/resultOutput.ts";
import { checkPoints, type PointTarget, writePoints } from "./made/writePoints.ts";
import { type Output, openFile } from "./output.ts";
import { planRun, type RunArguments, type RunPlan } from "./plan.ts";
import { standIn } from "./standIn.ts";
import { addPartsOptions, type Parts, type PartsArguments, readParts } from "./sweep/partsOptions.ts";
import { print, say } from "./terminal.ts";

/** The arguments of a command, as text: the options of `outbid run`, and the study's own by their names in code. */
export type StudyArguments = RunArguments & Readonly<Record<string, unknown>>;

/** A study that is ready to run. */
export interface PlannedStudy {
  readonly runPlan: RunPlan;
  /** What it takes to plan it again. */
  readonly recipe: Omit<StudyRecipe, "form" | "command">;
  /** Where the raw points go. */
  readonly points: PointTarget | undefined;
  readonly work: (runJobs: RunJobs) => Promise<Report>;
}

/** Adds a study's command to the program; `stopped` rejects when the user stops it. */
export function addStudyCommand(program: Command, stopped: () => Promise<never>, study: AnyStudy): void {
  const { name, about, usual, takes } = study;
  const command = program.command(name).description(about);
  if (takes !== "nothing")
    command.argument(
      "[scenario]",
      "an id of the library (outbid scenarios), a file, or - for standard input",
      usual.scenario,
    );
  addOwnOptions(command, study);
  command.option(
    "--replicates <n>",
    "runs of each case, the same people and luck in all",
    String(usual.replicates),
  );
  if (takes === "settings")
    command
      .option(
        "--months <n>",
        "length of each run; a shorter run is the beginning of the longer one",
        collectTexts(),
      )
      .option("--agents <n>", "agents, each standing for poolPeople / agents people", collectTexts())
      .option("--set <name=value>", "a setting from month 0; may be given again", collectTexts())
      .option("--at <month:name=value>", "a lever from a month on; may be given again", collectTexts())
      .option("--no-rival", "a world without IS-K");
  const seed = usual.seed === undefined ? undefined : [usual.seed];
  command.option("--seed <text>", "any text; it decides the luck and what is sampled", collectTexts(), seed);
  command.option(
    "--raw-points <file>",
    "write every run besides, with its place in the experiment, its settings and what is read of it: a .csv or .parquet file",
  );
  addPartsOptions(command)
    .option("--workers <n>", "threads; as many as cores by default; results do not depend on them")
    .option("--out <file>", "a .csv or .json file, or - for CSV on standard output")
    .option("--json", "JSON, on standard output unless --out names a file")
    .option("--quiet", "print only errors")
    .action(async (...args: unknown[]) => {
      const idOrPath = takes === "nothing" ? usual.scenario : String(args[0]);
      const { rival = true, ...said } = command.opts();
      const given = { ...said, rival } as StudyArguments & PartsArguments;
      const planned = await planStudy(study, idOrPath, given);
      const again = commandLine(command, takes === "nothing" ? [] : [idOrPath]);
      const files = Object.entries(study.options)
        .filter(([, { argument }]) => argument === "file")
        .flatMap(([key]) => (given[key] === undefined ? [] : [String(given[key])]));
      await carryOut(study, planned, { parts: readParts(given), files, command: again }, stopped());
    });
}

function addOwnOptions(command: Command, { options }: AnyStudy): void {
  for (const [name, option] of Object.entries(options)) {
    const flags = `--${optionName(name)} <${option.argument}>`;
    const usual =
      option.usualText ?? (option.usual === undefined ? "" : option.write(option.usual).join(","));
    const shown = usual === "" || option.isNeeded || option.isRepeated ? undefined : usual;
    if (option.isRepeated) command.option(flags, option.text, collectTexts());
    else command.option(flags, option.text, shown);
    // Commander reports a missing argument or option, as for any command.
    if (option.isNeeded) command.options[command.options.length - 1]?.makeOptionMandatory();
  }
}

/**
 * A study planned from arguments. Rejects with a {@link Failure} that tells every problem: of the scenario, of the run
 * and of the study's own options.
 */
export async function planStudy(
  study: AnyStudy,
  idOrPath: string,
  given: StudyArguments,
): Promise<PlannedStudy> {
  const problems: string[] = [];
  const base = readOr(() => readScenario(idOrPath), problems) ?? standIn();
  return planOn(study, base, given, { scenario: readScenario }, problems);
}

/** Where a study that is planned again has what its arguments do not tell. */
export interface Circumstances {
  /** A scenario that an option names. */
  scenario(named: string): Scenario;
  /** Strands that stay, besides those that the arguments set. */
  readonly held?: readonly string[];
  /** The day that is written into a scenario that it gives. */
  readonly date?: string;
}

/** The same on a scenario that is known. `problems` has those found so far. */
export async function planOn(
  study: AnyStudy,
  base: Scenario,
  given: StudyArguments,
  from: Circumstances,
  problems: string[] = [],
): Promise<PlannedStudy> {
  const planned = planRun(base, given);
  if (!planned.ok) problems.push(...planned.problems);
  else if (planned.plan.replicates < 2)
    problems.push(`--replicates: expected at least 2, received ${planned.plan.replicates}`);
  const {
    scenario,
    replicates,
    held: named,
  } = planned.ok ? planned.plan : { scenario: base, replicates: 2, held: [] };
  const held = [...(from.held ?? []), ...named];
  const others: Record<string, ScenarioFile> = {};
  const points = checkPoints(given.rawPoints, problems);
  const values = readOptions(study, given, scenario.months, problems);
  const sources: Sources = {
    acceptedWorlds: readAcceptedWorlds,
    observations: (named) => readOr(() => readObservations(named), problems) ?? noObservations,
    scenario: (named, option) => {
      const own: string[] = [];
      const found = readOr(() => from.scenario(named), own);
      problems.push(...own.map((problem) => `--${option}: ${problem.replace(/^scenario: /, "")}`));
      if (found !== undefined) others[named] = wholeScenario(found);
      return found ?? standIn();
    },
  };
  const date = from.date ?? today();
  const trial = await study.plan(
    { base: scenario, held, seed: scenario.seed, replicates, ...(study.isDated && { date }) },
    values,
    problems,
    sources,
  );
  if (!planned.ok || problems.length > 0) throw new Failure(problems.join("\n"), 2);
  const work = async (runJobs: RunJobs) => study.report(await study.run(trial, runJobs), trial, values);
  const recipe = {
    kind: "study" as const,
    study: study.name,
    scenario: wholeScenario(scenario),
    held,
    replicates,
    options: writeOptions(study, values),
    scenarios: others,
    ...(study.isDated && { date }),
  };
  return { runPlan: planned.plan, recipe, points, work };
}

/** Every option that decides a result, as the texts that it is read from. */
function writeOptions({ options }: AnyStudy, values: Readonly<Record<string, unknown>>) {
  const written = Object.entries(options).flatMap(([name, option]) =>
    option.argument === "file" || values[name] === undefined
      ? []
      : [[name, option.write(values[name])] as const],
  );
  return Object.fromEntries(written.filter(([, texts]) => texts.length > 0));
}

function readOptions({ options }: AnyStudy, given: StudyArguments, months: number, problems: string[]) {
  const values = Object.entries(options).map(([key, option]) => {
    const name = optionName(key);
    const said = given[key];
    const texts = said === undefined ? option.usualText : said;
    if (texts === undefined) return [key, option.usual];
    return [key, option.read([texts].flat().map(String), { name, months, problems })];
  });
  return Object.fromEntries(values);
}

/** What stands in for observations that cannot be read. */
const noObservations: Observations = { id: "", title: "", text: "", monthZero: "2021-01", series: {} };

/** Something read from a file; when reading fails, that is one problem among several. */
function readOr<Answer>(read: () => Answer, problems: string[]): Answer | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.push(error.message);
    return undefined;
  }
}

interface Places {
  readonly parts?: Parts | undefined;
  /** What the study's own options name to be written. */
  readonly files?: readonly string[];
  /** What the results say that they were made by, where that is not this program: those that are made again. */
  readonly program?: Made["program"];
  /** What to type to have it again. */
  readonly command: string;
}

/** Does a planned study, and writes and tells what comes of it. */
export async function carryOut(
  study: AnyStudy,
  { runPlan, recipe, points, work }: PlannedStudy,
  { parts, files = [], command, program }: Places,
  stopped: Promise<never>,
): Promise<void> {
  const { scenario, replicates, workers, out, quiet, flags } = runPlan;
  const opened: { discard(): Promise<void> }[] = [];
  // All before anything is computed: a name that cannot be written is told then.
  const open = async <One extends { discard(): Promise<void> }>(opening: Promise<One>): Promise<One> => {
    const one = await opening;
    opened.push(one);
    return one;
  };
  try {
    const output = out && (await open(openResult(out.target, stopped)));
    const pointsOutput = points && (await open(openResult(points.target, stopped)));
    const kept = new Map<string, Output>();
    for (const file of files) kept.set(file, await open(openFile(file, stopped)));
    if (!quiet) for (const flag of flags) say(`outside the study range: ${flag}`);
    let recorder: PointRecorder | undefined;
    const report = await withRunJobs({ workers, quiet, parts }, stopped, (runJobs) => {
      if (points === undefined) return work(runJobs);
      recorder = createPointRecorder(runJobs);
      return work(recorder.run);
    });
    const facts: Facts = {
      modelVersion,
      scenario: scenario.id,
      fingerprint: fingerprintScenario(scenario),
      seed: scenario.seed,
      replicates,
      command,
    };
    const madeOf = (form: StudyRecipe["form"], names: readonly string[], kind: string): Made => {
      const made = createMade(scenario.seed, { ...recipe, command, form }, describeColumns(names, kind));
      return program === undefined ? made : { ...made, program };
    };
    const ofTable = [...Object.keys(facts), ...(report.columns ?? [])];
    const ofReport = (form: "csv" | "json") => madeOf(form, report.header ?? ofTable, study.name);
    if (output !== undefined && out?.form === "json") {
      const json = report.json(facts);
      const isList = Array.isArray(json);
      const whole = isList ? json : { ...(json as object), made: ofReport("json") };
      await output.write(`${JSON.stringify(whole, null, 2)}\n`);
      await output.finish(isList ? ofReport("json") : undefined);
    } else {
      await output?.write(report.csv(facts));
      await output?.finish(ofReport("csv"));
    }
    if (points !== undefined && recorder !== undefined && pointsOutput !== undefined)
      await writePoints(pointsOutput, points, recorder.table(scenario.id), (names) =>
        madeOf(`points.${points.form}`, names, "points"),
      );
    if (report.file !== undefined) {
      const file = kept.get(report.file.path);
      await file?.write(report.file.text);
      await file?.finish();
    }
    const show = out?.target === "-" || points?.target === "-" ? say : print;
    const close = `Again: ${command} (seed ${JSON.stringify(scenario.seed)}). A model, not a forecast.`;
    const lines = study.takes === "settings" ? [...report.lines, "", close] : report.lines;
    if (!quiet) show(lines.join("\n"));
  } finally {
    for (const one of opened) await one.discard();
  }
}

const changesNothing = ["json", "out", "parts", "rawPoints", "quiet", "shard", "workers"];

/** The command that gives the same result again. */
function commandLine(command: Command, args: readonly string[]): string {
  const words = command.options.flatMap((option) => {
    const name = option.attributeName();
    if (command.getOptionValueSource(name) !== "cli" || changesNothing.includes(name)) return [];
    const value: unknown = command.getOptionValue(name);
    if (typeof value === "boolean") return [option.long as string];
    return [value].flat().flatMap((each) => [option.long as string, shellWord(String(each))]);
  });
  return ["npx outbid", command.name(), ...args.map(shellWord), ...words].join(" ");
}
