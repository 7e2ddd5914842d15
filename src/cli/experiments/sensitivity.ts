import { formatReading, type Reading, type Study, studyFactors } from "../../../sim/experiments/index.ts";
import { checkCount } from "../argumentChecks.ts";
import { readAcceptedWorlds } from "../library.ts";
import { checkFactor, checkOneOf, checkReading } from "./checks.ts";
import { reportMorris, reportSobol, reportSplit, reportTornado } from "./sensitivityReports.ts";
import type { StudyCommand } from "./studyCommand.ts";

interface Given {
  readonly method: string;
  readonly of: string;
  readonly factors?: string;
  readonly paths: string;
  readonly rows: string;
  readonly worlds: string;
  readonly worldReplicates: string;
}

const methods = ["morris", "sobol", "tornado", "split"] as const;

/** Eight that a first look wants: what hard-liners hold against a softer regime, what propaganda does, what people live on. */
const USUAL =
  "doctrineGap,betrayalFraming,propagandaPull,peerInfluence,patronage,propaganda,repression,moderation";

/** `outbid sensitivity`. */
export const sensitivityCommand: StudyCommand<Given> = {
  name: "sensitivity",
  description:
    "tell what a reading hangs on: by screening, by variance, one at a time, or chance from ignorance",
  replicates: "20",
  addOptions: (command) =>
    command
      .option("--method <name>", methods.join(", "), "morris")
      .option("--of <reading>", "such as K, K@60 or mean(E)@1-84", "K")
      .option(
        "--factors <list>",
        "settings, over their study range or as name=low:high; all (sobol: eight) unless given",
      )
      .option("--paths <n>", "morris: paths through the ranges", "20")
      .option("--rows <n>", "sobol: rows of the sample, a power of two", "128")
      .option("--worlds <n>", "split: accepted parameter vectors", "200")
      .option("--world-replicates <n>", "split: runs in each", "8"),
  plan: (study, given, problems) => {
    const method = checkOneOf("method", given.method, methods, problems);
    const reading = checkReading("of", given.of, study.base.months, problems);
    const listed = given.factors ?? (method === "sobol" ? USUAL : undefined);
    const factors =
      listed?.split(",").map((text) => checkFactor("factors", text.trim(), problems)) ??
      studyFactors(study.base);
    const twice = factors.find(({ name }, i) => factors.findIndex((other) => other.name === name) < i);
    if (twice !== undefined) problems.push(`--factors: expected each once, received ${twice.name} twice`);
    const paths = checkCount("paths", given.paths, [2, 100_000], problems);
    const rows = checkCount("rows", given.rows, [16, 1_048_576], problems);
    if (!Number.isNaN(rows) && !isPowerOfTwo(rows))
      problems.push(`--rows: expected a power of two, received ${rows}`);
    const accepted = readAcceptedWorlds();
    const worlds = checkCount("worlds", given.worlds, [2, accepted.worlds.length], problems);
    const worldReplicates = checkCount("world-replicates", given.worldReplicates, [2, 100_000], problems);
    const trial: Study & { readonly reading: Reading } = { ...study, reading };
    return async (runJobs) => {
      const work = {
        morris: () => reportMorris({ ...trial, factors, paths }, runJobs),
        sobol: () => reportSobol({ ...trial, factors, rows }, runJobs),
        tornado: () => reportTornado({ ...trial, factors }, runJobs),
        split: () => reportSplit(trial, accepted, worlds, worldReplicates, runJobs),
      };
      const report = await work[method]();
      return { ...report, result: { method, of: formatReading(reading), ...report.result } };
    };
  },
};

function isPowerOfTwo(count: number): boolean {
  return (count & (count - 1)) === 0;
}
