import {
  type Factor,
  factorOf,
  formatReading,
  type Goal,
  type GoalAnswer,
  type GoalPoint,
  type GoalTrial,
  readAt,
  seekGoal,
} from "../../sim/experiments/index.ts";
import { checkFactor, checkNumber, checkReading, titleOf } from "./checks.ts";
import { seekDefaults as usual } from "./defaults.ts";
import { figure, interval } from "./figures.ts";
import { factorText, type Option, oneOf, type Reader } from "./option.ts";
import { defineStudy, tableReport } from "./study.ts";

type Levers = readonly [Factor] | readonly [Factor, Factor];

const goal: Option<Goal> = {
  argument: "goal",
  text: "such as K@84<=4000 or mean(E)@1-84>=0.8, in the mean over replicates",
  usual: { reading: readAt(usual.measure, usual.row), is: usual.is, value: usual.value },
  isNeeded: true,
  read: ([text = ""], reader) => readGoal(text, reader),
  write: (value) => [goalText(value)],
};

const levers: Option<Levers> = {
  argument: "lever",
  text: "a setting, or name=low:high; once or twice",
  usual: [factorOf(usual.first), factorOf(usual.second)],
  isNeeded: true,
  isRepeated: true,
  read(texts, { name, problems }) {
    const [first, second, ...others] = texts.map((text) => checkFactor(name, text, problems));
    if (others.length > 0) problems.push(`--${name}: expected one or two, received ${texts.length}`);
    if (first.name === second?.name)
      problems.push(`--${name}: expected two different ones, received ${first.name} twice`);
    return second === undefined ? [first] : [first, second];
  },
  write: (value) => value.map(factorText),
};

/** `outbid seek`. */
export const seekStudy = defineStudy({
  name: "seek",
  about: "find the least change of one lever or two that reaches a goal",
  usual: { scenario: "baseline", replicates: 40 },
  takes: "settings",
  options: {
    goal,
    lever: levers,
    points: oneOf("n", "points along each lever to begin with: 9 or 17", 9, [9, 17] as const),
  },
  plan(study, { goal, lever, points }, _problems): GoalTrial {
    return { ...study, goal, levers: lever, points };
  },
  run: seekGoal,
  report: reportGoal,
});

function readGoal(text: string, { name, months, problems }: Reader): Goal {
  const [, reading, sign, value] = /^(.+?)\s*(<=|>=)\s*(.+)$/.exec(text) ?? [];
  if (reading === undefined) {
    problems.push(`--${name}: expected a reading, <= or >=, and a number, received ${JSON.stringify(text)}`);
    return { reading: readAt("K", 0), is: "atMost", value: 0 };
  }
  return {
    reading: checkReading(name, reading, months, problems),
    is: sign === "<=" ? "atMost" : "atLeast",
    value: checkNumber(name, value, [-1e12, 1e12], problems),
  };
}

const goalText = ({ reading, is, value }: Goal) =>
  `${formatReading(reading)}${is === "atLeast" ? ">=" : "<="}${value}`;

function reportGoal({ map, ...answer }: GoalAnswer, { goal, levers }: GoalTrial) {
  const { now, nearest, furthest, spans, share, verdict } = answer;
  const named = { now, nearest, furthest };
  const place = ({ values, outcome }: GoalPoint) =>
    `${levers.map(({ name }, i) => `${name} ${figure(values[i])}`).join(", ")}: ${interval(outcome)}`;
  const rowOf = (row: number, width: number) =>
    Array.from(map?.values.slice(row * width, (row + 1) * width) ?? []);
  return tableReport({
    result: {
      goal: goalText(goal),
      levers,
      ...answer,
      map:
        map === undefined
          ? null
          : {
              across: map.across,
              up: map.up,
              values: map.up.map((_, row) => rowOf(row, map.across.length)),
            },
    },
    columns: ["goal", "verdict", "point", ...levers.map(({ name }) => name), "outcome", "low", "high"],
    rows: Object.entries(named).flatMap(([name, point]) =>
      point === undefined
        ? []
        : [
            [
              ...[goalText(goal), verdict, name, ...point.values],
              ...[point.outcome.mean, point.outcome.low, point.outcome.high],
            ],
          ],
    ),
    lines: [
      `${titleOf(goal.reading)} ${goal.is === "atLeast" ? "≥" : "≤"} ${goal.value}: ${verdict}.`,
      `Now: ${place(now)}.${answer.isNowMixed ? " The strands of moderation differ: it is their mean." : ""}`,
      ...(nearest === undefined ? [] : [`The least change that does it: ${place(nearest)}.`]),
      ...(nearest === undefined ? [`The closest point to the goal: ${place(furthest)}.`] : []),
      ...spans.map(([from, to]) => `Met from ${figure(from)} to ${figure(to)}.`),
      `Met at ${Math.round(100 * share)} % of the points of the grid.`,
    ],
  });
}
