import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { textIn } from "../../lessons/texts.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { LanguageLinks } from "../languages/LanguageLinks.tsx";
import { TranslationNote } from "../languages/TranslationNote.tsx";
import { AboutLesson } from "./AboutLesson.tsx";
import type { LessonBench } from "./bench.ts";
import { LessonBrand } from "./LessonBrand.tsx";
import { ProblemList } from "./LessonProblems.tsx";
import { LessonView } from "./LessonView.tsx";
import { LineText } from "./ParagraphText.tsx";
import { SessionStep } from "./SessionStep.tsx";
import { StepList } from "./StepList.tsx";
import type { LessonSession } from "./session.ts";

const say = lessonWords.step;

interface LessonAloneProps {
  readonly session: LessonSession;
  readonly bench: LessonBench;
  /** Parts of the link that were not understood. */
  readonly problems: readonly string[];
}

/** A lesson for one reader: a step at a time, forward and back, and the answers at the end. */
export function LessonAlone({ session, bench, problems }: LessonAloneProps) {
  const { lesson, index, language } = session;
  const at = index.value;
  const step = lesson.steps[at];
  const isTold = useSignal(problems.length > 0);
  const title = textIn(lesson.title, language.value).text;
  useEffect(() => {
    document.title = `${step === undefined ? say.end : textIn(step.title, language.value).text} · ${title} · ${lessonWords.product}`;
  }, [at, language.value]);
  useStepFocus(at);
  const last = lesson.steps.length;
  return (
    <>
      <header class="lesson-top">
        <LessonBrand />
        <h1>
          <LineText text={lesson.title} lesson={lesson} language={language.value} />
        </h1>
        <LessonView session={session} />
      </header>
      <StepList session={session} />
      <main class="lesson-main">
        {isTold.value && (
          <div class="notice">
            <p>{lessonWords.problems.linkTitle}</p>
            <ProblemList problems={problems} />
          </div>
        )}
        <SessionStep session={session} bench={bench} mode="alone" />
        {at === 0 && <AboutLesson lesson={lesson} language={language.value} />}
        {(at === 0 || at === last) && (
          <>
            <LanguageLinks />
            <TranslationNote />
          </>
        )}
      </main>
      <footer class="lesson-foot">
        <button type="button" disabled={at === 0} onClick={() => session.goTo(at - 1)}>
          {say.back}
        </button>
        <span class="step-count">{step === undefined ? say.end : say.count(at + 1, last, step.minutes)}</span>
        <button type="button" class="primary" disabled={at === last} onClick={() => session.goTo(at + 1)}>
          {at === last - 1 ? say.end : say.next}
        </button>
      </footer>
    </>
  );
}

/** A new step begins at its top, and is what a screen reader reads next; not so the step with which the page opens. */
function useStepFocus(at: number): void {
  const first = useSignal(at);
  useEffect(() => {
    if (first.peek() === at) return;
    first.value = -1;
    scrollTo(0, 0);
    document.getElementById("step-title")?.focus();
  }, [at]);
}
