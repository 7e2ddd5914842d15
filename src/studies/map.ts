import { formatReading, type LeverMap, type MapTrial, mapLevers } from "../../sim/experiments/index.ts";
import { checkReading, titleOf } from "./checks.ts";
import { alignColumns } from "./columns.ts";
import { mapDefaults, mapSizes } from "./defaults.ts";
import { figure } from "./figures.ts";
import { factor, type Option, oneOf, reading } from "./option.ts";
import { defineStudy, tableReport } from "./study.ts";

/** The value that is mapped: a reading, or the moderation that serves the leadership best. */
const outcome: Option<MapTrial["outcome"]> = {
  ...reading("such as K, K@60, mean(E)@1-84, or bestResponse", mapDefaults.of),
  read: ([text = ""], { name, months, problems }) =>
    text === "bestResponse" ? text : checkReading(name, text, months, problems),
  write: (value) => [value === "bestResponse" ? value : formatReading(value)],
};

/** `outbid map`. */
export const mapStudy = defineStudy({
  name: "map",
  about: "map two levers against any reading, or against the moderation that serves best",
  usual: { scenario: "baseline", replicates: 40 },
  takes: "settings",
  options: {
    across: factor("a setting, over its study range or as name=low:high", mapDefaults.across),
    up: factor("another", mapDefaults.up),
    of: outcome,
    size: oneOf<9 | 17 | 33>(
      "n",
      "points each way: 9, 17, or 33 where it is steep",
      mapDefaults.size,
      mapSizes,
    ),
  },
  plan(study, { across, up, of, size }, problems): MapTrial {
    if (across.name === up.name)
      problems.push(`--up: expected another lever than --across, received ${JSON.stringify(up.name)}`);
    if (of === "bestResponse" && [across.name, up.name].includes("moderation"))
      problems.push("--of: expected a reading where a lever is moderation, received bestResponse");
    return { ...study, across, up, outcome: of, size };
  },
  run: mapLevers,
  report: reportMap,
});

function reportMap(map: LeverMap, { across, up, outcome, size }: MapTrial) {
  const text = outcome === "bestResponse" ? outcome : formatReading(outcome);
  const at = (row: number, column: number) => row * map.across.length + column;
  // A terminal has room for nine columns, so a finer map shows only every second or fourth point.
  const stride = (size - 1) / 8;
  const every = (levels: readonly number[]) => levels.map((_, i) => i).filter((i) => i % stride === 0);
  return tableReport({
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
    whole: ["tried"],
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
  });
}
