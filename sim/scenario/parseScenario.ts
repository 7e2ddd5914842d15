import { type Settings, settables } from "../parameters.ts";
import type { About, Claim, Parsed, Problem, Scenario, ScenarioEvent, Treatment } from "../scenario.ts";
import { setValues } from "./changeTreatment.ts";
import { checkTreatment } from "./checkTreatment.ts";
import { eventsInOrder } from "./eventsInOrder.ts";
import { flagTreatment } from "./flagTreatment.ts";
import type { Level } from "./flatNames.ts";
import { copyPlainData, MOST_TEXT, type PlainRecord } from "./plainData.ts";
import { limitProblems } from "./problems.ts";
import { scenarioSchema } from "./schema.ts";
import { schemaProblems } from "./schemaProblems.ts";
import { sections } from "./sections.ts";
import { unknownKeys } from "./unknownKeys.ts";

/**
 * A scenario from untrusted data, as a file holds it, defaults filled in. On failure every problem with its path, not
 * only the first. The input is neither changed nor kept. `usual` has the value of each setting that the file does not name,
 * where it is not the present model's default.
 */
export function parseScenario(input: unknown, usual: Settings = standard.settings): Parsed {
  const { value, problems } = copyPlainData(input);
  if (value === undefined && problems.length > 0)
    return { ok: false, problems: limitProblems(problems, "scenario") };
  problems.push(...unknownKeys(scenarioSchema, value), ...schemaProblems(scenarioSchema, value));
  const wrong = new Set(problems.map(({ path }) => path.split(".").at(-1) ?? ""));
  const file = dropWrong(value, problems);
  const filled = fillIn(file, usual);
  problems.push(...checkTreatment(filled, wrong));
  if (problems.length > 0) return { ok: false, problems: limitProblems(problems, "scenario") };
  const scenario = { ...filled, events: eventsInOrder(filled.events) };
  return { ok: true, scenario, flags: flagTreatment(scenario) };
}

/** A scenario from the text of a file. */
export function parseScenarioText(text: string, usual?: Settings): Parsed {
  const fail = (problem: Problem): Parsed => ({ ok: false, problems: limitProblems([problem], "scenario") });
  if (text.length > MOST_TEXT)
    return fail({ path: "", expected: `at most ${MOST_TEXT} characters`, received: String(text.length) });
  try {
    // A byte order mark is no part of JSON, but editors write it.
    return parseScenario(JSON.parse(text.replace(/^\uFEFF/, "")), usual);
  } catch (error) {
    return fail({
      path: "",
      expected: "JSON",
      received: error instanceof Error ? error.message : "something else",
    });
  }
}

/** Removes what is wrong, a single value or a whole event, so that the rest can still be checked. */
function dropWrong(file: unknown, problems: readonly Problem[]): PlainRecord {
  const whole = isRecord(file) ? file : {};
  for (const { path } of problems) {
    const keys = path.split(".");
    const leaf = keys[0] === "events" && keys.length > 1 ? keys.slice(0, 2) : keys;
    let owner: unknown = whole;
    for (const key of leaf.slice(0, -1))
      owner = isRecord(owner) || Array.isArray(owner) ? read(owner, key) : undefined;
    if (isRecord(owner) || Array.isArray(owner)) (owner as PlainRecord)[leaf[leaf.length - 1]] = undefined;
  }
  return whole;
}

const isRecord = (value: unknown): value is PlainRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const read = (owner: object, key: string): unknown => (owner as PlainRecord)[key];
const section = (file: PlainRecord, name: string): PlainRecord => {
  const found = file[name];
  return isRecord(found) ? found : {};
};

/** The scenario of a file that sets nothing. */
const standard: Treatment = {
  months: 84,
  seed: "outbid",
  rival: true,
  mode: "scheduled",
  settings: Object.fromEntries(settables.map((row) => [row.name, row.default])) as Settings,
  events: [],
};

/** The whole scenario of a file that the schema accepts; its events as they are listed. */
function fillIn(file: PlainRecord, settings: Settings): Scenario {
  const { months, seed, rival } = file;
  const given = Object.assign({}, ...sections.map((name) => section(file, name)), { months, seed, rival });
  const values = Object.entries(given as PlainRecord).filter(([, value]) => value !== undefined);
  const treatment = setValues({ ...standard, settings }, new Map(values as [string, Level][]));
  return { ...aboutOf(file), ...treatment, events: (file.events ?? []) as ScenarioEvent[] };
}

function aboutOf(file: PlainRecord): About {
  const text = (name: string) => (file[name] ?? "") as string;
  return {
    id: text("id"),
    title: text("title"),
    description: text("description"),
    author: text("author"),
    date: text("date"),
    source: text("source"),
    leavesOut: text("leavesOut"),
    claims: (file.claims ?? []) as Claim[],
    observations: text("observations"),
  };
}
