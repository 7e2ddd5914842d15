import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { textIn } from "../../../lessons/texts.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import { numerals } from "../../../words/numerals.ts";
import type { LessonBench } from "../bench.ts";
import { LineText } from "../ParagraphText.tsx";
import { SessionStep } from "../SessionStep.tsx";
import type { LessonSession } from "../session.ts";
import { predictionOf } from "../steps/RevealStep.tsx";
import { listenToClicker } from "./listenToClicker.ts";
import { createNotesLink } from "./notesLink.ts";
import { useWallLook } from "./useWallLook.ts";
import "./projector.css";
import { BesidePicker } from "../../languages/BesidePicker.tsx";

const say = lessonWords.projector;

interface ProjectorPageProps {
  readonly session: LessonSession;
  readonly bench: LessonBench;
}

/** A lesson on the wall: large, white, worked by a clicker; notes follow in a window of their own. */
export function ProjectorPage({ session, bench }: ProjectorPageProps) {
  const { lesson, index, language, hands, codes, projector } = session;
  const blank = useSignal(false);
  const blocked = useSignal(false);
  const at = index.value;
  const step = lesson.steps[at];
  // A reveal shows the guesses of its prediction.
  const guessedAt = step?.kind === "reveal" ? (predictionOf(lesson.steps, at)?.index ?? at) : at;
  useWallLook();
  useEffect(() => {
    document.title = `${step === undefined ? lessonWords.step.end : textIn(step.title).text} · ${lessonWords.product}`;
    bench.focus.value = {};
  }, [at]);
  const notes = useNotes(session, blank);
  const openNotes = () => {
    blocked.value = !notes.open();
  };
  useEffect(() => listenToClicker({ session, bench, blank, openNotes }), []);
  return (
    <div class="projector" data-blank={blank.value || undefined}>
      <main class="projector-main" aria-hidden={blank.value || undefined}>
        <h1 class="unseen">{textIn(lesson.title).text}</h1>
        <SessionStep
          session={session}
          bench={bench}
          mode="projector"
          handsOf={(i) => hands.value.get(i) ?? []}
          guesses={codes.value.get(guessedAt) ?? []}
          onGuesses={(guesses) => session.takeCodes(at, guesses)}
          onHands={(shown) => session.show(at, shown)}
        />
      </main>
      <footer class="projector-foot">
        <span class="projector-title">
          <LineText text={lesson.title} lesson={lesson} language={language.value} />
        </span>
        <button
          type="button"
          disabled={at === 0}
          aria-label={lessonWords.step.back}
          onClick={() => session.goTo(at - 1)}
        >
          <span class="points">←</span>
        </button>
        <span>{numerals(`${Math.min(at + 1, lesson.steps.length)} / ${lesson.steps.length}`)}</span>
        <button
          type="button"
          disabled={at >= lesson.steps.length}
          aria-label={lessonWords.step.next}
          onClick={() => session.goTo(at + 1)}
        >
          <span class="points">→</span>
        </button>
        <BesidePicker lesson={lesson} />
        <button type="button" onClick={openNotes}>
          {say.notes}
        </button>
        <details class="projector-keys">
          <summary>{say.keys}</summary>
          <dl>
            {say.help.map(([key, does]) => (
              <div key={key}>
                <dt>{key}</dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </details>
        <button
          type="button"
          onClick={() => {
            projector.value = false;
          }}
        >
          {say.leave}
        </button>
        {blocked.value && <span role="alert">{say.blocked}</span>}
      </footer>
      {blank.value && (
        <button
          type="button"
          class="blank"
          aria-label={say.blank}
          onClick={() => {
            blank.value = false;
          }}
        />
      )}
    </div>
  );
}

/** Tells the window of notes where the lesson is, and hears where it wants to go. */
function useNotes(session: LessonSession, blank: { value: boolean }) {
  const made = useSignal(createNotesLink(session.name ?? ""));
  const link = made.peek();
  useSignalEffect(() => {
    link.tell({
      index: session.index.value,
      blank: blank.value,
      hands: session.hands.value.get(session.index.value) ?? [],
    });
  });
  useEffect(() => {
    link.onGo = (to) => session.goTo(to);
    return link.stop;
  }, []);
  return link;
}
