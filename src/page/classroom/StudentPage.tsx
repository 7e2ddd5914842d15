import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { CODE_LENGTH } from "../../classroom/roomCode.ts";
import { shownPrediction } from "../../classroom/shownPrediction.ts";
import type { Guess } from "../../lessons/guess.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { studentWords as say } from "../../words/classroom/student.ts";
import { BesidePicker } from "../languages/BesidePicker.tsx";
import { LanguageLinks } from "../languages/LanguageLinks.tsx";
import { TranslationNote } from "../languages/TranslationNote.tsx";
import type { LessonBench } from "../lesson/bench.ts";
import { LineText } from "../lesson/ParagraphText.tsx";
import { StepView } from "../lesson/StepView.tsx";
import { StudentName } from "./StudentName.tsx";
import type { StudentClass } from "./studentClass.ts";

interface StudentPageProps {
  readonly inClass: StudentClass;
  readonly bench: LessonBench;
}

/** A student's phone: the way in, then the class's step. */
export function StudentPage({ inClass, bench }: StudentPageProps) {
  const { place, lesson, view } = inClass;
  if (place.value === "dismissed")
    return (
      <main class="class-door">
        <h1 class="unseen">{say.title}</h1>
        <p>{say.dismissed}</p>
      </main>
    );
  if (place.value !== "in") return <JoinForm inClass={inClass} />;
  if (view.value?.hasEnded === true)
    return (
      <main class="class-door">
        <h1>{say.ended}</h1>
        <p>{say.endedAnswers}</p>
      </main>
    );
  return (
    <>
      <StudentName inClass={inClass} />
      {lesson.value === undefined || view.value === undefined ? (
        <main class="class-door">
          <h1 class="unseen">{say.title}</h1>
          <p role="status">{say.join.why[inClass.why.value ?? ""] ?? say.waiting}</p>
        </main>
      ) : (
        <StudentStep inClass={inClass} bench={bench} lesson={lesson.value} />
      )}
    </>
  );
}

function JoinForm({ inClass: { place, why, join } }: { readonly inClass: StudentClass }) {
  const code = useSignal("");
  const isKnocking = place.value === "knocking";
  const reason = why.value === undefined ? undefined : (say.join.why[why.value] ?? why.value);
  return (
    <main class="class-door">
      <h1>{say.title}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          join(code.value);
        }}
      >
        <label for="room-code">{say.join.code}</label>
        <input
          id="room-code"
          class="room-code"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={12}
          value={code.value}
          aria-invalid={why.value === "code" || undefined}
          aria-describedby="join-why"
          onInput={(event) => {
            code.value = event.currentTarget.value;
          }}
        />
        <button type="submit" class="primary" disabled={isKnocking || code.value.trim().length < CODE_LENGTH}>
          {say.join.enter}
        </button>
        <p id="join-why" class="join-why" role="status">
          {reason ?? (isKnocking ? say.join.waiting : "")}
        </p>
        <p class="hint">{say.screen}</p>
      </form>
      <LanguageLinks />
      <TranslationNote />
    </main>
  );
}

interface StudentStepProps extends StudentPageProps {
  readonly lesson: Lesson;
}

function StudentStep({ inClass, bench, lesson }: StudentStepProps) {
  const { view, answers, answer } = inClass;
  const own = useSignal(0);
  const {
    step = 0,
    pace = "teacher",
    recall = 0,
    isPaused = false,
    isBlank = false,
    guesses = [],
  } = view.value ?? {};
  // Phones go where the class goes, and back to it when they are called.
  useEffect(() => {
    own.value = step;
  }, [step, recall]);
  useEffect(() => {
    if (pace === "teacher") own.value = step;
  }, [pace]);
  const at = pace === "free" ? Math.min(own.value, lesson.steps.length - 1) : step;
  const shown = lesson.steps[at];
  useEffect(() => scrollTo(0, 0), [at]);
  if (shown === undefined) return null;
  const isOfClass = (shownPrediction(lesson, at) ?? at) === (shownPrediction(lesson, step) ?? step);
  const seen = isOfClass ? guesses.flatMap((given): Guess[] => ("guess" in given ? [given.guess] : [])) : [];
  return (
    <>
      {isBlank && (
        <main class="class-blank">
          <p role="status">{say.blank}</p>
        </main>
      )}
      <main class="class-step" hidden={isBlank} inert={isPaused || isBlank}>
        <h1 class="unseen">
          <LineText text={lesson.title} lesson={lesson} language={pageLanguage} />
        </h1>
        <p class="step-count">{say.step(at + 1, lesson.steps.length)}</p>
        <BesidePicker lesson={lesson} />
        <StepView
          key={at}
          lesson={lesson}
          step={shown}
          index={at}
          language={pageLanguage}
          bench={bench}
          mode="class"
          answer={answers.value.get(at)}
          onAnswer={(given) => answer(at, given)}
          answerOf={(index) => answers.value.get(index)}
          guesses={seen}
        />
      </main>
      {isPaused && !isBlank && (
        <p class="class-paused" role="status">
          {say.paused}
        </p>
      )}
      {pace === "free" && !isBlank && (
        <nav class="class-walk" aria-label={say.step(at + 1, lesson.steps.length)}>
          <button type="button" disabled={at === 0 || isPaused} onClick={() => void own.value--}>
            {say.back}
          </button>
          {at !== step && (
            <button
              type="button"
              onClick={() => {
                own.value = step;
              }}
            >
              {say.toClass}
            </button>
          )}
          <button
            type="button"
            disabled={at === lesson.steps.length - 1 || isPaused}
            onClick={() => void own.value++}
          >
            {say.next}
          </button>
        </nav>
      )}
    </>
  );
}
