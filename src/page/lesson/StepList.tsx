import { useEffect, useRef } from "preact/hooks";
import { textIn } from "../../lessons/texts.ts";
import { lessonWords } from "../../words/lesson/page.ts";
import { numerals } from "../../words/numerals.ts";
import type { LessonSession } from "./session.ts";

const say = lessonWords.step;

/** All steps in a row: where the reader is, which have an answer, and a way to each. */
export function StepList({ session }: { readonly session: LessonSession }) {
  const { lesson, index, answers, language } = session;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [index.value]);
  return (
    <nav ref={list} class="step-list" aria-label={say.steps}>
      <ol>
        {lesson.steps.map((step, i) => {
          const title = `${say.kinds[step.kind]}: ${textIn(step.title, language.value).text}`;
          return (
            <li key={`${i} ${step.title.en}`}>
              <button
                type="button"
                aria-label={`${numerals(i + 1)}. ${title}`}
                title={title}
                aria-current={i === index.value ? "step" : undefined}
                data-answered={answers.value.has(i) || undefined}
                onClick={() => session.goTo(i)}
              >
                {numerals(i + 1)}
              </button>
            </li>
          );
        })}
        <li>
          <button
            type="button"
            aria-label={say.end}
            title={say.end}
            aria-current={index.value === lesson.steps.length ? "step" : undefined}
            onClick={() => session.goTo(lesson.steps.length)}
          >
            ✓
          </button>
        </li>
      </ol>
    </nav>
  );
}
