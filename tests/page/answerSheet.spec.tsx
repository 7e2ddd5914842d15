import { renderToString } from "preact-render-to-string";
import { expect, it, test } from "vitest";
import { textIn } from "../../src/lessons/texts.ts";
import { AnswerSheet } from "../../src/page/handout/AnswerSheet.tsx";
import { HandoutAxes } from "../../src/page/handout/HandoutAxes.tsx";
import { aLesson } from "../support/aLesson.ts";
import { lessonFiles, loadLesson } from "../support/lessonFiles.ts";

const unescaped = (markup: string) =>
  markup
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&amp;/g, "&");

it.each(lessonFiles)(
  "the answers of %s have every note and every revealed text, figures filled in",
  (file) => {
    const lesson = loadLesson(file);
    const markup = unescaped(renderToString(<AnswerSheet lesson={lesson} language="en" means={new Map()} />));
    const texts = lesson.steps.flatMap((step) => [
      ...(step.notes === undefined ? [] : [step.notes]),
      ...(step.kind === "reveal" && step.text !== undefined ? [step.text] : []),
    ]);
    const told = [...texts, lesson.leavesOut, ...lesson.teacher.misreadings];
    expect(told.length).toBeGreaterThan(15);
    const filled = told.map((text) => textIn(text, "en", lesson.figures).text);
    expect(filled.filter((text) => !markup.includes(text))).toEqual([]);
    expect(markup).not.toMatch(/[{}]/);
  },
);

test("axes have the months of a guess's four points and a zero line for differences; only answers have a curve", () => {
  const lesson = aLesson();
  const step = lesson.steps.find((one) => one.kind === "predict" && one.ask === "curve");
  if (step?.kind !== "predict") throw new Error("expected a prediction with a curve");
  const empty = renderToString(<HandoutAxes lesson={lesson} step={step} height={60} />);
  const labels = [...empty.matchAll(/>([\d,−]+)<\/text>/g)].map(([, label]) => label);
  // Of 24 months: a quarter, half, three quarters and the end. The axis of `cumulativeTK` reaches 12,000.
  expect(labels.slice(-5)).toEqual(["6", "12", "18", "24", "0"]);
  expect(labels).toContain("12,000");
  expect(empty).not.toContain('class="drawn"');
  expect(empty).not.toContain('class="zero"');
  const difference = { ...step, minus: {}, axis: [-100, 100] as [number, number] };
  const drawn = renderToString(
    <HandoutAxes lesson={lesson} step={difference} height={60} mean={new Float64Array(25).fill(50)} />,
  );
  expect(drawn).toContain('class="zero"');
  expect(drawn).toMatch(/class="drawn" d="M17\.00 [\d.]+L/);
  expect(drawn).toContain("Difference: left the Taliban for IS-K so far");
});
