import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Lesson, LessonLanguage } from "../../lessons/lesson.ts";
import { handoutWords } from "../../words/lesson/handout.ts";
import { besideLanguage } from "../languages/besideLanguage.ts";
import { type FittedPages, fitPages } from "./fitPages.ts";
import { HandoutHead } from "./HandoutHead.tsx";
import type { LessonPlace } from "./lessonPlace.ts";
import { forms, PrintedPart } from "./PrintedPart.tsx";
import { printedSteps } from "./printedSteps.ts";

/** Most pages that students get. */
const MOST_PAGES = 2;

interface HandoutSheetProps {
  readonly lesson: Lesson;
  readonly language: LessonLanguage;
  readonly place: LessonPlace;
}

/**
 * The students' pages: head and steps in the roomiest form in which they fit. All forms are laid out unseen first, since
 * only the browser knows how high a text is in the reader's fonts.
 */
export function HandoutSheet({ lesson, language, place }: HandoutSheetProps) {
  const unseen = useRef<HTMLDivElement>(null);
  const fitted = useSignal<FittedPages | undefined>(undefined);
  const steps = printedSteps(lesson);
  useLayoutEffect(() => {
    const element = unseen.current;
    if (element === null) return;
    const measure = () => {
      const heightsOf = (parts: Element) =>
        [...parts.children].map((part) => part.getBoundingClientRect().height);
      const [room, ...columns] = element.children;
      if (room === undefined) return;
      const heights = columns.map(heightsOf);
      const ranks = [0, ...steps.map(({ rank }) => rank)];
      fitted.value = fitPages(heights, ranks, room.getBoundingClientRect().height, MOST_PAGES);
    };
    measure();
    // The code's place has its size from the start; letters may come later.
    void document.fonts?.ready.then(measure);
  }, [lesson, language, place.link, besideLanguage.value]);
  const parts = (index: number, form: number) => {
    const [shape, printed] = [forms[form] ?? forms[0], steps[index - 1]];
    if (printed === undefined)
      return <HandoutHead key="head" lesson={lesson} language={language} place={place} />;
    return <PrintedPart key={index} lesson={lesson} language={language} printed={printed} form={shape} />;
  };
  const all = [0, ...steps.map((_, i) => i + 1)];
  const { pages = [], left = 0 } = fitted.value ?? {};
  return (
    <>
      {pages.map(({ form, parts: indexes }, page) => (
        <div key={page} class="handout-page">
          {indexes.map((index) => parts(index, form))}
          {left > 0 && page === pages.length - 1 && <p class="more">{handoutWords.sheet.more}</p>}
        </div>
      ))}
      <div ref={unseen} class="handout-unseen" aria-hidden="true">
        <div class="room" />
        {forms.map((_, form) => (
          <div key={form} class="handout-page">
            {all.map((index) => parts(index, form))}
          </div>
        ))}
      </div>
    </>
  );
}
