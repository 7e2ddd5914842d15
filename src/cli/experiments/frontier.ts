import { dilemmaFrontier, type FrontierPoint } from "../../../sim/experiments/index.ts";
import { checkCount } from "../argumentChecks.ts";
import { alignColumns } from "../columns.ts";
import { cells, columnsOf, figure, interval } from "./figures.ts";
import type { StudyCommand } from "./studyCommand.ts";

interface Given {
  readonly steps: string;
  readonly row?: string;
}

const compared = ["aidGained", "economyGained", "membersLost", "leftForRival"] as const;

/** `outbid frontier`. */
export const frontierCommand: StudyCommand<Given> = {
  name: "frontier",
  description: "set what each moderation gains in aid and economy against the members it loses",
  replicates: "40",
  addOptions: (command) =>
    command
      .option("--steps <n>", "steps of moderation from 0 to 1", "10")
      .option("--row <n>", "the row looked at; the last unless given"),
  plan: (study, { steps, row }, problems) => {
    const count = checkCount("steps", steps, [2, 100], problems);
    const { months } = study.base;
    const at = row === undefined ? months : checkCount("row", row, [1, months], problems);
    const moderation = () => Array.from({ length: count + 1 }, (_, i) => i / count);
    return async (runJobs) => {
      const frontier = await dilemmaFrontier({ ...study, moderation: moderation(), row: at }, runJobs);
      const points = [...frontier.points, frontier.current];
      const name = ({ moderation }: FrontierPoint) =>
        moderation === undefined ? "as it stands" : figure(moderation);
      return {
        result: frontier,
        columns: ["row", "moderation", ...[...compared, "members", "economy"].flatMap(columnsOf)],
        rows: points.map((point) => [
          at,
          name(point),
          ...[...compared, "members" as const, "economy" as const].flatMap((key) => cells(point[key])),
        ]),
        lines: [
          `Gained and lost by row ${at}, less moderation 0, same people and luck (95 %):`,
          ...alignColumns(
            [
              ["moderation", "aid", "economy", "members lost", "left for IS-K"],
              ...points.map((point) => [name(point), ...compared.map((key) => interval(point[key]))]),
            ],
            [1, 2, 3, 4],
          ),
        ],
      };
    };
  },
};
