/** Entry of the command line. */
import { Command, CommanderError } from "commander";
import { modelVersion } from "../../sim/index.ts";
import { formerModels } from "../engine/keptModels.ts";
import { measureFacts } from "../reports/measureFacts.ts";
import { studies } from "../studies/studies.ts";
import { addClassCommand } from "./class/commands.ts";
import { collectTexts } from "./collectTexts.ts";
import { Failure } from "./failure.ts";
import { addLessonCommand } from "./lesson/commands.ts";
import { listScenarioIds, readScenario } from "./library.ts";
import { measureLines, scenarioFacts, scenarioLines, settingLines, settingRows } from "./lists.ts";
import { addMadeCommands } from "./made/commands.ts";
import { removeTemporaries } from "./output.ts";
import { addPageCommand } from "./page.ts";
import type { RunArguments } from "./plan.ts";
import { planAsked } from "./planAsked.ts";
import { runCommand } from "./run.ts";
import { addServeCommand } from "./serve/commands.ts";
import { addStudyCommand } from "./studyCommand.ts";
import { addSweepCommands } from "./sweep/commands.ts";
import { print, say } from "./terminal.ts";

const MILLISECONDS_TO_TIDY = 1000;

const printJson = (value: unknown) => print(JSON.stringify(value, null, 2));

function createProgram(): Command {
  const program = new Command("outbid")
    .description("An agent-based laboratory for the moderation dilemma: a model, not a forecast.")
    .version(`Outbid, model ${modelVersion}`)
    .configureOutput({ writeErr: (text) => say(text.trimEnd()), writeOut: (text) => print(text.trimEnd()) })
    .exitOverride();

  program
    .command("run")
    .description("run a scenario many times and write what happened, month by month")
    .argument(
      "<scenario>",
      "an id of the library (outbid scenarios), a file, or a link of the page in quotes",
    )
    .option("--replicates <n>", "runs, each with its own population and luck", "200")
    .option(
      "--months <n>",
      "length of each run; a shorter run is the beginning of the longer one",
      collectTexts(),
    )
    .option(
      "--agents <n>",
      "agents, each standing for poolPeople / agents people; 200000 are one per person",
      collectTexts(),
    )
    .option("--seed <text>", "any text; it decides the luck", collectTexts())
    .option("--workers <n>", "threads; as many as cores by default; results do not depend on them")
    .option(
      "--set <name=value>",
      "a setting from month 0 (outbid parameters); may be given again",
      collectTexts(),
    )
    .option("--at <month:name=value>", "a lever from a month on; may be given again", collectTexts())
    .option("--no-rival", "a world without IS-K")
    .option(
      "--model <version>",
      `a former model, as it was released: ${formerModels().join(" or ")}; it gives the very table that its version gave, and beside it the summary of the present model`,
      collectTexts(),
    )
    .option(
      "--out <file>",
      "a .csv or .json file, or - for CSV on standard output; without it only the summary",
    )
    .option("--json", "JSON, on standard output unless --out names a file")
    .option("--long", "a row per replicate, month and measure, in place of a column for each measure")
    .option("--measures <list>", "with --long: the measures, separated by commas (outbid measures)")
    .option("--quiet", "print only errors")
    .action(async (scenario: string, options: RunArguments, command: Command) => {
      const given = Object.keys(options).filter((name) => command.getOptionValueSource(name) === "cli");
      const { plan, present } = await planAsked(scenario, options, given);
      await runCommand(plan, stopped(), present);
    });

  program
    .command("scenarios")
    .description("list the scenarios that come with Outbid")
    .option("--json", "as JSON")
    .action(({ json }: { json?: boolean }) => {
      const scenarios = listScenarioIds().map(readScenario);
      if (json) printJson(scenarioFacts(scenarios));
      else print(scenarioLines(scenarios).join("\n"));
    });

  program
    .command("parameters")
    .description("list everything that --set takes; levers can be moved by --at too")
    .option("--json", "as JSON, with symbols, sources and texts")
    .action(({ json }: { json?: boolean }) => {
      if (json) printJson(settingRows());
      else
        print(
          [
            ...settingLines(),
            "",
            "Also: mode (scheduled, adaptive, farsighted), rival (true, false), months, seed.",
          ].join("\n"),
        );
    });

  program
    .command("measures")
    .description(
      "list everything that a run records: the columns of its table, and what readings are made of",
    )
    .option("--json", "as JSON")
    .action(({ json }: { json?: boolean }) => {
      if (json) printJson(measureFacts);
      else print(measureLines().join("\n"));
    });

  addPageCommand(program, stopped);
  addLessonCommand(program);
  addClassCommand(program, stopped);
  addSweepCommands(program, stopped);
  addServeCommand(program, stopped);
  addMadeCommands(program, stopped);
  for (const study of studies) addStudyCommand(program, stopped, study);
  pointToHelp(program, program.name());
  return program;
}

/** After an error each command tells where it is explained. */
function pointToHelp(command: Command, words: string): void {
  const listed = command.commands.length > 0 ? "commands" : "options";
  command.showHelpAfterError(`(${words} --help lists the ${listed})`);
  for (const each of command.commands) pointToHelp(each, `${words} ${each.name()}`);
}

/**
 * Rejects when the user or the system asks the command to stop; shells expect 128 + the number of the signal. What is
 * still tidying up a second later, or at a second signal, is ended with it.
 */
function stopped(): Promise<never> {
  let isAsked = false;
  const endNow = (code: number) => {
    say("Stopped.");
    removeTemporaries();
    process.exit(code);
  };
  const promise = new Promise<never>((_, reject) => {
    const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
    for (const [signal, code] of Object.entries(signals))
      process.on(signal, () => {
        if (isAsked) endNow(code);
        isAsked = true;
        reject(new Failure("Stopped.", code));
        setTimeout(() => endNow(code), MILLISECONDS_TO_TIDY).unref();
      });
  });
  // It may come before anyone waits for it.
  promise.catch(() => {});
  return promise;
}

// It is no failure when a reader stops early (`| head`), and a closed terminal must not lose the result.
process.stderr.on("error", () => {});
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  say(`standard output cannot be written: ${error.message}`);
  process.exit(1);
});

try {
  await createProgram().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    say(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof Failure ? error.exitCode : 1;
    // Text that a slow reader has not read yet would keep a stopped run alive.
    if (error instanceof Failure && error.exitCode > 128) process.exit();
  }
}
