import type * as v from "valibot";
import type { Problem } from "../scenario.ts";
import { flatNames } from "./flatNames.ts";
import { nearestNames } from "./nearest.ts";
import { joinPath, type PlainRecord } from "./plainData.ts";
import { describeValue } from "./problems.ts";
import { pathOfName } from "./sections.ts";

/** At most this many unknown keys get a suggestion, since the search takes time. */
const MOST_SUGGESTIONS = 100;

/**
 * Every key that a schema does not know, at any depth, each with the name that was perhaps meant; and every list in
 * place of an object, which the schema would accept.
 */
export function unknownKeys(schema: v.GenericSchema, data: unknown): Problem[] {
  const found: Problem[] = [];
  walk(schema, data, "", found);
  return found;
}

function walk(schema: v.GenericSchema, data: unknown, path: string, found: Problem[]): void {
  const shape = shapeOf(schema, data);
  if (typeof data !== "object" || data === null || shape === undefined) return;
  const { entries, item, value } = shape;
  if (Array.isArray(data) && item === undefined)
    found.push({ path, expected: "an object", received: describeValue(data) });
  else
    for (const [key, part] of Object.entries(data)) {
      const at = joinPath(path, key);
      const known =
        item ?? value ?? (entries !== undefined && Object.hasOwn(entries, key) ? entries[key] : undefined);
      if (known !== undefined) walk(known, part, at, found);
      else if (entries !== undefined)
        found.push(unknownKey(at, key, found.length < MOST_SUGGESTIONS ? Object.keys(entries) : undefined));
    }
}

interface Shape extends Pick<v.GenericSchema, "type"> {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly v.GenericSchema[];
  readonly literal?: unknown;
}

/** The part of a schema that lists the keys or items; for a variant, the option that the data names. */
function shapeOf(schema: v.GenericSchema, data: unknown): Shape | undefined {
  const shape: Shape = schema;
  if (shape.wrapped !== undefined) return shapeOf(shape.wrapped, data);
  // The schema itself reports which of several was meant.
  if (schema.type === "union") return undefined;
  if (schema.type !== "variant") return shape;
  const kind = typeof data === "object" && data !== null ? (data as PlainRecord).kind : undefined;
  const options: readonly Shape[] = shape.options ?? [];
  return options.find(({ entries }) => (entries?.kind as Shape | undefined)?.literal === kind);
}

function unknownKey(path: string, key: string, legal: readonly string[] | undefined): Problem {
  const problem = { path, expected: "a known name", received: "an unknown one" };
  const suggestion = legal === undefined ? undefined : suggest(key, legal);
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

/** The key's right place elsewhere, or a similar key here, or a similar key elsewhere. */
function suggest(key: string, legal: readonly string[]): string | undefined {
  const place = (name: string | undefined) => (name === undefined ? undefined : pathOfName(name)?.join("."));
  return place(key) ?? nearestNames(key, legal)[0] ?? place(nearestNames(key, flatNames)[0]);
}
