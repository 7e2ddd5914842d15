import type { Command } from "commander";
import { compareLeaderships, figuresOf } from "../../sim/experiments/index.ts";
import { changeTreatment } from "../../sim/index.ts";
import { leadershipCsv, leadershipRows, type NamedLeadershipTrial } from "../reports/leadershipRows.ts";
import { checkCount, checkOutput, checkWorkers, type Target } from "./argumentChecks.ts";
import { Failure } from "./failure.ts";
import { withRunJobs } from "./jobs.ts";
import { leadershipText } from "./leadershipText.ts";
import { readObservations, readScenario } from "./library.ts";
import { openOutput } from "./output.ts";
import { addPartsOptions, type Parts, type PartsArguments, readParts } from "./sweep/partsOptions.ts";

/** What `outbid leadership` was given, as text. */
interface LeadershipArguments {
  readonly replicates: string;
  readonly after: string;
  readonly seed?: string;
  readonly workers?: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

interface LeadershipPlan {
  readonly trial: NamedLeadershipTrial;
  readonly workers: number | undefined;
  readonly out: Target | undefined;
  readonly quiet: boolean;
}

/** `outbid leadership`; `stopped` rejects when the user stops it. */
export function addLeadershipCommand(program: Command, stopped: () => Promise<never>): void {
  const command = program
    .command("leadership")
    .description("let rivalry, ideology and lasting threat choose the policy, then let propaganda fall")
    .argument("[scenario]", "an id of the library (outbid scenarios) or a file", "history-2021-2024");
  addPartsOptions(command)
    .option("--replicates <n>", "runs of each explanation, the same people and luck in all", "24")
    .option("--after <n>", "months to go on once propaganda has fallen", "44")
    .option("--seed <text>", "any text; it decides the luck")
    .option("--workers <n>", "threads, as many as cores unless given; they change no result")
    .option("--out <file>", "a .csv or .json file, or - for CSV on standard output")
    .option("--quiet", "say nothing but errors")
    .action(async (idOrPath: string, given: LeadershipArguments & PartsArguments) =>
      compare(planLeadership(idOrPath, given), stopped(), readParts(given)),
    );
}

/** Throws a {@link Failure} that tells every problem. */
function planLeadership(idOrPath: string, given: LeadershipArguments): LeadershipPlan {
  const problems: string[] = [];
  const replicates = checkCount("replicates", given.replicates, [2, 100_000], problems);
  const after = checkCount("after", given.after, [1, 600], problems);
  const workers = checkWorkers(given.workers, problems);
  const out = checkOutput(given.out, problems);
  const base = tryTo(() => readScenario(idOrPath), problems);
  const seeded = changeTreatment(base ?? readScenario("baseline"), [
    ["seed", given.seed ?? base?.seed ?? "-"],
  ]);
  if (!seeded.ok) problems.push(`--seed: expected 1 to 200 characters, received ${given.seed?.length}`);
  if (base !== undefined && base.months + after > 1200)
    problems.push(`--after: expected at most 1200 months in all, received ${base.months} + ${after}`);
  if (base === undefined || !seeded.ok || problems.length > 0) throw new Failure(problems.join("\n"), 2);
  const figures = base.observations === "" ? [] : figuresOf(readObservations(base.observations), base.months);
  const { seed } = seeded.treatment;
  return { trial: { base, seed, replicates, after, figures }, workers, out, quiet: given.quiet === true };
}

function tryTo<Answer>(read: () => Answer, problems: string[]): Answer | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.unshift(error.message);
    return undefined;
  }
}

async function compare(
  { trial, workers, out, quiet }: LeadershipPlan,
  stopped: Promise<never>,
  parts: Parts | undefined,
): Promise<void> {
  const output = await openOutput(out);
  try {
    const result = await withRunJobs({ workers, quiet, parts }, stopped, (runJobs) =>
      compareLeaderships(trial, runJobs),
    );
    const rows = leadershipRows(result, trial);
    await output?.write(out?.form === "json" ? `${JSON.stringify(rows, null, 2)}\n` : leadershipCsv(rows));
    await output?.finish();
    const stream = out?.target === "-" ? process.stderr : process.stdout;
    if (!quiet) stream.write(`${leadershipText(result, trial)}\n`);
  } finally {
    await output?.discard();
  }
}
