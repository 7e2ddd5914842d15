import {
  type Change,
  changeTreatment,
  findSettable,
  flagTreatment,
  formatProblem,
  parseDecimal,
  parseScenario,
  type Scenario,
  type ScenarioEvent,
} from "../../../sim/index.ts";
import { listScenarioIds, readScenario } from "../library.ts";
import { standIn } from "../standIn.ts";
import { type Fields, type JsonRecord, join, suggested } from "./fields.ts";

/** A treatment that a request describes. */
export interface AskedScenario {
  readonly scenario: Scenario;
  /** Values that are legal but outside the study range, in words. */
  readonly outside: readonly string[];
}

/** The fields of a request that describe a treatment. */
export const scenarioKeys = ["scenario", "set", "at", "rival", "months", "agents", "seed"] as const;

const MOST_CHANGES = 500;
const MOST_EVENTS = 500;
/** Longest run. */
const MOST_MONTHS = 1200;

let ids: readonly string[] | undefined;
const known = new Map<string, Scenario>();

/** A scenario of the library, read once in the life of the process. */
function ofLibrary(id: string): Scenario | undefined {
  ids ??= listScenarioIds();
  if (!ids.includes(id)) return undefined;
  const found = known.get(id) ?? readScenario(id);
  known.set(id, found);
  return found;
}

/**
 * The treatment that the fields of a request describe, as `outbid run` would make it of the same: the scenario, by id
 * or as a file holds it, then settings from month 0, then events. `shared` are values that hold where the request names
 * none. Undefined where there are problems.
 */
export function readAskedScenario(
  fields: Fields,
  given: JsonRecord,
  path: string,
  shared: readonly Change[] = [],
): AskedScenario | undefined {
  const before = fields.problems.length;
  const base = readBase(fields, given.scenario, join(path, "scenario"));
  const named = readChanges(fields, given, path);
  const own = new Set(named.map(({ change: [name] }) => name));
  const changes = [
    ...shared.filter(([name]) => !own.has(name)),
    // What is wrong by itself was told.
    ...named.map(({ change }) => change),
  ];
  const start = base ?? standIn();
  const changed = changeTreatment(start, changes);
  for (const problem of changed.ok ? [] : changed.problems) {
    const name = problem.path.split(".").at(-1) ?? "";
    const place = named.find(({ change }) => change[0] === name)?.path ?? join(path, problem.path);
    fields.problems.push({ ...problem, path: place });
  }
  const present = changed.ok ? changed.treatment : start;
  const months = changed.ok ? present.months : MOST_MONTHS;
  const added = given.at === undefined ? [] : readEvents(fields, given.at, join(path, "at"), months);
  if (base === undefined || fields.problems.length > before) return undefined;
  const whole = changeTreatment(present, [], { added });
  if (whole.ok)
    return { scenario: whole.treatment, outside: flagTreatment(whole.treatment).map(formatProblem) };
  // Each event is right by itself: there are too many with those of the scenario.
  fields.problems.push(...whole.problems.map((problem) => ({ ...problem, path: join(path, "at") })));
  return undefined;
}

/** Texts of a scenario have no effect on a run; a request may leave them out. */
const texts = Object.fromEntries(
  ["title", "description", "author", "source", "leavesOut"].map((name) => [name, "-"]),
);

function readBase(fields: Fields, value: unknown, path: string): Scenario | undefined {
  if (typeof value === "string") {
    const found = ofLibrary(value);
    if (found === undefined) fields.tell(path, "an id of the library, or an object", value, hint(value));
    return found;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    fields.tell(path, "an id of the library, or an object", value);
    return undefined;
  }
  const parsed = parseScenario({ id: "asked", date: "2026-01-01", ...texts, ...value });
  if (parsed.ok) return parsed.scenario;
  for (const problem of parsed.problems)
    fields.problems.push({
      ...problem,
      path: problem.path === "scenario" ? path : join(path, problem.path),
    });
  return undefined;
}

const hint = (id: string) => suggested(id, ids ?? []).suggestion;

interface NamedChange {
  readonly path: string;
  readonly change: Change;
}

/** Values by flat name, each of the right type: a text is no number here, as in a scenario's file. */
function readChanges(fields: Fields, given: JsonRecord, path: string): NamedChange[] {
  const own = ["rival", "months", "agents", "seed"].flatMap((name) =>
    given[name] === undefined ? [] : [[name, given[name], join(path, name)] as const],
  );
  const at = join(path, "set");
  const { set = {} } = given;
  const isRecord = typeof set === "object" && set !== null && !Array.isArray(set);
  if (!isRecord) fields.tell(at, "an object", set);
  const listed = isRecord ? Object.entries(set) : [];
  if (listed.length > MOST_CHANGES) fields.tell(at, `at most ${MOST_CHANGES} names`, listed);
  const named = listed
    .slice(0, MOST_CHANGES)
    .map(
      ([name, value]) => [name, value, join(at, name.length > 60 ? `${name.slice(0, 60)}…` : name)] as const,
    );
  return [...own, ...named].flatMap(([name, value, place]) => {
    const isText = typeof value === "string";
    const type = name === "rival" ? "true or false" : isNumber(name) ? "a number" : undefined;
    if (name === "seed" ? !isText : type !== undefined && isText) {
      fields.tell(place, type ?? "a text", value);
      return [];
    }
    return [{ path: place, change: [name, value as Change[1]] as const }];
  });
}

const isNumber = (name: string) => name === "months" || findSettable(name) !== undefined;

/** Events as a scenario's file has them, `kind` being a step where it is not said; or as in `--at`. */
function readEvents(fields: Fields, value: unknown, path: string, months: number): readonly ScenarioEvent[] {
  const listed = fields.list(value, path, MOST_EVENTS, 'a list of events such as "12:moderation=0.7"');
  const events = listed.map((event) => {
    if (typeof event === "string") return fromText(event);
    if (typeof event !== "object" || event === null || Array.isArray(event)) return undefined;
    return { kind: "step", ...event };
  });
  const before = fields.problems.length;
  events.forEach((event, i) => {
    if (event === undefined)
      fields.tell(`${path}.${i}`, 'an event such as "12:moderation=0.7", or an object', listed[i]);
  });
  if (fields.problems.length > before) return [];
  const parsed = parseScenario({ id: "asked", date: "2026-01-01", ...texts, months, events });
  if (!parsed.ok) {
    for (const problem of parsed.problems)
      fields.problems.push({ ...problem, path: problem.path.replace(/^(events|scenario)/, path) });
    return [];
  }
  return withoutContradictions(fields, events as readonly ScenarioEvent[], path);
}

function fromText(text: string): object | undefined {
  const [, month, lever, value] = /^([^:=]+):([^=]+)=(.*)$/s.exec(text) ?? [];
  if (month === undefined || lever === undefined || value === undefined) return undefined;
  return {
    kind: "step",
    month: parseDecimal(month) ?? month,
    lever: lever.trim(),
    value: parseDecimal(value) ?? value,
  };
}

/** Each event once; a lever that two steps set to different values in the same month is a problem. */
function withoutContradictions(
  fields: Fields,
  events: readonly ScenarioEvent[],
  path: string,
): readonly ScenarioEvent[] {
  const steps = new Map<string, { readonly value: number; readonly i: number }>();
  return events.filter((event, i) => {
    if (event.kind !== "step") return true;
    const key = `${event.month} ${event.lever}`;
    const first = steps.get(key);
    if (first === undefined) steps.set(key, { value: event.value, i });
    else if (first.value !== event.value)
      fields.tell(
        `${path}.${i}.value`,
        `the value of ${path}.${first.i}, ${first.value}: both set ${event.lever} in month ${event.month}`,
        event.value,
      );
    return first === undefined;
  });
}
