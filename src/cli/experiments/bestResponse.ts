import { bestResponse } from "../../../sim/experiments/index.ts";
import { checkCount } from "../argumentChecks.ts";
import { alignColumns } from "../columns.ts";
import { checkNumbers } from "./checks.ts";
import { cells, columnsOf, figure, interval } from "./figures.ts";
import type { StudyCommand } from "./studyCommand.ts";

interface Given {
  readonly weights: string;
  readonly horizons: string;
  readonly propagandaSteps: string;
  readonly moderationSteps: string;
}

/** `outbid best-response`. */
export const bestResponseCommand: StudyCommand<Given> = {
  name: "best-response",
  description: "find the moderation that serves the leadership best, against the rival's propaganda",
  replicates: "40",
  addOptions: (command) =>
    command
      .option("--weights <list>", "members that one member of IS-K counts for", "1,3,8")
      .option("--horizons <list>", "months that the leadership looks ahead", "12,36")
      .option("--propaganda-steps <n>", "steps of propaganda from 0 to 1, an even number", "10")
      .option("--moderation-steps <n>", "steps of moderation from 0 to 1, an even number", "20"),
  plan: (study, given, problems) => {
    const threatWeights = checkNumbers("weights", given.weights, [0, 100], problems);
    const horizons = checkNumbers("horizons", given.horizons, [1, study.base.months], problems);
    if (horizons.some((months) => months % 1 !== 0))
      problems.push(`--horizons: expected whole numbers, received ${JSON.stringify(given.horizons)}`);
    const steps = { propaganda: given.propagandaSteps, moderation: given.moderationSteps };
    const [propagandaSteps, moderationSteps] = Object.entries(steps).map(([name, text]) => {
      const count = checkCount(`${name}-steps`, text, [2, 100], problems);
      if (count % 2 === 1) problems.push(`--${name}-steps: expected an even number, received ${count}`);
      return count;
    });
    return async (runJobs) => {
      const trial = { ...study, threatWeights, horizons, propagandaSteps, moderationSteps };
      const result = await bestResponse(trial, runJobs);
      const { curves } = result;
      return {
        result,
        columns: ["threatWeight", "horizon", "rival", "propaganda", ...columnsOf("moderation")],
        rows: curves.flatMap(({ threatWeight, horizon, points, withoutRival }) => [
          [threatWeight, horizon, "false", undefined, ...cells(withoutRival)],
          ...points.map(({ propaganda, best }) => [
            threatWeight,
            horizon,
            "true",
            propaganda,
            ...cells(best),
          ]),
        ]),
        lines: [
          "The constant moderation that serves the leadership best (95 % over resampled replicates):",
          ...alignColumns(
            [
              [
                "weight of the rival",
                "horizon",
                "no rival",
                ...["0", "½", "1"].map((p) => `propaganda ${p}`),
              ],
              ...curves.map(({ threatWeight, horizon, points, withoutRival }) => [
                figure(threatWeight),
                figure(horizon),
                interval(withoutRival),
                ...[0, (points.length - 1) / 2, points.length - 1].map((i) => interval(points[i].best)),
              ]),
            ],
            [0, 1, 2, 3, 4, 5],
          ),
        ],
      };
    };
  },
};
