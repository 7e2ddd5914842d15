import { checkBySchema, limitProblems } from "../../sim/experiments/index.ts";
import type { Problem } from "../../sim/index.ts";
import { loadPresets, type Preset } from "../library/presets.ts";
import { checkFigures, checkTexts } from "./checkFigures.ts";
import { checkStart, type IsSound } from "./checkStart.ts";
import { checkSteps } from "./checkSteps.ts";
import { createLayOver } from "./layOver.ts";
import type { Lesson, ParsedLesson } from "./lesson.ts";
import { lessonSchema } from "./lessonSchema.ts";

/** Longest text of a lesson's file, in characters. */
export const mostLessonText = 200_000;

/**
 * A lesson from untrusted data, as a file or a link holds it. On failure every problem with its path. The input is
 * neither changed nor kept. `presets` are the scenarios that its setups may name.
 */
export function parseLesson(input: unknown, presets: readonly Preset[] = known()): ParsedLesson {
  const { value, problems } = checkBySchema(lessonSchema, input);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail(problems.filter(({ path }) => path === ""));
  const shape = [...problems];
  const isSound: IsSound = (path) =>
    !shape.some((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
  // Where the shape is wrong the rest of that part is not looked at, so that no mistake is told twice.
  const lesson = value as Lesson;
  if (isSound("start")) {
    const layOver = createLayOver(lesson.start, presets);
    const ofStart = checkStart(lesson.start, layOver);
    problems.push(...ofStart);
    const isLaid = ofStart.length === 0;
    problems.push(...checkSteps(lesson, isSound, isLaid ? layOver : undefined));
    problems.push(...checkFigures(lesson, isSound, isLaid ? layOver : undefined));
  }
  problems.push(...checkTexts(lesson, isSound));
  return problems.length > 0 ? fail(problems) : { ok: true, lesson };
}

/** A lesson from the text of a file. */
export function parseLessonText(text: string, presets?: readonly Preset[]): ParsedLesson {
  if (text.length > mostLessonText)
    return fail([
      { path: "", expected: `at most ${mostLessonText} characters`, received: `${text.length} characters` },
    ]);
  try {
    return parseLesson(JSON.parse(text.replace(/^\uFEFF/, "")), presets);
  } catch (error) {
    const received = error instanceof Error ? error.message : "something else";
    return fail([{ path: "", expected: "JSON", received }]);
  }
}

const fail = (problems: readonly Problem[]): ParsedLesson => ({
  ok: false,
  problems: limitProblems(problems, "lesson"),
});

let remembered: readonly Preset[] | undefined;
function known(): readonly Preset[] {
  remembered ??= loadPresets();
  return remembered;
}
