import type { Problem } from "../../sim/index.ts";
import { checkReadingText, checkSetup, type IsSound } from "./checkStart.ts";
import type { LayOver } from "./layOver.ts";
import type { Lesson, LessonFigure } from "./lesson.ts";

import { figuresIn, hasStrayBrace } from "./texts.ts";

/** What is wrong with the figures whose shape is right. Without `layOver` their runs are not looked at. */
export function checkFigures(lesson: Lesson, isSound: IsSound, layOver: LayOver | undefined): Problem[] {
  const listed: readonly unknown[] = Array.isArray(lesson.figures) ? lesson.figures : [];
  const { start } = lesson;
  return listed.flatMap((item, i) => {
    const at = `figures.${i}`;
    if (!isSound(at)) return [];
    const figure = item as LessonFigure;
    const problems = checkReadingText(`${at}.reading`, figure.reading, start.months);
    if (idsOf(listed).indexOf(figure.id) < i)
      problems.push({
        path: `${at}.id`,
        expected: "a name that no other figure has",
        received: `${figure.id} again`,
      });
    if (layOver !== undefined)
      for (const name of ["run", "minus"] as const)
        problems.push(...checkSetup(`${at}.${name}`, figure[name], layOver));
    return problems;
  });
}

const idsOf = (figures: readonly unknown[]) =>
  figures.map((figure) =>
    typeof figure === "object" && figure !== null && "id" in figure ? figure.id : undefined,
  );

/** Every place of a figure in a text has its figure, and no text has a brace of another kind. */
export function checkTexts(lesson: Lesson, isSound: IsSound): Problem[] {
  const figures: readonly unknown[] = Array.isArray(lesson.figures) ? lesson.figures : [];
  const ids = idsOf(figures);
  const problems: Problem[] = [];
  const look = (text: string, path: string) => {
    if (hasStrayBrace(text))
      problems.push({
        path,
        expected: "braces only round the name of a figure",
        received: JSON.stringify(text.slice(0, 60)),
      });
    for (const { id, isHalf } of figuresIn(text)) {
      const figure = figures[ids.indexOf(id)] as Partial<LessonFigure> | undefined;
      if (figure === undefined)
        problems.push({ path, expected: "a figure of the lesson", received: `{${id}}` });
      else if (isHalf && figure.half === undefined)
        problems.push({ path, expected: "a figure with half", received: `{${id}.half}` });
    }
  };
  const walk = (value: unknown, path: string) => {
    if (typeof value !== "object" || value === null || path === "figures") return;
    for (const [key, part] of Object.entries(value)) {
      const at = path === "" ? key : `${path}.${key}`;
      if (key === "en" || key === "fa-AF" || key === "ps" || key === "ar") {
        if (typeof part === "string" && isSound(at)) look(part, at);
      } else walk(part, at);
    }
  };
  walk(lesson, "");
  return problems;
}
