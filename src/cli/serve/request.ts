/** One request of `outbid serve`, read from untrusted JSON. */
import { type Change, fingerprintScenario, type Problem, type Scenario } from "../../../sim/index.ts";
import { createFields, type Fields, type JsonRecord, join } from "./fields.ts";
import { readAskedScenario, scenarioKeys } from "./readAskedScenario.ts";
import { type AskedReading, readReadings } from "./readReadings.ts";

export type RequestId = string | number;

interface Asked {
  readonly readings: readonly AskedReading[];
  readonly replicates: number;
  /** Index of the first replicate. */
  readonly first: number;
}

/** Replicates of one treatment. */
export interface AskedRun extends Asked {
  readonly kind: "run";
  readonly scenario: Scenario;
  readonly fingerprint: string;
  /** Values that are legal but outside the study range, in words. */
  readonly outside: readonly string[];
}

/** The same replicates of two treatments: the same people, the same luck. */
export interface AskedEffect extends Asked {
  readonly kind: "effect";
  readonly treatment: Scenario;
  readonly control: Scenario;
  readonly outside: readonly string[];
}

export type AskedWork =
  | AskedRun
  | AskedEffect
  | { readonly kind: "parameters" }
  | { readonly kind: "measures" };

export type ReadRequest =
  | { readonly ok: true; readonly id: RequestId; readonly work: AskedWork }
  | { readonly ok: false; readonly id: RequestId | null; readonly problems: readonly Problem[] };

/** Most replicates of a request, and most numbers that it may ask for. */
const MOST_REPLICATES = 100_000;
const MOST_NUMBERS = 1_000_000;
const LAST_REPLICATE = 1e9;
/** As `outbid run` and the studies have them. */
const USUAL_RUNS = 200;
const USUAL_PAIRS = 40;

const kinds = ["run", "effect", "parameters", "measures"] as const;
const runKeys = [...scenarioKeys, "first", "replicates", "readings"];
const effectKeys = ["treatment", "control", "first", "replicates", "readings"];

/** The request that a line holds, or every problem of it; the id is null where the line has none that can be told. */
export function readRequest(text: string): ReadRequest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const received = error instanceof Error ? error.message : "something else";
    return { ok: false, id: null, problems: [{ path: "request", expected: "JSON", received }] };
  }
  const fields = createFields();
  const given = fields.record(value, "", ["id", ...kinds]);
  if (given === undefined)
    return { ok: false, id: null, problems: fields.problems.map((each) => ({ ...each, path: "request" })) };
  const id = readId(fields, given.id);
  const work = readWork(fields, given);
  const { problems } = fields;
  if (id === undefined || work === undefined || problems.length > 0)
    return { ok: false, id: id ?? null, problems: problems.slice(0, 100) };
  return { ok: true, id, work };
}

/** Whole numbers beyond 2⁵³ would come back as others. */
function readId(fields: Fields, id: unknown): RequestId | undefined {
  if (typeof id === "string" && id.length <= 200) return id;
  if (typeof id === "number" && Number.isFinite(id) && (!Number.isInteger(id) || Number.isSafeInteger(id)))
    return id;
  fields.tell("id", "a text of at most 200 characters, or a number within ±(2^53 − 1)", id);
  return undefined;
}

function readWork(fields: Fields, given: JsonRecord): AskedWork | undefined {
  const asked = kinds.filter((kind) => given[kind] !== undefined);
  const [kind] = asked;
  if (kind === undefined || asked.length > 1) {
    // A name that was not understood is perhaps the one.
    if (kind !== undefined || fields.problems.length === 0)
      fields.tell("request", `one of ${kinds.join(", ")}`, asked.length === 0 ? undefined : asked);
    return undefined;
  }
  if (kind === "run") return readRun(fields, given.run, "run");
  if (kind === "effect") return readEffect(fields, given.effect, "effect");
  if (given[kind] !== true && given[kind] !== null) fields.record(given[kind], kind, []);
  return { kind };
}

/**
 * The run that an object describes; undefined where there are problems, which are in `fields`. `isMeant`: means over its
 * replicates are made, so there are two and more, and each has every number.
 */
export function readRun(fields: Fields, value: unknown, path: string, isMeant = false): AskedRun | undefined {
  const given = fields.record(value, path, runKeys);
  if (given === undefined) return undefined;
  const asked = readAskedScenario(fields, given, path);
  const counts = readCounts(fields, given, path, isMeant ? [2, USUAL_PAIRS] : [1, USUAL_RUNS]);
  const months = asked?.scenario.months ?? 1200;
  const readings = readReadings(fields, given.readings, join(path, "readings"), months, isMeant);
  if (asked === undefined || fields.problems.length > 0) return undefined;
  checkNumbers(fields, counts.replicates, readings.length, path);
  return { kind: "run", ...counts, readings, ...asked, fingerprint: fingerprintScenario(asked.scenario) };
}

/** The effect that an object describes. The treatment's luck, months and agents are the control's too. */
export function readEffect(fields: Fields, value: unknown, path: string): AskedEffect | undefined {
  const given = fields.record(value, path, effectKeys);
  if (given === undefined) return undefined;
  const sides = (["treatment", "control"] as const).map((side) => {
    const found = fields.record(given[side], join(path, side), runKeys);
    return found === undefined ? undefined : { place: join(path, side), found };
  });
  // Each side may be the very object of a `run`; what it says of the runs then holds for both.
  const common = (name: string) => {
    const said = [
      { place: join(path, name), value: given[name] },
      ...sides.flatMap((side) =>
        side === undefined ? [] : [{ place: join(side.place, name), value: side.found[name] }],
      ),
    ].filter((each) => each.value !== undefined);
    for (const other of said.slice(1))
      if (JSON.stringify(other.value) !== JSON.stringify(said[0].value))
        fields.tell(other.place, `as in ${said[0].place}`, other.value);
    return said[0] ?? { place: join(path, name), value: undefined };
  };
  const counts = {
    first: countAt(fields, common("first"), [0, LAST_REPLICATE], 0),
    replicates: countAt(fields, common("replicates"), [2, MOST_REPLICATES], USUAL_PAIRS),
  };
  const [treated, controlled] = sides;
  const treatment = treated && readAskedScenario(fields, treated.found, treated.place);
  const shared = treatment === undefined ? [] : sharedBy(treatment.scenario);
  const control = controlled && readAskedScenario(fields, controlled.found, controlled.place, shared);
  const wanted = common("readings");
  const months = treatment?.scenario.months ?? 1200;
  const readings = readReadings(fields, wanted.value, wanted.place, months, true);
  if (treatment === undefined || control === undefined || fields.problems.length > 0) return undefined;
  const theirs = new Map(sharedBy(control.scenario));
  for (const [name, own] of shared)
    if (theirs.get(name) !== own)
      fields.tell(`${path}.control.${name}`, `the treatment's, ${JSON.stringify(own)}`, theirs.get(name));
  checkNumbers(fields, 2 * counts.replicates, readings.length, path);
  return {
    ...{ kind: "effect", ...counts, readings },
    ...{ treatment: treatment.scenario, control: control.scenario },
    outside: [...new Set([...treatment.outside, ...control.outside])],
  };
}

/** What two scenarios must share to have the same people and the same luck. */
function sharedBy({ seed, months, settings }: Scenario): Change[] {
  const { agents, groupSize, poolPeople } = settings;
  return Object.entries({ seed, months, agents, groupSize, poolPeople });
}

function readCounts(
  fields: Fields,
  given: JsonRecord,
  path: string,
  [least, usual]: readonly [number, number],
) {
  const at = (name: string) => ({ place: join(path, name), value: given[name] });
  return {
    first: countAt(fields, at("first"), [0, LAST_REPLICATE], 0),
    replicates: countAt(fields, at("replicates"), [least, MOST_REPLICATES], usual),
  };
}

function countAt(
  fields: Fields,
  { place, value }: { readonly place: string; readonly value: unknown },
  bounds: readonly [number, number],
  usual: number,
): number {
  return value === undefined ? usual : fields.count(value, place, bounds);
}

function checkNumbers(fields: Fields, runs: number, readings: number, path: string): void {
  if (runs * readings > MOST_NUMBERS)
    fields.tell(path, `at most ${MOST_NUMBERS} numbers, runs × readings`, runs * readings);
}
