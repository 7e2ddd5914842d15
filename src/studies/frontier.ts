import {
  dilemmaFrontier,
  type Frontier,
  type FrontierPoint,
  type FrontierTrial,
  type PolicyLever,
} from "../../sim/experiments/index.ts";
import { strands } from "../../sim/index.ts";
import { alignColumns } from "./columns.ts";
import { cells, columnsOf, figure, interval } from "./figures.ts";
import { count, oneOf, optionalCount } from "./option.ts";
import { defineStudy, tableReport } from "./study.ts";

const compared = ["aidGained", "economyGained", "membersLost", "leftForRival", "wentHome"] as const;

/** `outbid frontier`. */
export const frontierStudy = defineStudy({
  name: "frontier",
  about:
    "compare what each level of moderation, or of one strand, gains in aid and economy with the members it loses",
  usual: { scenario: "baseline", replicates: 40 },
  takes: "settings",
  options: {
    lever: oneOf<PolicyLever>(
      "name",
      "what moves: moderation, or one strand alone while the others stay",
      "moderation",
      ["moderation", ...strands],
    ),
    steps: count("steps of it from 0 to 1", 10, [2, 100]),
    row: optionalCount("the row to read; the last by default", [1, "months"]),
  },
  plan: (study, { lever, steps, row = study.base.months }): FrontierTrial => ({
    ...study,
    lever,
    // Empty where the number of steps is wrong; that problem is reported elsewhere.
    levels: Number.isNaN(steps) ? [] : Array.from({ length: steps + 1 }, (_, i) => i / steps),
    row,
  }),
  run: dilemmaFrontier,
  report: reportFrontier,
});

function reportFrontier(frontier: Frontier) {
  const points = [...frontier.points, frontier.current];
  const { lever } = frontier;
  const name = ({ level }: FrontierPoint) => (level === undefined ? "as it stands" : figure(level));
  return tableReport({
    result: frontier,
    columns: ["row", lever, ...[...compared, "members", "economy"].flatMap(columnsOf)],
    whole: ["row"],
    rows: points.map((point) => [
      frontier.row,
      name(point),
      ...[...compared, "members" as const, "economy" as const].flatMap((key) => cells(point[key])),
    ]),
    lines: [
      `Gained and lost by row ${frontier.row}, less ${lever} 0, same people and luck (95 %):`,
      ...alignColumns(
        [
          [lever, "aid", "economy", "members lost", "left for IS-K", "went home"],
          ...points.map((point) => [name(point), ...compared.map((key) => interval(point[key]))]),
        ],
        [1, 2, 3, 4, 5],
      ),
    ],
  });
}
