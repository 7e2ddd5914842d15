import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { today } from "../../reports/today.ts";
import { checkWorkers } from "../argumentChecks.ts";
import { collectTexts } from "../collectTexts.ts";
import { Failure } from "../failure.ts";
import { pack } from "./pack.ts";
import { remake } from "./remake.ts";

interface RemakeArguments {
  readonly out?: string;
  readonly workers?: string;
  readonly quiet?: boolean;
}

interface PackArguments {
  readonly out: string;
  readonly title?: string;
  readonly description?: string;
  readonly date?: string;
  readonly license: string;
  readonly author?: readonly string[];
  readonly quiet?: boolean;
}

/** `outbid remake` and `outbid pack`; `stopped` rejects when the user stops it. */
export function addMadeCommands(program: Command, stopped: () => Promise<never>): void {
  program
    .command("remake")
    .description("make a result again from what it says made it, and compare byte for byte")
    .argument("<result>", "a .csv, .json or .parquet file, a folder of outbid sweep, or a pack")
    .option("--out <folder>", "keep what is made again in this folder; else nothing is kept")
    .option("--workers <n>", "threads; as many as cores by default; results do not depend on them")
    .option("--quiet", "print only what differs")
    .action(async (path: string, { out, workers, quiet }: RemakeArguments) => {
      const problems: string[] = [];
      const threads = checkWorkers(workers, problems);
      if (problems.length > 0) throw new Failure(problems.join("\n"), 2);
      await remake(path, { out, workers: threads, quiet: quiet === true, stopped: stopped() });
    });

  program
    .command("pack")
    .description(
      "pack a folder with results as a Workflow Run RO-Crate, from which outbid remake makes them again",
    )
    .argument("<folder>", "a folder of outbid sweep, or one that holds results, plans and notes")
    .requiredOption("--out <place>", "a .zip file, or a folder that is not there yet")
    .option("--title <text>", "what it is; the folder's name by default")
    .option("--description <text>", "what was asked, and what is in it")
    .option("--date <day>", "YYYY-MM-DD, which the format asks for; today by default")
    .option(
      "--license <text>",
      "a name of the SPDX list such as CC-BY-4.0, an address, or words",
      "Not stated",
    )
    .option("--author <name>", "may be given again", collectTexts())
    .option("--quiet", "say nothing but errors")
    .action(async (folder: string, given: PackArguments) => {
      const problems: string[] = [];
      const { out, license, author: authors = [], quiet } = given;
      const date = given.date ?? today();
      if (!isDay(date))
        problems.push(`--date: expected a day as YYYY-MM-DD, received ${JSON.stringify(date)}`);
      const name = basename(resolve(folder));
      const title = given.title ?? name;
      const description =
        given.description ??
        `Results of Outbid in ${name}, with all that makes them again. A model, not a forecast.`;
      const texts = {
        title,
        description,
        license,
        ...Object.fromEntries(authors.map((each) => ["author", each])),
      };
      for (const [option, text] of Object.entries(texts))
        if (text.trim() === "") problems.push(`--${option}: expected a text, received none`);
      if (problems.length > 0) throw new Failure(problems.join("\n"), 2);
      await pack({ folder, out, title, description, date, license, authors, quiet: quiet === true });
    });
}

/** Whether a text is a day that there is. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
