import { type BestResponse, type BestResponseTrial, bestResponse } from "../../sim/experiments/index.ts";
import { alignColumns } from "./columns.ts";
import { cells, columnsOf, figure, interval } from "./figures.ts";
import { count, numbers, type Option } from "./option.ts";
import { defineStudy, tableReport } from "./study.ts";
import { warnOf } from "./warnOf.ts";

function evenCount(text: string, usual: number): Option<number> {
  const plain = count(text, usual, [2, 100]);
  return {
    ...plain,
    read: (texts, reader) => {
      const value = plain.read(texts, reader);
      if (value % 2 === 1)
        reader.problems.push(`--${reader.name}: expected an even number, received ${value}`);
      return value;
    },
  };
}

/** `outbid best-response`. */
export const bestResponseStudy = defineStudy({
  name: "best-response",
  about: "find the moderation that serves the leadership best, against the rival's propaganda",
  usual: { scenario: "baseline", replicates: 40 },
  takes: "settings",
  options: {
    weights: numbers("members that one member of IS-K counts for", [1, 3, 8], [0, 100]),
    horizons: numbers("months that the leadership looks ahead", [12, 36], [1, "months"]),
    propagandaSteps: evenCount("steps of propaganda from 0 to 1, an even number", 10),
    moderationSteps: evenCount("steps of moderation from 0 to 1, an even number", 20),
  },
  plan(study, { weights, horizons, ...steps }, problems): BestResponseTrial {
    if (horizons.some((months) => !Number.isNaN(months) && months % 1 !== 0))
      problems.push(`--horizons: expected whole numbers, received ${JSON.stringify(horizons.join(","))}`);
    return { ...study, threatWeights: weights, horizons, ...steps };
  },
  run: bestResponse,
  report: (result, { replicates }) => reportBestResponse(result, replicates),
});

function reportBestResponse(result: BestResponse, replicates: number) {
  const { curves } = result;
  return tableReport({
    result,
    warnings: warnOf("replicates", replicates),
    columns: ["threatWeight", "horizon", "rival", "propaganda", ...columnsOf("moderation")],
    whole: ["horizon"],
    rows: curves.flatMap(({ threatWeight, horizon, points, withoutRival }) => [
      [threatWeight, horizon, false, undefined, ...cells(withoutRival)],
      ...points.map(({ propaganda, best }) => [threatWeight, horizon, true, propaganda, ...cells(best)]),
    ]),
    lines: [
      "The constant moderation that serves the leadership best (95 % over resampled replicates):",
      ...alignColumns(
        [
          ["weight of the rival", "horizon", "no rival", ...["0", "½", "1"].map((p) => `propaganda ${p}`)],
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
  });
}
