import { existsSync, readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatProblem, nearestNames } from "../../../sim/index.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { mostLessonText, parseLessonText } from "../../lessons/parseLesson.ts";
import { Failure } from "../failure.ts";
import { readInput, STANDARD_INPUT } from "../inputs.ts";

// The command line is one file in dist/cli; from the sources the folder is one step farther.
const folder = ["../../scenarios/lessons/", "../../../scenarios/lessons/"]
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find((path) => existsSync(path));

/** Ids of the lessons that come with Outbid. */
export function listLessonIds(): string[] {
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && !name.endsWith(".schema.json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/** A lesson that comes with Outbid by its id, or of a file. Throws a {@link Failure} that tells every problem. */
export function readLesson(idOrPath: string): Lesson {
  const ids = listLessonIds();
  const path = ids.includes(idOrPath) ? `${folder}${idOrPath}.json` : idOrPath;
  const parsed = parseLessonText(readText(path, ids));
  if (parsed.ok) return parsed.lesson;
  throw new Failure(parsed.problems.map((problem) => `${idOrPath}: ${formatProblem(problem)}`).join("\n"), 2);
}

function readText(path: string, ids: readonly string[]): string {
  if (path === STANDARD_INPUT) return readInput(path);
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) {
    const near = nearestNames(path, ids, 3);
    const hint = near.length > 0 ? `did you mean ${near.join(", ")}?` : `lessons are ${ids.join(", ")}`;
    throw new Failure(`lesson: expected an id or a file, received ${JSON.stringify(path)} (${hint})`, 2);
  }
  if (!status.isFile()) throw new Failure(`${path}: expected a file`, 2);
  const most = 4 * mostLessonText;
  if (status.size > most)
    throw new Failure(`${path}: expected at most ${most} bytes, received ${status.size}`, 2);
  return readInput(path);
}
