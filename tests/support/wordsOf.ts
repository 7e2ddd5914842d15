import { readdirSync, readFileSync } from "node:fs";
import type { TranslatedTag } from "../../src/docs/translatedLanguages.ts";
import { root } from "../../src/tools/root.mjs";
import { lessonFiles, readLessonFile } from "./lessonFiles.ts";

/** All that the page can say in a language, as it stands in the project: its modules, and the lessons in it. */
export function textsOf(tag: TranslatedTag): string {
  const folder = `${root}src/words/${tag}`;
  const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
  const lessons = lessonFiles.flatMap((file) => inLanguage(JSON.parse(readLessonFile(file)), tag));
  return [...modules, ...lessons].join("\n");
}

function inLanguage(value: unknown, tag: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === tag && typeof part === "string" ? [part] : inLanguage(part, tag),
  );
}
