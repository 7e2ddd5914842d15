import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { modelVersion } from "../../../sim/index.ts";
import type { Lesson, LessonLanguage, LessonStep, LessonText } from "../../lessons/lesson.ts";
import { handoutWords } from "../../words/lesson/handout.ts";
import { numerals } from "../../words/numerals.ts";
import { HandoutAxes } from "./HandoutAxes.tsx";
import { HandoutText } from "./HandoutText.tsx";
import { revealOf } from "./printedSteps.ts";

interface AnswerSheetProps {
  readonly lesson: Lesson;
  readonly language: LessonLanguage;
  /** The mean of the model's runs by month, for the predictions of which a curve is drawn, by index of the step. */
  readonly means: ReadonlyMap<number, ArrayLike<number>>;
}

const say = handoutWords.answers;

/** Sizes of letters in points; the largest with which all fits on one page. */
const sizes = [9.5, 9, 8.5, 8, 7.5] as const;

/** What the model gave and what to expect, step by step, for the teacher alone: one page, or more where one is too small. */
export function AnswerSheet({ lesson, language, means }: AnswerSheetProps) {
  const text = (of: LessonText) => <HandoutText text={of} lesson={lesson} language={language} />;
  const { start, steps, teacher } = lesson;
  const sheet = useRef<HTMLDivElement>(null);
  const flows = useSignal(false);
  useLayoutEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    element.classList.remove("flows");
    const fits = sizes.some((size) => {
      element.style.fontSize = `${size}pt`;
      return element.scrollHeight <= element.clientHeight;
    });
    flows.value = !fits;
    element.classList.toggle("flows", !fits);
  }, [lesson, language, means]);
  return (
    <div ref={sheet} class={flows.value ? "handout-page answer-sheet flows" : "handout-page answer-sheet"}>
      <h2>
        {say.title}: {text(lesson.title)}
      </h2>
      <p>
        {say.caution} {say.made(modelVersion, start.seed, start.replicates)}
      </p>
      <div class="columns">
        {steps.map((step, i) =>
          step.kind === "reveal" ? null : (
            <Answer key={i} lesson={lesson} index={i} step={step} text={text} mean={means.get(i)} />
          ),
        )}
        <div class="answer">
          <h3>{say.leavesOut}</h3>
          <p>{text(lesson.leavesOut)}</p>
        </div>
        <div class="answer">
          <h3>{say.misreadings}</h3>
          {teacher.misreadings.map((misreading, i) => (
            <p key={i}>{text(misreading)}</p>
          ))}
        </div>
      </div>
    </div>
  );
}

interface AnswerProps {
  readonly lesson: Lesson;
  readonly index: number;
  readonly step: LessonStep;
  readonly text: (of: LessonText) => ComponentChildren;
  readonly mean: ArrayLike<number> | undefined;
}

/** A prediction with what its reveal says; any other step with its notes. */
function Answer({ lesson, index, step, text, mean }: AnswerProps) {
  const reveal = step.kind === "predict" ? revealOf(lesson, index) : undefined;
  return (
    <div class="answer">
      <h3>
        {numerals(index + 1)}. {text(step.title)}
      </h3>
      {mean !== undefined && step.kind === "predict" && (
        <HandoutAxes lesson={lesson} step={step} height={38} mean={mean} />
      )}
      {reveal?.text !== undefined && (
        <p>
          <b>{text(reveal.text)}</b>
        </p>
      )}
      {step.kind === "explore" && step.possible !== undefined && step.notes === undefined && (
        <p>
          <b>{step.possible ? say.possible : say.impossible}</b>
        </p>
      )}
      {[step.notes, reveal?.notes].map((notes, i) =>
        notes === undefined ? null : <p key={i}>{text(notes)}</p>,
      )}
    </div>
  );
}
