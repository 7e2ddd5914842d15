/** A lesson in the making: what its file will hold, whether or not that is a lesson yet. Pure; nothing is changed in place. */

/** The content of a file, by name. */
export type Draft = Readonly<Record<string, unknown>>;

/** What stands at a place such as `steps.2.title.en`; undefined where there is nothing. */
export function readPlace(draft: unknown, path: string): unknown {
  let found = draft;
  for (const name of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = Reflect.get(found, name);
  }
  return found;
}

/**
 * The draft with `value` at a place; undefined takes the place away, and with it an object that then holds nothing. What
 * is missing on the way is made.
 */
export function withPlace(draft: Draft, path: string, value: unknown): Draft {
  return put(draft, path.split("."), value) as Draft;
}

function put(whole: unknown, [name = "", ...rest]: readonly string[], value: unknown): unknown {
  if (Array.isArray(whole)) {
    const list = [...whole];
    const next = rest.length === 0 ? value : put(list[Number(name)], rest, value);
    if (next === undefined) list.splice(Number(name), 1);
    else list[Number(name)] = next;
    return list;
  }
  const { [name]: old, ...others } = (whole ?? {}) as Record<string, unknown>;
  const next = rest.length === 0 ? value : put(old, rest, value);
  const isGone = next === undefined || (rest.length > 0 && isEmpty(next));
  if (isGone) return others;
  // A place keeps its order, so that the file reads as it was written.
  return old === undefined ? { ...others, [name]: next } : { ...(whole as object), [name]: next };
}

const isEmpty = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** The list at a place; empty where there is none. */
export function listAt(draft: Draft, path: string): readonly unknown[] {
  const found = readPlace(draft, path);
  return Array.isArray(found) ? found : [];
}

export function withAdded(draft: Draft, path: string, item: unknown, at = listAt(draft, path).length): Draft {
  return withPlace(draft, path, listAt(draft, path).toSpliced(at, 0, item));
}

export function withRemoved(draft: Draft, path: string, at: number): Draft {
  return withPlace(draft, path, listAt(draft, path).toSpliced(at, 1));
}

/** With an item of a list at another place in it; as it was where there is no such place. */
export function withMoved(draft: Draft, path: string, from: number, to: number): Draft {
  const list = listAt(draft, path);
  if (from < 0 || to < 0 || from >= list.length || to >= list.length) return draft;
  return withPlace(draft, path, list.toSpliced(from, 1).toSpliced(to, 0, list[from]));
}
