import { type Goal, type GoalPoint, seekGoal } from "../../../sim/experiments/index.ts";
import { checkFactor, checkNumber, checkOneOf, checkReading, titleOf } from "./checks.ts";
import { figure, interval } from "./figures.ts";
import type { StudyCommand } from "./studyCommand.ts";

interface Given {
  readonly goal: string;
  readonly lever: readonly string[];
  readonly points: string;
}

const collect = (text: string, texts: readonly string[] = []) => [...texts, text];

/** `outbid seek`. */
export const seekCommand: StudyCommand<Given> = {
  name: "seek",
  description: "find what it would take: the least change of one lever or two that reaches a goal",
  replicates: "40",
  addOptions: (command) =>
    command
      .requiredOption("--goal <goal>", "such as K@84<=4000 or mean(E)@1-84>=0.8, in the mean over replicates")
      .requiredOption("--lever <lever>", "a setting, or name=low:high; once or twice", collect)
      .option("--points <n>", "points along each lever to begin with: 9 or 17", "9"),
  plan: (study, given, problems) => {
    const goal = checkGoal(given.goal, study.base.months, problems);
    const [first, second, ...others] = given.lever.map((text) => checkFactor("lever", text, problems));
    if (others.length > 0) problems.push(`--lever: expected one or two, received ${given.lever.length}`);
    if (first.name === second?.name && given.lever[0] === given.lever[1])
      problems.push(`--lever: expected two different ones, received ${first.name} twice`);
    const levers = second === undefined ? ([first] as const) : ([first, second] as const);
    const points = Number(checkOneOf("points", given.points, ["9", "17"], problems)) as 9 | 17;
    return async (runJobs) => {
      const { map, ...answer } = await seekGoal({ ...study, goal, levers, points }, runJobs);
      const { now, nearest, furthest, spans, share, verdict } = answer;
      const named = { now, nearest, furthest };
      const place = ({ values, outcome }: GoalPoint) =>
        `${levers.map(({ name }, i) => `${name} ${figure(values[i])}`).join(", ")}: ${interval(outcome)}`;
      return {
        result: {
          goal: given.goal,
          levers,
          ...answer,
          map:
            map === undefined
              ? null
              : {
                  across: map.across,
                  up: map.up,
                  values: map.up.map((_, row) =>
                    Array.from(map.values.slice(row * map.across.length, (row + 1) * map.across.length)),
                  ),
                },
        },
        columns: ["goal", "verdict", "point", ...levers.map(({ name }) => name), "outcome", "low", "high"],
        rows: Object.entries(named).flatMap(([name, point]) =>
          point === undefined
            ? []
            : [
                [
                  ...[given.goal, verdict, name, ...point.values],
                  ...[point.outcome.mean, point.outcome.low, point.outcome.high],
                ],
              ],
        ),
        lines: [
          `${titleOf(goal.reading)} ${goal.is === "atLeast" ? "≥" : "≤"} ${goal.value}: ${verdict}.`,
          `Now: ${place(now)}.`,
          ...(nearest === undefined ? [] : [`The least change that does it: ${place(nearest)}.`]),
          ...(nearest === undefined ? [`The furthest one gets: ${place(furthest)}.`] : []),
          ...spans.map(([from, to]) => `Met from ${figure(from)} to ${figure(to)}.`),
          `Met at ${Math.round(100 * share)} % of the points of the grid.`,
        ],
      };
    };
  },
};

function checkGoal(text: string, months: number, problems: string[]): Goal {
  const [, reading, sign, value] = /^(.+?)\s*(<=|>=)\s*(.+)$/.exec(text) ?? [];
  if (reading === undefined) {
    problems.push(`--goal: expected a reading, <= or >=, and a number, received ${JSON.stringify(text)}`);
    return { reading: checkReading("goal", "K", months, []), is: "atMost", value: 0 };
  }
  const goal: Goal = {
    reading: checkReading("goal", reading, months, problems),
    is: sign === "<=" ? "atMost" : "atLeast",
    value: checkNumber("goal", value, [-1e12, 1e12], problems),
  };
  return goal;
}
