import type { SettableName } from "../parameters.ts";
import type { Problem, Scenario, ScenarioEvent } from "../scenario.ts";
import { describeValue } from "./problems.ts";
import { findRow, pathOf } from "./sections.ts";

type Checked = Pick<Scenario, "months" | "settings"> & {
  readonly events: readonly (ScenarioEvent | undefined)[];
};

/** Sums of shares may miss 1 by the rounding of their decimals. */
const ROUNDING = 1e-9;

/**
 * What no number breaks alone: agents and groups, sums of shares and weights, events within the run and within their
 * lever's bounds. Leaves out what rests on a path in `wrong`, where a problem is known already.
 */
export function checkScenario(scenario: Checked, wrong: ReadonlySet<string> = new Set()): Problem[] {
  const sound = (...names: SettableName[]) => names.every((name) => !wrong.has(settingPath(name)));
  return [
    ...(sound("agents", "groupSize") ? checkGroups(scenario) : []),
    ...sums.filter(({ names }) => sound(...names)).flatMap((sum) => checkSum(scenario, sum)),
    ...(wrong.has("months") ? [] : checkMonths(scenario)),
    ...scenario.events.flatMap((event, i) => (event === undefined ? [] : checkValue(event, i))),
  ];
}

function settingPath(name: SettableName): string {
  const row = findRow(name);
  return row === undefined ? name : pathOf(row);
}

function checkGroups({ settings: { agents, groupSize } }: Checked): Problem[] {
  if (groupSize > agents)
    return [{ path: "population.groupSize", expected: `≤ agents (${agents})`, received: String(groupSize) }];
  if (agents % groupSize === 0) return [];
  const [least, most] = findRow("agents")?.bounds ?? [0, Number.POSITIVE_INFINITY];
  const below = Math.floor(agents / groupSize) * groupSize;
  const nearest = [below, below + groupSize].filter((n) => n >= least && n <= most);
  return [
    {
      path: "population.agents",
      expected: `a multiple of groupSize (${groupSize})`,
      received: String(agents),
      suggestion: nearest.join(" or "),
    },
  ];
}

interface Sum {
  readonly names: readonly SettableName[];
  readonly expected: string;
  readonly holds: (sum: number) => boolean;
}

const atMostOne = (...names: SettableName[]): Sum => ({
  names,
  expected: "≤ 1",
  holds: (sum) => sum <= 1 + ROUNDING,
});
const aboveZero = (...names: SettableName[]): Sum => ({ names, expected: "> 0", holds: (sum) => sum > 0 });

const sums: readonly Sum[] = [
  atMostOne("salafiT", "salafiK", "salafiX"),
  atMostOne("otherT", "otherK", "otherX"),
  aboveZero("doctrineWomen", "doctrineInclusion", "doctrineMinorities", "doctrineForeign"),
  aboveZero("donorWomen", "donorInclusion", "donorMinorities", "donorForeign"),
];

function checkSum({ settings }: Checked, { names, expected, holds }: Sum): Problem[] {
  const sum = names.reduce((total, name) => total + settings[name], 0);
  if (holds(sum)) return [];
  const [section] = settingPath(names[0]).split(".");
  return [{ path: section, expected: `${names.join(" + ")} ${expected}`, received: String(sum) }];
}

function checkMonths({ months, events }: Checked): Problem[] {
  return events.flatMap((event, i) =>
    event === undefined || event.month < months
      ? []
      : [
          {
            path: `events.${i}.month`,
            expected: `≤ ${months - 1}, the last month of the run`,
            received: String(event.month),
          },
        ],
  );
}

function checkValue(event: ScenarioEvent, i: number): Problem[] {
  if (event.kind === "prisonRelease") return [];
  const [least, most] = findRow(event.lever)?.bounds ?? [0, 0];
  if (event.value >= least && event.value <= most) return [];
  return [
    {
      path: `events.${i}.value`,
      expected: `${least} to ${most} (${event.lever})`,
      received: describeValue(event.value),
    },
  ];
}
