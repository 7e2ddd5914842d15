import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import type { Lesson } from "../../lessons/lesson.ts";
import { packScorm } from "../../scorm/packScorm.ts";
import { Failure } from "../failure.ts";
import { print } from "../terminal.ts";
import { writeWhole } from "../writeWhole.ts";
import { listLessonIds, readLesson } from "./readLesson.ts";

/** Beside the command line, in a clone and in the package. */
const pageFile = fileURLToPath(new URL("../page/outbid.html", import.meta.url));

/** `outbid lesson`: what a lesson has, or the lesson as a package for a school's system. */
export function addLessonCommand(program: Command): void {
  program
    .command("lesson")
    .description("check a lesson and tell its steps, or pack it for a school's system (Moodle, Canvas)")
    .argument("[lesson]", `a file, or one of ${listLessonIds().join(", ")}`)
    .option("--scorm <file.zip>", "write a package of SCORM 1.2: the page is inside, and no server is needed")
    .action(async (given: string | undefined, { scorm }: { scorm?: string }) => {
      if (given === undefined) return print(listLessonIds().map(lineOf).join("\n"));
      const lesson = readLesson(given);
      if (scorm === undefined) return print(describe(lesson));
      await writeScorm(lesson, scorm);
    });
}

const lineOf = (id: string) => `${id}: ${readLesson(id).question.en}`;

function describe({ title, question, minutes, level, steps }: Lesson): string {
  const lines = steps.map((step, i) => `${i + 1}. ${step.kind}: ${step.title.en}`);
  return [title.en, question.en, `${minutes} minutes, ${level}`, ...lines].join("\n");
}

async function writeScorm(lesson: Lesson, path: string): Promise<void> {
  if (!existsSync(pageFile))
    throw new Failure(`${pageFile}: expected the page as one file, found none; \`npm run build\` makes it`);
  const zip = packScorm(lesson, readFileSync(pageFile, "utf8"));
  await writeWhole(path, (give) => give(zip));
  if (path !== "-") print(`Wrote ${path}: upload it to your school's system as a SCORM package.`);
}
