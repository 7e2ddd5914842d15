import {
  dilemmaFrontier,
  type Frontier,
  type FrontierPoint,
  type FrontierTrial,
} from "../../sim/experiments/index.ts";
import { alignColumns } from "./columns.ts";
import { cells, columnsOf, figure, interval } from "./figures.ts";
import { count, optionalCount } from "./option.ts";
import { defineStudy, tableReport } from "./study.ts";

const compared = ["aidGained", "economyGained", "membersLost", "leftForRival", "wentHome"] as const;

/** `outbid frontier`. */
export const frontierStudy = defineStudy({
  name: "frontier",
  about: "compare what each level of moderation gains in aid and economy with the members it loses",
  usual: { scenario: "baseline", replicates: 40 },
  takes: "settings",
  options: {
    steps: count("steps of moderation from 0 to 1", 10, [2, 100]),
    row: optionalCount("the row to read; the last by default", [1, "months"]),
  },
  plan: (study, { steps, row = study.base.months }): FrontierTrial => ({
    ...study,
    // Empty where the number of steps is wrong; that problem is reported elsewhere.
    moderation: Number.isNaN(steps) ? [] : Array.from({ length: steps + 1 }, (_, i) => i / steps),
    row,
  }),
  run: dilemmaFrontier,
  report: reportFrontier,
});

function reportFrontier(frontier: Frontier) {
  const points = [...frontier.points, frontier.current];
  const name = ({ moderation }: FrontierPoint) =>
    moderation === undefined ? "as it stands" : figure(moderation);
  return tableReport({
    result: frontier,
    columns: ["row", "moderation", ...[...compared, "members", "economy"].flatMap(columnsOf)],
    whole: ["row"],
    rows: points.map((point) => [
      frontier.row,
      name(point),
      ...[...compared, "members" as const, "economy" as const].flatMap((key) => cells(point[key])),
    ]),
    lines: [
      `Gained and lost by row ${frontier.row}, less moderation 0, same people and luck (95 %):`,
      ...alignColumns(
        [
          ["moderation", "aid", "economy", "members lost", "left for IS-K", "went home"],
          ...points.map((point) => [name(point), ...compared.map((key) => interval(point[key]))]),
        ],
        [1, 2, 3, 4, 5],
      ),
    ],
  });
}
