import { levers, type SettableName } from "../parameters.ts";
import type { Problem, ScenarioEvent, Treatment } from "../scenario.ts";
import { findSettable } from "./flatNames.ts";
import { nearestNames } from "./nearest.ts";
import { describeValue } from "./problems.ts";
import { pathOf } from "./sections.ts";

type Checked = Pick<Treatment, "months" | "settings"> & {
  readonly events: readonly (ScenarioEvent | undefined)[];
};

/** Sums of shares may miss 1 by the rounding of their decimals. */
const ROUNDING = 1e-9;
const MOST_EVENTS = 500;
const MOST_DURATION = 1200;

/**
 * Rules about several values together: agents and groups, sums of shares and weights; and rules about events: each
 * within the run, with a known lever and a value within the lever's bounds. Leaves out rules that use a flat name in
 * `wrong`, since its problem is already known.
 */
export function checkTreatment(treatment: Checked, wrong: ReadonlySet<string> = new Set()): Problem[] {
  const sound = (...names: SettableName[]) => names.every((name) => !wrong.has(name));
  const { events, months } = treatment;
  const last = wrong.has("months") ? MOST_DURATION : months;
  const tooMany =
    events.length > MOST_EVENTS
      ? [{ path: "events", expected: `at most ${MOST_EVENTS} items`, received: `a list of ${events.length}` }]
      : [];
  return [
    ...(sound("agents", "groupSize") ? checkGroups(treatment) : []),
    ...sums.filter(({ names }) => sound(...names)).flatMap((sum) => checkSum(treatment, sum)),
    ...tooMany,
    ...events.flatMap((event, i) => (event === undefined ? [] : checkEvent(event, `events.${i}`, last))),
  ];
}

function settingPath(name: SettableName): string {
  const row = findSettable(name);
  return row === undefined ? name : pathOf(row);
}

function checkGroups({ settings: { agents, groupSize } }: Checked): Problem[] {
  if (groupSize > agents)
    return [{ path: "population.groupSize", expected: `≤ agents (${agents})`, received: String(groupSize) }];
  if (agents % groupSize === 0) return [];
  const [least, most] = findSettable("agents")?.bounds ?? [0, Number.POSITIVE_INFINITY];
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

const isWithin = (value: unknown, least: number, most: number) =>
  typeof value === "number" && value >= least && value <= most;
const isCount = (value: unknown, least: number) =>
  typeof value === "number" && Number.isInteger(value) && value >= least;

/** All that is wrong with one event; its fields may be anything. */
function checkEvent(event: ScenarioEvent, path: string, months: number): Problem[] {
  const problems: Problem[] = [];
  const tell = (field: string, expected: string, received: unknown) =>
    problems.push({ path: `${path}.${field}`, expected, received: describeValue(received) });
  if (!isCount(event.month, 0)) tell("month", "a whole number from 0", event.month);
  else if (event.month >= months) tell("month", `≤ ${months - 1}, the last month of the run`, event.month);
  if (event.kind === "prisonRelease") {
    for (const field of ["share", "shareToRival"] as const)
      if (!isWithin(event[field], 0, 1)) tell(field, "0 to 1", event[field]);
    return problems;
  }
  if (event.kind !== "step" && !(isCount(event.duration, 1) && event.duration <= MOST_DURATION))
    tell("duration", `a whole number from 1 to ${MOST_DURATION}`, event.duration);
  const row = findSettable(event.lever);
  if (row?.kind !== "lever") return [...problems, unknownLever(`${path}.lever`, event.lever)];
  const [least, most] = row.bounds;
  if (typeof event.value !== "number" || Number.isNaN(event.value)) tell("value", "a number", event.value);
  else if (!isWithin(event.value, least, most))
    tell("value", `${least} to ${most} (${event.lever})`, event.value);
  return problems;
}

function unknownLever(path: string, lever: string): Problem {
  const names = ["moderation", ...levers];
  const [suggestion] = nearestNames(lever.slice(0, 60), names);
  const problem = { path, expected: names.join(", "), received: describeValue(lever) };
  return suggestion === undefined ? problem : { ...problem, suggestion };
}
