import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { textIn } from "../../../lessons/texts.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { LineText, ParagraphText } from "../ParagraphText.tsx";
import type { LessonSession } from "../session.ts";
import { answersOf } from "../steps/Hands.tsx";
import { TalkTimer } from "../steps/TalkTimer.tsx";
import { followProjector, type NotesState } from "./notesLink.ts";
import "./notes.css";
import { numerals } from "../../../words/numerals.ts";

const say = lessonWords.notes;

/** The teacher's window beside the projector: talking points, expected answers, a timer, the next step. */
export function NotesPage({ session }: { readonly session: LessonSession }) {
  const { lesson, language } = session;
  const state = useSignal<NotesState | "waiting" | "lost">("waiting");
  const line = useRef<ReturnType<typeof followProjector> | undefined>(undefined);
  useEffect(() => {
    document.title = `${say.title} · ${textIn(lesson.title).text}`;
    line.current = followProjector(session.name ?? "", (found) => {
      if (found !== undefined) state.value = found;
      else if (state.peek() !== "waiting") state.value = "lost";
    });
    return () => line.current?.stop();
  }, []);
  const now = state.value;
  const index = typeof now === "object" ? now.index : 0;
  const step = lesson.steps[index];
  const next = lesson.steps[index + 1];
  const hands = typeof now === "object" ? now.hands : [];
  const go = (to: number) => line.current?.go(Math.max(0, Math.min(lesson.steps.length, to)));
  const words = { lesson, language: language.value };
  return (
    <main class="notes-page">
      <h1>
        {say.title}: <LineText text={lesson.title} {...words} />
      </h1>
      {now === "waiting" && <p role="status">{say.waiting}</p>}
      {now === "lost" && <p role="alert">{say.lost}</p>}
      {typeof now === "object" && now.blank && <p role="status">{say.blanked}</p>}
      {step !== undefined && (
        <section aria-labelledby="notes-step">
          <h2 id="notes-step">
            {numerals(index + 1)}. <LineText text={step.title} {...words} />
          </h2>
          {step.notes === undefined ? (
            <p class="aside">{say.noNotes}</p>
          ) : (
            <ParagraphText text={step.notes} {...words} />
          )}
          {step.text !== undefined && (
            <blockquote>
              <ParagraphText text={step.text} {...words} />
            </blockquote>
          )}
          {step.kind === "predict" && hands.some((count) => count > 0) && (
            <p>
              {say.answers}:{" "}
              {answersOf({ step, ...words })
                .map((label, i) => `${label} ${hands[i] ?? 0}`)
                .join(" · ")}
            </p>
          )}
          <TalkTimer key={index} minutes={step.minutes ?? 3} />
        </section>
      )}
      <nav>
        <button type="button" onClick={() => go(index - 1)} disabled={index === 0}>
          {lessonWords.step.back}
        </button>{" "}
        <button
          type="button"
          class="primary"
          onClick={() => go(index + 1)}
          disabled={index >= lesson.steps.length}
        >
          {say.next}
          {next !== undefined && `: ${textIn(next.title, language.value).text}`}
        </button>
      </nav>
      <details>
        <summary>{say.aims}</summary>
        <ul>
          {lesson.teacher.aims.map((aim) => (
            <li key={aim.en}>
              <LineText text={aim} {...words} />
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{say.misreadings}</summary>
        <ul>
          {lesson.teacher.misreadings.map((one) => (
            <li key={one.en}>
              <LineText text={one} {...words} />
            </li>
          ))}
        </ul>
      </details>
    </main>
  );
}
