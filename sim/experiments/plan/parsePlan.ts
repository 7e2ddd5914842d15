import { measures } from "../../measures.ts";
import { nearestNames } from "../../scenario/nearest.ts";
import { copyPlainData, MOST_TEXT, type PlainRecord } from "../../scenario/plainData.ts";
import { limitProblems } from "../../scenario/problems.ts";
import { schemaProblems } from "../../scenario/schemaProblems.ts";
import { unknownKeys } from "../../scenario/unknownKeys.ts";
import type { Problem } from "../../scenario.ts";
import type { Reading } from "../readings.ts";
import { formatReading, parseReading } from "../readingText.ts";
import { factorProblems, takenBy } from "./factorProblems.ts";
import type { ParsedPlan, Plan, PlanFactor } from "./plan.ts";
import { planSchema } from "./planSchema.ts";

/**
 * A plan from untrusted data, as a file holds it, with defaults filled in; scenarios and CSV files are not read yet. On
 * failure every problem with its path. The input is neither changed nor kept.
 */
export function parsePlan(input: unknown): ParsedPlan {
  const { value, problems } = copyPlainData(input);
  if (value === undefined && problems.length > 0) return fail(problems);
  problems.push(...unknownKeys(planSchema, value), ...schemaProblems(planSchema, value));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fail(problems);
  const file = value as PlainRecord;
  // Settings and readings are checked only where the shape is right; otherwise one mistake would be reported twice.
  const hasShape = (path: string) =>
    !problems.some((each) => each.path === path || each.path.startsWith(`${path}.`));
  const factors = (isShortList(file.factors) ? file.factors : []) as readonly PlanFactor[];
  const late = factorProblems(
    factors.map((factor, i) => (hasShape(`factors.${i}`) ? factor : undefined)),
    takenBy(file),
  );
  const areListed = ["readings", "measures", "rows"].every(hasShape);
  const readings = areListed ? gatherReadings(file, late) : [];
  problems.push(...late);
  if (problems.length > 0) return fail(problems);
  return { ok: true, plan: fillIn(file, factors, readings) };
}

const isShortList = (value: unknown) => Array.isArray(value) && value.length <= 50;

/** A plan from the text of a file. */
export function parsePlanText(text: string): ParsedPlan {
  if (text.length > MOST_TEXT)
    return fail([{ path: "", expected: `at most ${MOST_TEXT} characters`, received: String(text.length) }]);
  try {
    return parsePlan(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    const received = error instanceof Error ? error.message : "something else";
    return fail([{ path: "", expected: "JSON", received }]);
  }
}

const fail = (problems: readonly Problem[]): ParsedPlan => ({
  ok: false,
  problems: limitProblems(problems, "plan"),
});

function fillIn(file: PlainRecord, factors: readonly PlanFactor[], readings: readonly Reading[]): Plan {
  return {
    id: file.id as string,
    title: file.title as string,
    description: (file.description ?? "") as string,
    author: (file.author ?? "") as string,
    scenarios: file.scenarios as string[],
    factors,
    replicates: (file.replicates ?? 1) as number,
    seed: (file.seed ?? "outbid") as string,
    agents: file.agents as number | undefined,
    months: file.months as number | undefined,
    readings,
  };
}

/** The readings listed, then those of `measures` × `rows`, row by row. */
function gatherReadings(file: PlainRecord, problems: Problem[]): Reading[] {
  const texts = (file.readings ?? []) as readonly string[];
  const names = (file.measures ?? []) as readonly string[];
  const rows = (file.rows ?? []) as readonly number[];
  const found: Reading[] = [];
  const add = (path: string, text: string) => {
    const reading = parseReading(text);
    if (reading === undefined)
      problems.push({
        path,
        expected: "a reading such as K@60 or mean(E)@1-84",
        received: JSON.stringify(text),
        ...suggestReading(text),
      });
    else if (found.some((other) => formatReading(other) === text))
      problems.push({ path, expected: "each reading once", received: `${text} again` });
    else found.push(reading);
  };
  texts.forEach((text, i) => {
    add(`readings.${i}`, text);
  });
  const isKnown = (name: string) => measures.some((measure) => measure.name === name);
  names.forEach((name, i) => {
    if (!isKnown(name))
      problems.push({
        path: `measures.${i}`,
        expected: "a measure",
        received: name,
        ...suggestMeasure(name),
      });
  });
  rows.forEach((row, i) => {
    for (const name of names.filter(isKnown)) add(`rows.${i}`, `${name}@${row}`);
  });
  if ((names.length === 0) !== (rows.length === 0))
    problems.push({
      path: names.length === 0 ? "measures" : "rows",
      expected: "a list: measures and rows go together",
      received: "nothing",
    });
  else if (texts.length + names.length === 0)
    problems.push({
      path: "readings",
      expected: "a list, or measures and rows, of what is kept of each run",
      received: "nothing",
    });
  return found;
}

function suggestMeasure(name: string): { suggestion?: string } {
  const [suggestion] = nearestNames(
    name,
    measures.map((measure) => measure.name),
  );
  return suggestion === undefined ? {} : { suggestion };
}

function suggestReading(text: string): { suggestion?: string } {
  const name = /[A-Za-z_]\w*(?=\)?@)/.exec(text)?.[0];
  if (name === undefined || measures.some((measure) => measure.name === name)) return {};
  return suggestMeasure(name);
}
