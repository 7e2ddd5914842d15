import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { checkCount } from "../../studies/checks.ts";
import { checkWorkers } from "../argumentChecks.ts";
import { Failure } from "../failure.ts";
import { linkWithProof } from "../link/proveLink.ts";
import { createThreadPool } from "../pool.ts";
import { print, say } from "../terminal.ts";
import { startThread } from "../thread.ts";
import { writeWhole } from "../writeWhole.ts";
import { describePlan, planLines } from "./checkPlan.ts";
import { merge } from "./merge.ts";
import { readPlan } from "./readPlan.ts";
import { linkOfRun } from "./runLink.ts";
import { scenarioOfRun } from "./runScenario.ts";
import { parseShard, type Shard } from "./shard.ts";
import type { Format } from "./store.ts";
import { sweep } from "./sweep.ts";

/** `outbid plan`, `outbid sweep` and `outbid merge`; `stopped` rejects when the user stops it. */
export function addSweepCommands(program: Command, stopped: () => Promise<never>): void {
  const plan = program.command("plan").description("look at the plan of a sweep before and after it runs");

  plan
    .command("check")
    .description("print every problem of a plan, its size, and about how long it takes here")
    .argument("<plan>", "a plan's file, or - for standard input")
    .option("--json", "as JSON")
    .action((path: string, { json }: { json?: boolean }) => {
      const facts = describePlan(readPlan(path));
      print(json ? JSON.stringify(facts, null, 2) : planLines(facts).join("\n"));
      if (facts.impossible.count > 0) throw new Failure("Runs of these points will be listed as failed.");
    });

  plan
    .command("scenario")
    .description("write the scenario of one run of a plan, to open on the page or with outbid run")
    .argument("<plan>", "a plan's file, or - for standard input")
    .requiredOption("--run <n>", "the run, as in the column run of the results")
    .option("--out <file>", "a .json file; standard output without it")
    .option(
      "--link",
      "the hash of the page's address in place of the file, with its checksum, for a scenario of the library",
    )
    .action(async (path: string, { run, out, link }: { run: string; out?: string; link?: boolean }) => {
      const { plan: read, design } = readPlan(path);
      const problems: string[] = [];
      const wanted = checkCount("run", run, [0, design.runs - 1], problems);
      if (problems.length > 0) throw new Failure(problems.join("\n"), 2);
      const { json, replicate } = scenarioOfRun(design, wanted, read.title);
      const text = link
        ? `#${await provenLink(linkOfRun(read, design, wanted), stopped())}\n`
        : `${JSON.stringify(json, null, 2)}\n`;
      await writeWhole(out ?? "-", (give) => give(text));
      say(`run ${wanted} is replicate ${replicate} of it`);
    });

  program
    .command("sweep")
    .description("run a plan, or a shard of it, and write what it keeps of each run")
    .argument("<plan>", "a plan's file (scenarios/plans has examples), or - for standard input")
    .requiredOption("--out <folder>", "where the parts go; shards may share it")
    .option("--workers <n>", "threads; as many as cores by default; results do not depend on them")
    .option("--resume", "keep the parts that are there and whole")
    .option(
      "--shard <i/n>",
      "one shard of n, from 1; auto or auto/n reads Slurm, Grid Engine, PBS, LSF, OAR, Flux, HTCondor, Nomad, Kubernetes, AWS Batch, GNU parallel",
      "1/1",
    )
    .option("--format <name>", "parquet or csv", "parquet")
    .option("--quiet", "say nothing but errors")
    .action(async (path: string, given: SweepArguments) => {
      const problems: string[] = [];
      const workers = checkWorkers(given.workers, problems);
      const shard = checkShard(given.shard, problems);
      const format = checkFormat(given.format, problems);
      if (shard === undefined || format === undefined || problems.length > 0)
        throw new Failure(problems.join("\n"), 2);
      const options = {
        out: given.out,
        format,
        shard,
        workers,
        resume: given.resume === true,
        quiet: given.quiet === true,
      };
      await sweep(readPlan(path), options, stopped());
    });

  program
    .command("merge")
    .description("put the parts of a sweep into one file, once all are there")
    .argument("<folder>", "the --out of outbid sweep")
    .requiredOption("--out <file>", "a .parquet or .csv file, or - for CSV on standard output")
    .option("--summary", "one row per point: mean, standard deviation and quantiles over its replicates")
    .option("--quiet", "say nothing but errors")
    .action(
      async (
        folder: string,
        { out, summary, quiet }: { out: string; summary?: boolean; quiet?: boolean },
      ) => {
        const format = out.endsWith(".parquet")
          ? "parquet"
          : out === "-" || out.endsWith(".csv")
            ? "csv"
            : undefined;
        if (format === undefined)
          throw new Failure(
            `--out: expected a name that ends in .parquet or .csv, or -, received ${JSON.stringify(out)}`,
            2,
          );
        await merge({ folder, out, format, summary: summary === true, quiet: quiet === true });
      },
    );
}

/** The link with the checksum of what it shows, which is run for it. */
async function provenLink(link: string, stopped: Promise<never>): Promise<string> {
  const pool = createThreadPool(availableParallelism(), startThread);
  try {
    return await Promise.race([linkWithProof(link, pool), stopped]);
  } finally {
    await pool.stop();
  }
}

interface SweepArguments {
  readonly out: string;
  readonly workers?: string;
  readonly resume?: boolean;
  readonly shard: string;
  readonly format: string;
  readonly quiet?: boolean;
}

function checkShard(text: string, problems: string[]): Shard | undefined {
  const shard = parseShard(text, process.env);
  if (typeof shard !== "string") return shard;
  problems.push(shard);
  return undefined;
}

function checkFormat(text: string, problems: string[]): Format | undefined {
  if (text === "parquet" || text === "csv") return text;
  problems.push(`--format: expected parquet or csv, received ${JSON.stringify(text)}`);
  return undefined;
}
