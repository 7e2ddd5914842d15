import { type Settings, settables, strands } from "../parameters.ts";
import type { Claim, Mode, Parsed, Problem, Scenario, ScenarioEvent } from "../scenario.ts";
import { checkScenario } from "./checkScenario.ts";
import { flagScenario } from "./flagScenario.ts";
import { copyPlainData, MOST_TEXT, type PlainRecord } from "./plainData.ts";
import { limitProblems } from "./problems.ts";
import { scenarioSchema } from "./schema.ts";
import { schemaProblems } from "./schemaProblems.ts";
import { sections } from "./sections.ts";
import { unknownKeys } from "./unknownKeys.ts";

/**
 * A scenario from untrusted data, as a file holds it, defaults filled in. On failure every problem with its path, not
 * only the first. The input is neither changed nor kept.
 */
export function parseScenario(input: unknown): Parsed {
  const { value, problems } = copyPlainData(input);
  if (value === undefined && problems.length > 0)
    return { ok: false, problems: limitProblems(problems, "scenario") };
  problems.push(...unknownKeys(scenarioSchema, value), ...schemaProblems(scenarioSchema, value));
  const wrong = new Set(problems.map(({ path }) => path));
  const file = dropWrong(value, problems);
  const scenario = fillIn(file);
  problems.push(...checkScenario(scenario, wrong));
  if (problems.length > 0) return { ok: false, problems: limitProblems(problems, "scenario") };
  return { ok: true, scenario, flags: flagScenario(scenario) };
}

/** A scenario from the text of a file. */
export function parseScenarioText(text: string): Parsed {
  const fail = (problem: Problem): Parsed => ({ ok: false, problems: limitProblems([problem], "scenario") });
  if (text.length > MOST_TEXT)
    return fail({ path: "", expected: `at most ${MOST_TEXT} characters`, received: String(text.length) });
  try {
    // A byte order mark is no part of JSON, but editors write it.
    return parseScenario(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    return fail({
      path: "",
      expected: "JSON",
      received: error instanceof Error ? error.message : "something else",
    });
  }
}

/** Takes out what is wrong, so that the rest can still be checked: a leaf, or a whole event. */
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

/** The whole scenario of a file that the schema accepts. */
function fillIn(file: PlainRecord): Scenario {
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
    months: (file.months ?? 84) as number,
    seed: (file.seed ?? "outbid") as string,
    rival: (file.rival ?? true) as boolean,
    mode: (section(file, "leadership").mode ?? "scheduled") as Mode,
    settings: fillInSettings(file),
    events: (file.events ?? []) as ScenarioEvent[],
    observations: text("observations"),
  };
}

function fillInSettings(file: PlainRecord): Settings {
  const given = Object.assign(
    Object.create(null),
    ...sections.map((name) => section(file, name)),
  ) as PlainRecord;
  const master = given.moderation;
  const strandNames: readonly string[] = strands;
  return Object.fromEntries(
    settables.map(({ name, default: usual }) => [
      name,
      given[name] ?? (strandNames.includes(name) ? (master ?? usual) : usual),
    ]),
  ) as Settings;
}
