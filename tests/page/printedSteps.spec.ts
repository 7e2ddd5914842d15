import { expect, it, test } from "vitest";
import { printedSteps, revealOf } from "../../src/page/handout/printedSteps.ts";
import { aLesson } from "../support/aLesson.ts";
import { lessonFiles, loadLesson } from "../support/lessonFiles.ts";

test("a handout has every step of a lesson but those that tell what the model gave, by its number there", () => {
  const lesson = aLesson();
  const printed = printedSteps(lesson).map(({ number, step }) => `${number} ${step.kind}`);
  // By hand, from the lesson's steps: the two reveals are left out.
  expect(printed).toEqual([
    "1 read",
    "2 predict",
    "4 predict",
    "5 predict",
    "6 predict",
    "8 explore",
    "9 person",
    "10 claim",
    "11 question",
    "12 discuss",
    "13 redesign",
  ]);
});

test("a prediction's answer is the reveal that names it, or else the next one", () => {
  const lesson = aLesson();
  const titles = lesson.steps.map((_, i) => revealOf(lesson, i)?.title.en);
  expect(titles).toEqual([
    undefined,
    "The run",
    undefined,
    undefined,
    undefined,
    "Which is larger",
    ...Array.from({ length: 7 }, () => undefined),
  ]);
});

it.each(lessonFiles)("%s: no text that students print tells what the model's runs show", (file) => {
  const lesson = loadLesson(file);
  const reveals = lesson.steps.filter(({ kind }) => kind === "reveal");
  const printed = printedSteps(lesson);
  expect(printed.length).toBeGreaterThan(6);
  expect(printed.some(({ step }) => reveals.includes(step as never))).toBe(false);
  const predictions = lesson.steps.flatMap((step, i) => (step.kind === "predict" ? [i] : []));
  expect(predictions.filter((i) => revealOf(lesson, i) === undefined)).toEqual([]);
});
