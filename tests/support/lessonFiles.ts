import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { formatProblem } from "../../sim/index.ts";
import type { Lesson } from "../../src/lessons/lesson.ts";
import { parseLessonText } from "../../src/lessons/parseLesson.ts";

const folder = join(import.meta.dirname, "../../scenarios/lessons");

/** The names of the lessons' files, in the order of the alphabet. */
export const lessonFiles: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json") && name !== "lesson.schema.json")
  .sort();

export const readLessonFile = (file: string) => readFileSync(join(folder, file), "utf8");

/** A lesson of the folder. Throws with every problem of one that is none. */
export function loadLesson(file: string): Lesson {
  const parsed = parseLessonText(readLessonFile(file));
  if (!parsed.ok) throw new Error([file, ...parsed.problems.map(formatProblem)].join("\n"));
  return parsed.lesson;
}
