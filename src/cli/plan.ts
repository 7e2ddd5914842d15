import {
  applySettings,
  type Change,
  formatProblem,
  masterLever,
  type Problem,
  parseScenario,
  type Scenario,
  scenarioToJson,
  settables,
} from "../../sim/index.ts";
import { checkCount, checkOutput, checkWorkers, type Target } from "./argumentChecks.ts";

/** What `outbid run` was given, as text. */
export interface RunArguments {
  readonly replicates: string;
  readonly months?: string;
  readonly agents?: string;
  readonly seed?: string;
  readonly workers?: string;
  readonly set?: readonly string[];
  readonly at?: readonly string[];
  readonly rival: boolean;
  readonly out?: string;
  readonly quiet?: boolean;
}

/** What is to be done, decided. */
export interface RunPlan {
  readonly scenario: Scenario;
  readonly replicates: number;
  /** Undefined: as many as there are cores. */
  readonly workers: number | undefined;
  readonly out: Target | undefined;
  readonly quiet: boolean;
  /** What is legal but outside the study range. */
  readonly flags: readonly string[];
}

export type Planned =
  | { readonly ok: true; readonly plan: RunPlan }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Turns arguments into a plan, or into every problem they hold. Touches nothing. */
export function planRun(base: Scenario, given: RunArguments): Planned {
  const problems: string[] = [];
  const replicates = checkCount("replicates", given.replicates, [1, 1e9], problems);
  const workers = checkWorkers(given.workers, problems);
  const out = checkOutput(given.out, problems);
  const scenario = planScenario(base, given, problems);
  if (scenario === undefined || problems.length > 0) return { ok: false, problems };
  return { ok: true, plan: { ...scenario, replicates, workers, out, quiet: given.quiet === true } };
}

/** Changes first (initial values, all months), then events. What fails in one does not hide what fails in the other. */
function planScenario(base: Scenario, given: RunArguments, problems: string[]) {
  const changed = applySettings(base, [
    ...namedChanges(given),
    ...(given.set ?? []).flatMap((text) => parseSet(text, problems)),
  ]);
  if (!changed.ok) problems.push(...changed.problems.map(describe));
  const before = changed.ok ? changed.scenario : shorten(base, given.months);
  const added = (given.at ?? []).flatMap((text) => parseAt(text, problems));
  const file = scenarioToJson(before);
  const parsed = parseScenario({ ...file, events: [...file.events, ...added.map(({ event }) => event)] });
  if (parsed.ok) return { scenario: parsed.scenario, flags: parsed.flags.map(formatProblem) };
  problems.push(
    ...parsed.problems.map((problem) => describe(inArguments(problem, file.events.length, added))),
  );
  return undefined;
}

/** The run that events are checked against when other changes cannot be. */
function shorten(base: Scenario, months: string | undefined): Scenario {
  const parsed = months === undefined ? undefined : applySettings(base, [["months", months]]);
  return parsed?.ok ? parsed.scenario : base;
}

function namedChanges({ months, agents, seed, rival }: RunArguments): Change[] {
  const changes: Change[] = [];
  if (months !== undefined) changes.push(["months", months]);
  if (agents !== undefined) changes.push(["agents", agents]);
  if (seed !== undefined) changes.push(["seed", seed]);
  if (!rival) changes.push(["rival", false]);
  return changes;
}

function parseSet(text: string, problems: string[]): Change[] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name !== undefined && value !== undefined) return [[name.trim(), value]];
  problems.push(`--set: expected name=value, received ${JSON.stringify(text)}`);
  return [];
}

interface AddedEvent {
  readonly text: string;
  readonly event: object;
}

function parseAt(text: string, problems: string[]): AddedEvent[] {
  const [, month, lever, value] = /^([^:=]+):([^=]+)=(.*)$/s.exec(text) ?? [];
  if (month === undefined || lever === undefined || value === undefined) {
    problems.push(`--at: expected month:name=value, received ${JSON.stringify(text)}`);
    return [];
  }
  return [
    { text, event: { kind: "step", month: toNumber(month), lever: lever.trim(), value: toNumber(value) } },
  ];
}

/** A number where the text is one; else the text, which is found wrong where it is used. */
function toNumber(text: string): number | string {
  return /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : text;
}

/** A problem with an event that an argument added, told as the argument's. */
function inArguments(problem: Problem, present: number, added: readonly AddedEvent[]): Problem {
  const [, i, field] = /^events\.(\d+)\.?(.*)$/.exec(problem.path) ?? [];
  const source = i === undefined ? undefined : added[Number(i) - present];
  return source === undefined
    ? problem
    : { ...problem, path: `--at ${source.text}${field ? ` (${field})` : ""}` };
}

/** A problem, and the bounds where it is about a number of the table. */
function describe(problem: Problem): string {
  const name = problem.path.split(".").at(-1);
  const row = [masterLever, ...settables].find((candidate) => candidate.name === name);
  const message = formatProblem(problem);
  if (row === undefined || problem.expected === "a known name") return message;
  return `${message}; ${row.name} takes ${row.bounds[0]} to ${row.bounds[1]}, default ${row.default}`;
}
