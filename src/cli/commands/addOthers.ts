import type { Command } from "commander";
import { measureFacts } from "../../reports/measureFacts.ts";
import { studies } from "../../studies/studies.ts";
import { addClassCommand } from "../class/commands.ts";
import { addLessonCommand } from "../lesson/commands.ts";
import { listScenarioIds, readScenario } from "../library.ts";
import { measureLines, scenarioFacts, scenarioLines, settingLines, settingRows } from "../lists.ts";
import { addMadeCommands } from "../made/commands.ts";
import { addPageCommand } from "../page.ts";
import { addServeCommand } from "../serve/commands.ts";
import { addStudyCommand } from "../studyCommand.ts";
import { addSweepCommands } from "../sweep/commands.ts";
import { print } from "../terminal.ts";

const printJson = (value: unknown) => print(JSON.stringify(value, null, 2));

/** Every command but `outbid run`; `stopped` rejects when the user stops it. */
export function addOtherCommands(program: Command, stopped: () => Promise<never>): void {
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
}
