import { formatReading, type MapTrial, mapLevers } from "../../../sim/experiments/index.ts";
import { alignColumns } from "../columns.ts";
import { checkFactor, checkOneOf, checkReading, titleOf } from "./checks.ts";
import { figure } from "./figures.ts";
import type { StudyCommand } from "./studyCommand.ts";

interface Given {
  readonly across: string;
  readonly up: string;
  readonly of: string;
  readonly size: string;
}

/** `outbid map`. */
export const mapCommand: StudyCommand<Given> = {
  name: "map",
  description: "map two levers against any reading, or against the moderation that serves best",
  replicates: "40",
  addOptions: (command) =>
    command
      .option("--across <lever>", "a setting, over its study range or as name=low:high", "moderation")
      .option("--up <lever>", "another", "propaganda")
      .option("--of <reading>", "such as K, K@60, mean(E)@1-84, or bestResponse", "K")
      .option("--size <n>", "points each way: 9, 17, or 33 where it is steep", "17"),
  plan: (study, given, problems) => {
    const across = checkFactor("across", given.across, problems);
    const up = checkFactor("up", given.up, problems);
    if (across.name === up.name && given.across === given.up)
      problems.push(`--up: expected another lever than --across, received ${JSON.stringify(given.up)}`);
    const outcome: MapTrial["outcome"] =
      given.of === "bestResponse"
        ? "bestResponse"
        : checkReading("of", given.of, study.base.months, problems);
    if (outcome === "bestResponse" && [across.name, up.name].includes("moderation"))
      problems.push("--of: expected a reading where a lever is moderation, received bestResponse");
    const size = Number(checkOneOf("size", given.size, ["9", "17", "33"], problems)) as 9 | 17 | 33;
    return async (runJobs) => {
      const map = await mapLevers({ ...study, across, up, outcome, size }, runJobs);
      const text = outcome === "bestResponse" ? outcome : formatReading(outcome);
      const at = (row: number, column: number) => row * map.across.length + column;
      // A terminal has room for nine columns; every second or fourth point is one of them.
      const stride = (size - 1) / 8;
      const every = (levels: readonly number[]) => levels.map((_, i) => i).filter((i) => i % stride === 0);
      return {
        result: {
          of: text,
          across: { name: across.name, levels: map.across },
          up: { name: up.name, levels: map.up },
          values: map.up.map((_, row) => map.across.map((_, column) => map.values[at(row, column)])),
          half: map.up.map((_, row) =>
            map.across.map((_, column) => {
              const half = map.half[at(row, column)];
              return Number.isNaN(half) ? null : half;
            }),
          ),
          tried: map.up.map((_, row) => map.across.map((_, column) => map.tried[at(row, column)] === 1)),
        },
        columns: [across.name, up.name, "of", "value", "half", "tried"],
        rows: map.up.flatMap((level, row) =>
          map.across.map((other, column) => {
            const i = at(row, column);
            return [other, level, text, map.values[i], map.half[i], map.tried[i]];
          }),
        ),
        lines: [
          `${outcome === "bestResponse" ? "Moderation that serves best" : titleOf(outcome)}; ${up.name} upward, ${across.name} across:`,
          ...alignColumns(
            [
              ["", ...every(map.across).map((column) => figure(map.across[column]))],
              ...every(map.up)
                .reverse()
                .map((row) => [
                  figure(map.up[row]),
                  ...every(map.across).map((column) => figure(map.values[at(row, column)])),
                ]),
            ],
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
          ),
        ],
      };
    };
  },
};
