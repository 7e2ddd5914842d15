/** Reads the fields of untrusted JSON: each check adds a problem and goes on. */
import { nearestNames, type Problem } from "../../../sim/index.ts";

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Problems of one request, each with its path. */
export interface Fields {
  readonly problems: Problem[];
  tell(path: string, expected: string, received: unknown, suggestion?: string): void;
  /** An object with no other keys than these; undefined, and a problem, for anything else. */
  record(value: unknown, path: string, keys: readonly string[]): JsonRecord | undefined;
  /** A list of at most so many; empty, and a problem, for anything else. */
  list(value: unknown, path: string, most: number, expected: string): readonly unknown[];
  /** A whole number within bounds; the least one, and a problem, for anything else. */
  count(value: unknown, path: string, bounds: readonly [number, number]): number;
}

export function createFields(): Fields {
  const problems: Problem[] = [];
  const tell: Fields["tell"] = (path, expected, received, suggestion) => {
    const problem = { path, expected, received: describe(received) };
    problems.push(suggestion === undefined || suggestion === "" ? problem : { ...problem, suggestion });
  };
  return {
    ...{ problems, tell },
    record(value, path, keys) {
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        tell(path, "an object", value);
        return undefined;
      }
      for (const key of Object.keys(value)
        .filter((name) => !keys.includes(name))
        .slice(0, MOST_UNKNOWN))
        problems.push({
          path: join(path, cut(key)),
          expected: `one of ${keys.join(", ")}`,
          received: "an unknown name",
          ...suggested(cut(key), keys),
        });
      // Only own keys: "__proto__" in JSON is one.
      return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
    },
    list(value, path, most, expected) {
      if (Array.isArray(value) && value.length <= most) return value;
      tell(path, Array.isArray(value) ? `at most ${most} items` : expected, value);
      return [];
    },
    count(value, path, [least, most]) {
      if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most)
        return (value as number) + 0;
      tell(path, `a whole number from ${least} to ${most}`, value);
      return least;
    },
  };
}

const MOST_UNKNOWN = 20;
const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** `path.key`. */
export const join = (path: string, key: string) => (path === "" ? key : `${path}.${key}`);

/** A hint where some of the names are near. */
export function suggested(name: string, names: readonly string[]): { suggestion?: string } {
  const suggestion = nearestNames(name.slice(0, 60), names, 3).join(", ");
  return suggestion === "" ? {} : { suggestion };
}

/** A value in a few words. */
function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return JSON.stringify(cut(value));
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
