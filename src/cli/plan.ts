import {
  type Change,
  changeTreatment,
  findSettable,
  flagTreatment,
  formatProblem,
  isStrand,
  measures,
  type Problem,
  parseDecimal,
  type Scenario,
  type ScenarioEvent,
} from "../../sim/index.ts";
import type { KeptModel } from "../engine/keptModels.ts";
import { isLater, keptMeasures } from "../engine/keptTerms.ts";
import { checkCount, checkMeasures } from "../studies/checks.ts";
import {
  contradiction,
  type NamedValue,
  readNamedValue,
  withoutContradictions,
} from "../studies/namedValues.ts";
import { checkOutput, checkWorkers, type Target } from "./argumentChecks.ts";

import type { OpenedLink } from "./link/openLink.ts";

/** The arguments of `outbid run`, as text. */
export interface RunArguments {
  readonly replicates: string;
  /** As often as it was said: two values are a contradiction. */
  readonly months?: string | readonly string[];
  readonly agents?: string | readonly string[];
  readonly seed?: string | readonly string[];
  readonly workers?: string;
  readonly set?: readonly string[];
  readonly at?: readonly string[];
  readonly rival: boolean;
  /** Version of a model. */
  readonly model?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  /** A row per replicate, month and measure. */
  readonly long?: boolean;
  /** Names of measures, separated by commas. */
  readonly measures?: string;
}

/** The run to do, with every choice made. */
export interface RunPlan {
  readonly scenario: Scenario;
  /** The former model that is to make the numbers; absent, the present one does. */
  readonly model?: KeptModel;
  /** The link of the page that is run as it is. */
  readonly link?: OpenedLink;
  /** Strands that an argument sets by name: a study's master lever leaves them where they are. */
  readonly held: readonly string[];
  readonly replicates: number;
  /** Undefined: as many as there are cores. */
  readonly workers: number | undefined;
  readonly out: Target | undefined;
  readonly quiet: boolean;
  /** The measures of a table in the long form: a row per replicate, month and measure; absent, a column for each. */
  readonly long?: readonly string[];
  /** What the result says that it was made by, where that is not this program: one that is made again. */
  readonly program?: { readonly name: "outbid"; readonly version: string };
  /** Values that are legal but outside the study range. */
  readonly flags: readonly string[];
}

export type Planned =
  | { readonly ok: true; readonly plan: RunPlan }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Turns arguments into a plan, or into a list of every problem they hold. Reads and writes no files. `base` is a scenario
 * of the former `model`, where there is one.
 */
export function planRun(base: Scenario, given: RunArguments, model?: KeptModel): Planned {
  const problems: string[] = [];
  const replicates = checkCount("replicates", given.replicates, [1, 1e9], problems);
  const workers = checkWorkers(given.workers, problems);
  const out = checkOutput(given.out, problems, given.json);
  if (model !== undefined) checkFormer(model, given, out, problems);
  const long = checkLong(given, model, out, problems);
  const scenario = planScenario(base, given, problems);
  if (scenario === undefined || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    plan: {
      ...scenario,
      ...(model && { model }),
      ...(long && { long }),
      ...{ replicates, workers, out, quiet: given.quiet === true },
    },
  };
}

/** The measures of the long form; undefined where the table has a column for each. */
function checkLong(
  { long, measures: listed }: RunArguments,
  model: KeptModel | undefined,
  out: Target | undefined,
  problems: string[],
): readonly string[] | undefined {
  if (long !== true) {
    if (listed !== undefined) problems.push("--measures: expected --long with it");
    return undefined;
  }
  if (out?.form === "json") problems.push(`--long: expected a .csv file or -, received ${out.target}`);
  const known = model === undefined ? measures.map(({ name }) => name) : keptMeasures(model);
  return listed === undefined ? known : checkMeasures("measures", listed, known, problems);
}

/** What the program of a former model is not asked for. */
function checkFormer(model: KeptModel, given: RunArguments, out: Target | undefined, problems: string[]) {
  if (out?.form === "json")
    problems.push(`--out: expected a .csv file or - with --model ${model}, received ${out.target}`);
  const refuse = (argument: string, name: string) => {
    if (isLater(model, name))
      problems.push(`${argument}: expected a setting that model ${model} knows; ${name} came later`);
  };
  for (const text of given.set ?? []) refuse(`--set ${text}`, text.replace(/=.*$/s, "").trim());
  for (const text of given.at ?? [])
    refuse(
      `--at ${text}`,
      text
        .replace(/^[^:]*:/, "")
        .replace(/=.*$/s, "")
        .trim(),
    );
}

/** Settings from the first month, then events. What fails in one does not hide what fails in the other. */
function planScenario(base: Scenario, given: RunArguments, problems: string[]) {
  const named = [
    ...namedValues(given),
    ...(given.set ?? []).flatMap((text) => readNamedValue("set", text, problems)),
  ];
  const changes = withoutContradictions(named, problems);
  const added = eventsOnce(
    (given.at ?? []).flatMap((text) => parseAt(text, problems)),
    problems,
  );
  const before = problems.length;
  const changed = changeTreatment(base, changes);
  if (!changed.ok) problems.push(...changed.problems.map(describe));
  const present = changed.ok ? changed.treatment : shorten(base, given.months);
  const whole = changeTreatment(present, [], { added: added.map(({ event }) => event) });
  if (!whole.ok)
    problems.push(
      ...whole.problems.map((problem) => describe(inArguments(problem, present.events.length, added))),
    );
  if (!whole.ok || problems.length > before) return undefined;
  return {
    scenario: whole.treatment,
    held: changes.map(([name]) => name).filter(isStrand),
    flags: flagTreatment(whole.treatment).map(formatProblem),
  };
}

/** The run that events are checked against when other changes cannot be. */
function shorten(base: Scenario, months: RunArguments["months"]): Scenario {
  const parsed = changeTreatment(
    base,
    saidOf(months).map((text): Change => ["months", text]),
  );
  return parsed.ok ? parsed.treatment : base;
}

const saidOf = (said: RunArguments["months"]) => (said === undefined ? [] : [said].flat());

function namedValues({ months, agents, seed, rival }: RunArguments): NamedValue[] {
  const texts = { months, agents, seed };
  const named = Object.entries(texts).flatMap(([name, said]) =>
    saidOf(said).map((text): NamedValue => ({ argument: `--${name} ${text}`, change: [name, text] })),
  );
  return rival ? named : [...named, { argument: "--no-rival", change: ["rival", false] }];
}

interface AddedEvent {
  readonly text: string;
  readonly event: ScenarioEvent;
}

function parseAt(text: string, problems: string[]): AddedEvent[] {
  const [, month, lever, value] = /^([^:=]+):([^=]+)=(.*)$/s.exec(text) ?? [];
  if (month === undefined || lever === undefined || value === undefined) {
    problems.push(`--at: expected month:name=value, received ${JSON.stringify(text)}`);
    return [];
  }
  // A value that is no number, or a name that is no lever, stays as written; the check of events reports it.
  const event = {
    kind: "step",
    month: parseDecimal(month) ?? month,
    lever: lever.trim(),
    value: parseDecimal(value) ?? value,
  } as ScenarioEvent;
  return [{ text, event }];
}

/** Each event once; a lever that two arguments set to different values in the same month is a problem. */
function eventsOnce(added: readonly AddedEvent[], problems: string[]): AddedEvent[] {
  const known = new Map<string, AddedEvent>();
  for (const each of added) {
    const { month, lever, value } = each.event as Extract<ScenarioEvent, { kind: "step" }>;
    const first = known.get(`${month} ${lever}`);
    if (first === undefined) known.set(`${month} ${lever}`, each);
    else if ("value" in first.event && first.event.value !== value)
      problems.push(contradiction(`--at ${first.text}`, `--at ${each.text}`, `${lever} in month ${month}`));
  }
  return [...known.values()];
}

/** A problem with an event that an argument added, reported as a problem of that argument. */
function inArguments(problem: Problem, present: number, added: readonly AddedEvent[]): Problem {
  const [, i, field] = /^events\.(\d+)\.?(.*)$/.exec(problem.path) ?? [];
  const source = i === undefined ? undefined : added[Number(i) - present];
  return source === undefined
    ? problem
    : { ...problem, path: `--at ${source.text}${field ? ` (${field})` : ""}` };
}

/** A problem, and the bounds where it is about a number of the table. */
function describe(problem: Problem): string {
  const row = findSettable(problem.path.split(".").at(-1) ?? "");
  const message = formatProblem(problem);
  if (row === undefined || problem.expected === "a known name") return message;
  return `${message}; ${row.name} takes ${row.bounds[0]} to ${row.bounds[1]}, default ${row.default}`;
}
