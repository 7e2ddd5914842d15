/** A lesson as a package that a school's system takes: SCORM 1.2, with the page as one file inside. */
import { strToU8, zipSync } from "fflate";
import type { Lesson } from "../lessons/lesson.ts";
import { textIn } from "../lessons/texts.ts";
import { escapeXml } from "./escapeXml.ts";
import { lessonMeta, systemMeta } from "./packedMetas.ts";
import { scormManifest, scormStart } from "./scormManifest.ts";

/**
 * The zip of a lesson. `page` is the page as one file. The same lesson and page give the same bytes.
 *
 * @throws where `page` is no HTML that begins as the one file does.
 */
export function packScorm(lesson: Lesson, page: string): Uint8Array {
  const files = {
    "imsmanifest.xml": scormManifest({ id: lesson.id, title: textIn(lesson.title).text }),
    [scormStart]: pageOfLesson(lesson, page),
  };
  // A zip counts years from 1980, and its clock has no zone.
  const options = { level: 9, mtime: new Date(1980, 0, 1) } as const;
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, [strToU8(text), options] as const]),
    ),
  );
}

/** The one file that opens the lesson by itself. */
function pageOfLesson(lesson: Lesson, page: string): string {
  const head = /^<!doctype html>\s*<html[^>]*>\s*<head>\s*<meta charset="utf-8" ?\/?>/i.exec(page)?.[0];
  if (head === undefined) throw new Error("page: expected the one file, received another text");
  const { $schema: _, ...rest } = lesson;
  const metas = [
    [lessonMeta, JSON.stringify(rest)],
    [systemMeta, "SCORM 1.2"],
  ] as const;
  const added = metas.map(([name, content]) => `\n    <meta name="${name}" content="${escapeXml(content)}">`);
  return head + added.join("") + page.slice(head.length);
}
