import type { ParsedLesson } from "../../lessons/lesson.ts";
import { parseLesson } from "../../lessons/parseLesson.ts";

const files = import.meta.glob<unknown>(
  ["../../../scenarios/lessons/*.json", "!../../../scenarios/lessons/*.schema.json"],
  { import: "default" },
);

const idOf = (file: string) => file.replace(/^.*\/|\.json$/g, "");

/** Ids of the lessons that come with the page. */
export const builtInIds: readonly string[] = Object.keys(files).map(idOf).sort();

/** One of them; undefined when there is none of that id. Rejects when it cannot be fetched. */
export async function loadBuiltIn(id: string): Promise<ParsedLesson | undefined> {
  const file = Object.keys(files).find((name) => idOf(name) === id);
  return file === undefined ? undefined : parseLesson(await files[file]?.());
}
