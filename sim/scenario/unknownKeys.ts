import type * as v from "valibot";
import type { Problem } from "../scenario.ts";
import { flatNames } from "./flatNames.ts";
import { nearestNames } from "./nearest.ts";
import { joinPath, type PlainRecord } from "./plainData.ts";
import { describeValue } from "./problems.ts";
import { pathOfName } from "./sections.ts";

/** Unknown keys that get a suggestion; looking for one takes time. */
const MOST_SUGGESTIONS = 100;

/**
 * Every key that a schema does not know, at any depth, each with the name that was perhaps meant; and every list that
 * stands for an object, which the schema would take.
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

/** The part of a schema that says which keys or items there are; of a variant, the option that the data names. */
function shapeOf(schema: v.GenericSchema, data: unknown): Shape | undefined {
  const shape: Shape = schema;
  if (shape.wrapped !== undefined) return shapeOf(shape.wrapped, data);
  // Which of several was meant is the schema's business.
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

/** The key's own place elsewhere, or what it resembles here, or what it resembles elsewhere. */
function suggest(key: string, legal: readonly string[]): string | undefined {
  const place = (name: string | undefined) => (name === undefined ? undefined : pathOfName(name)?.join("."));
  return place(key) ?? nearestNames(key, legal)[0] ?? place(nearestNames(key, flatNames)[0]);
}
