import type * as v from "valibot";
import type { Problem } from "../scenario.ts";
import { nearestNames } from "./nearest.ts";
import { joinPath, type PlainRecord } from "./plainData.ts";
import { describeValue } from "./problems.ts";
import { flatNames, pathOfName } from "./sections.ts";

/**
 * Every key that a schema does not know, at any depth, each with the name that was perhaps meant; and every list that
 * stands for an object, which the schema would take.
 */
export function unknownKeys(schema: v.GenericSchema, data: unknown, path = ""): Problem[] {
  const shape = shapeOf(schema, data);
  if (Array.isArray(data) && shape?.item !== undefined) {
    const { item } = shape;
    return data.flatMap((value, i) => unknownKeys(item, value, joinPath(path, String(i))));
  }
  if (typeof data !== "object" || data === null || shape === undefined) return [];
  const { entries, value: values } = shape;
  if (Array.isArray(data) && (entries ?? values) !== undefined)
    return [{ path, expected: "an object", received: describeValue(data) }];
  if (values !== undefined)
    return Object.entries(data).flatMap(([key, value]) => unknownKeys(values, value, joinPath(path, key)));
  if (entries === undefined) return [];
  return Object.entries(data as PlainRecord).flatMap(([key, value]) =>
    Object.hasOwn(entries, key)
      ? unknownKeys(entries[key], value, joinPath(path, key))
      : [unknownKey(path, key, Object.keys(entries))],
  );
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
  if (schema.type !== "variant") return shape;
  const kind = typeof data === "object" && data !== null ? (data as PlainRecord).kind : undefined;
  const options: readonly Shape[] = shape.options ?? [];
  return options.find(({ entries }) => (entries?.kind as Shape | undefined)?.literal === kind);
}

function unknownKey(path: string, key: string, legal: readonly string[]): Problem {
  const elsewhere = pathOfName(key)?.join(".");
  const suggestion = elsewhere ?? nearestNames(key, legal)[0] ?? farther(key);
  const problem = { path: joinPath(path, key), expected: "a known name", received: "an unknown one" };
  return suggestion === undefined ? problem : { ...problem, suggestion };
}

function farther(key: string): string | undefined {
  const name = nearestNames(key, flatNames)[0];
  return name === undefined ? undefined : pathOfName(name)?.join(".");
}
