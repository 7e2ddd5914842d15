import { type EscapePath, type EscapeTrial, escapePaths } from "../../../sim/experiments/index.ts";
import { type ScenarioEvent, scenarioToJson } from "../../../sim/index.ts";
import { checkCount } from "../argumentChecks.ts";
import { openFile } from "../output.ts";
import { checkNumber } from "./checks.ts";
import { figure, interval } from "./figures.ts";
import type { Report, StudyCommand } from "./studyCommand.ts";

interface Given {
  readonly leastMembers: string;
  readonly mostRivals: string;
  readonly moderation: string;
  readonly by: string;
  readonly mostAid: string;
  readonly leastPropaganda: string;
  readonly confidence: string;
  readonly tries: string;
  readonly keep?: string;
}

/** `outbid escape`. */
export const escapeCommand: StudyCommand<Given> = {
  name: "escape",
  description: "search timetables of moderation, aid and counter-messaging for a path out of the trap",
  replicates: "16",
  addOptions: (command) =>
    command
      .option("--least-members <n>", "members of the Taliban in every row, people at least", "70000")
      .option("--most-rivals <n>", "members of IS-K in every row, people at most", "6000")
      .option("--moderation <m>", "moderation to be reached, and kept", "0.6")
      .option("--by <row>", "the row by which it is reached", "48")
      .option("--most-aid <n>", "how far aid on offer (aidScale) may go", "1.5")
      .option("--least-propaganda <p>", "how far propaganda may be countered", "0.2")
      .option("--confidence <share>", "part of the replicates in which all must be met", "0.9")
      .option("--tries <n>", "timetables to try at most, in generations of 24", "480")
      .option("--keep <file>", "write the path as a scenario, a .json file"),
  plan: (study, given, problems) => {
    const number = (name: string, text: string, bounds: readonly [number, number]) =>
      checkNumber(name, text, bounds, problems);
    const trial: EscapeTrial = {
      ...study,
      aims: {
        leastT: number("least-members", given.leastMembers, [0, 1e9]),
        mostK: number("most-rivals", given.mostRivals, [0, 1e9]),
        moderation: number("moderation", given.moderation, [0, 1]),
        by: checkCount("by", given.by, [2, study.base.months], problems),
      },
      limits: {
        aidScale: number("most-aid", given.mostAid, [0, 5]),
        propaganda: number("least-propaganda", given.leastPropaganda, [0, 1]),
      },
      confidence: number("confidence", given.confidence, [0, 1]),
      tries: checkCount("tries", given.tries, [24, 1_000_000], problems),
    };
    const { keep } = given;
    if (keep !== undefined && !keep.endsWith(".json"))
      problems.push(`--keep: expected a name that ends in .json, received ${JSON.stringify(keep)}`);
    return async (runJobs) => {
      const { treatment, ...result } = await escapePaths(trial, runJobs);
      const kept = scenarioToJson({ ...study.base, ...treatment, id: `${study.base.id}-escape` });
      if (keep !== undefined) await writeWhole(keep, `${JSON.stringify(kept, null, 2)}\n`);
      return reportOf(trial, { ...result, scenario: kept });
    };
  },
};

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await openFile(path);
  try {
    await file.write(text);
    await file.finish();
  } finally {
    await file.discard();
  }
}

function reportOf(
  { aims, confidence }: EscapeTrial,
  result: {
    readonly found: boolean;
    readonly best: EscapePath;
    readonly tries: number;
    readonly scenario: object;
  },
): Report {
  const { found, best, tries } = result;
  const percent = (share: number | undefined) => `${Math.round(100 * (share ?? 0))} %`;
  const ramps = best.events.filter(
    (event): event is Extract<ScenarioEvent, { kind: "ramp" }> => event.kind === "ramp",
  );
  return {
    result: { aims, confidence, ...result },
    columns: ["found", "tries", "lever", "month", "duration", "value", "share", "shareOfFresh"],
    rows: ramps.map(({ lever, month, duration, value }) => [
      ...[String(found), tries, lever, month, duration, value],
      ...[best.share, best.shareOfFresh],
    ]),
    lines: [
      found ? `A path was found in ${tries} tries:` : `None found in ${tries} tries. The best seen:`,
      ...ramps.map(
        ({ lever, month, duration, value }) =>
          `  from month ${month}, over ${duration} months: ${lever} to ${figure(value)}`,
      ),
      `Fewest of the Taliban ${interval(best.leastT)}, most of IS-K ${interval(best.mostK)}, moderation ${figure(best.moderation.mean)} from row ${aims.by} on.`,
      `All aims are met in ${percent(best.share)} of the replicates it was sought with, and in ${percent(best.shareOfFresh)} of others.`,
    ],
  };
}
