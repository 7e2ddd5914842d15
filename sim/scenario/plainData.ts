import type { Problem } from "../scenario.ts";
import { describeValue } from "./problems.ts";

/** Limits on what is read; a scenario with 500 events needs less than a fifth of each. */
const MOST_VALUES = 20_000;
export const MOST_TEXT = 1_000_000;
const DEEPEST = 8;

/** A record without a prototype, so that no key has a meaning of its own. */
export type PlainRecord = Record<string, unknown>;

/**
 * Copies untrusted input as plain data: records without prototype, arrays, texts, numbers, booleans, null. Whatever
 * else it holds (accessors, instances, functions, cycles, too much of anything) becomes a problem and is left out.
 * Runs no code of the input's, except that a proxy may throw, which is a problem too.
 */
export function copyPlainData(input: unknown): { value: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  let values = 0;
  let text = 0;

  const report = (path: string, expected: string, received: string) => {
    problems.push({ path, expected, received });
    return undefined;
  };

  const copy = (value: unknown, path: string, depth: number): unknown => {
    values++;
    if (values > MOST_VALUES) throw new TooMuch(path, `at most ${MOST_VALUES} values in all`);
    if (typeof value === "string") {
      text += value.length;
      if (text > MOST_TEXT) throw new TooMuch(path, `at most ${MOST_TEXT} characters in all`);
      return value;
    }
    if (value === null || typeof value === "boolean" || value === undefined) return value;
    // Minus zero becomes zero: it would be another text but the same run.
    if (typeof value === "number") return value + 0;
    if (typeof value !== "object") return report(path, "plain data", describeValue(value));
    if (depth > DEEPEST) return report(path, `at most ${DEEPEST} levels`, "more");
    return Array.isArray(value) ? copyArray(value, path, depth) : copyRecord(value, path, depth);
  };

  const copyArray = (array: readonly unknown[], path: string, depth: number): unknown => {
    if (array.length > MOST_VALUES) throw new TooMuch(path, `at most ${MOST_VALUES} items`);
    const out: unknown[] = [];
    for (let i = 0; i < array.length; i++)
      out.push(copyProperty(array, String(i), joinPath(path, String(i)), depth));
    return out;
  };

  const copyRecord = (record: object, path: string, depth: number): unknown => {
    const prototype: unknown = Object.getPrototypeOf(record);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      return report(path, "a plain object", "an instance of a class");
    const out = Object.create(null) as PlainRecord;
    for (const key of Object.keys(record)) {
      text += key.length;
      const at = joinPath(path, key);
      if (text > MOST_TEXT) throw new TooMuch(path, `at most ${MOST_TEXT} characters in all`);
      const before = problems.length;
      const value = copyProperty(record, key, at, depth);
      if (value !== undefined || problems.length === before) out[key] = value;
    }
    return out;
  };

  const copyProperty = (owner: object, key: string, path: string, depth: number): unknown => {
    const property = Object.getOwnPropertyDescriptor(owner, key);
    if (property !== undefined && !("value" in property)) return report(path, "plain data", "an accessor");
    return copy(property?.value, path, depth + 1);
  };

  try {
    return { value: copy(input, "", 0), problems };
  } catch (error) {
    if (error instanceof TooMuch) report(error.path, error.message, "more");
    else report("", "plain data", "an object that cannot be read");
    return { value: undefined, problems };
  }
}

class TooMuch extends Error {
  readonly path: string;
  constructor(path: string, expected: string) {
    super(expected);
    this.path = path;
  }
}

/** A name for a message, an overlong one cut. */
export function shortName(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}

/** `path.key`, with an overlong key cut. */
export function joinPath(path: string, key: string): string {
  return path === "" ? shortName(key) : `${path}.${shortName(key)}`;
}
