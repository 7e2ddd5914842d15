import { saveFile } from "../../export/saveFile.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { packScorm } from "../../scorm/packScorm.ts";
import { readOneFile } from "./readOneFile.ts";

/** Saves a lesson as a package for a school's system; gives the file's name. Rejects with a reason that can be shown. */
export async function saveScorm(lesson: Lesson): Promise<string> {
  const zip = packScorm(lesson, await readOneFile());
  const name = `${lesson.id}-scorm.zip`;
  saveFile(name, [zip.slice()], "application/zip");
  return name;
}
