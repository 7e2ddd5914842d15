import type { Command } from "commander";
import { formerModels } from "../../engine/keptModels.ts";
import { collectTexts } from "../collectTexts.ts";
import type { RunArguments } from "../plan.ts";
import { planAsked } from "../planAsked.ts";
import { runCommand } from "../run.ts";

/** `outbid run`; `stopped` rejects when the user stops it. */
export function addRunCommand(program: Command, stopped: () => Promise<never>): void {
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
}
