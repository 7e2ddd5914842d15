import type { Signal } from "@preact/signals";
import { useSignal } from "@preact/signals";
import { shownPrediction } from "../../classroom/shownPrediction.ts";
import type { TeacherView } from "../../classroom/views.ts";
import type { StepAnswer } from "../../lessons/answer.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { teacherWords as say } from "../../words/classroom/teacher.ts";
import type { LessonBench } from "../lesson/bench.ts";
import { LineText, ParagraphText } from "../lesson/ParagraphText.tsx";
import { StepView } from "../lesson/StepView.tsx";
import { ClassChart, RoundLine } from "./ClassChart.tsx";
import { ClassControls } from "./ClassControls.tsx";
import { JoinPanel } from "./JoinPanel.tsx";
import { SeatList } from "./SeatList.tsx";
import type { TeacherClass } from "./teacherClass.ts";

interface TeacherPageProps {
  readonly inClass: TeacherClass;
  readonly bench: LessonBench;
}

/** The teacher's page: how to come in, the step, the guesses over the curve, and what can be done. */
export function TeacherPage({ inClass, bench }: TeacherPageProps) {
  const { lesson, view, isHeard, isStranger } = inClass;
  const isJoining = useSignal(true);
  if (isStranger.value)
    return (
      <main class="class-door">
        <h1>{say.stranger.title}</h1>
        <p>{say.stranger.text}</p>
      </main>
    );
  if (view.value?.hasEnded === true)
    return (
      <main class="class-door">
        <p role="status">{say.ended}</p>
      </main>
    );
  if (lesson.value === undefined || view.value === undefined)
    return <main class="class-door">{!isHeard.value && <p role="status">{say.lost}</p>}</main>;
  const here = view.value.seats.filter((seat) => seat.isHere).length;
  return (
    <>
      <header class="class-top">
        <h1>
          <LineText text={lesson.value.title} lesson={lesson.value} language="en" />
        </h1>
        <p class="class-counts" role="status">
          {say.here(here, view.value.seats.length)} ·{" "}
          {say.answered(view.value.answered, view.value.seats.length)}
        </p>
        <p class="class-code">
          <bdi>{view.value.code}</bdi>
        </p>
        <button
          type="button"
          aria-pressed={isJoining.value}
          onClick={() => {
            isJoining.value = !isJoining.value;
          }}
        >
          {isJoining.value ? say.join.hide : say.join.show}
        </button>
      </header>
      <Troubles view={view.value} isHeard={isHeard.value} />
      <main class="class-main">
        {isJoining.value ? (
          <JoinPanel view={view.value} inClass={inClass} />
        ) : (
          <ClassStep lesson={lesson.value} view={view.value} inClass={inClass} bench={bench} />
        )}
      </main>
      <footer class="class-foot">
        <StepBar lesson={lesson.value} view={view.value} inClass={inClass} isJoining={isJoining} />
        <SeatList seats={view.value.seats} inClass={inClass} />
        <details class="class-more">
          <summary>{say.controls}</summary>
          <ClassControls view={view.value} inClass={inClass} />
        </details>
      </footer>
    </>
  );
}

function Troubles({ view, isHeard }: { readonly view: TeacherView; readonly isHeard: boolean }) {
  return (
    <div class="class-troubles" role="alert">
      {!isHeard && <p>{say.lost}</p>}
      {view.trouble !== undefined && (
        <p>
          {say.trouble} {view.trouble}
        </p>
      )}
    </div>
  );
}

interface StepProps {
  readonly lesson: Lesson;
  readonly view: TeacherView;
  readonly inClass: TeacherClass;
}

function StepBar({ lesson, view, inClass, isJoining }: StepProps & { readonly isJoining: Signal<boolean> }) {
  const { step, revealed } = view.controls;
  const { steps } = lesson;
  const go = (to: number) => {
    isJoining.value = false;
    void inClass.do({ kind: "step", step: to });
  };
  const shows = steps.findIndex((_, at) => at > step && shownPrediction(lesson, at) === step);
  return (
    <nav class="class-steps" aria-label={say.steps}>
      <button type="button" disabled={step === 0} onClick={() => go(step - 1)}>
        {say.back}
      </button>
      <label>
        <span class="unseen">{say.steps}</span>
        <select value={step} onChange={(event) => go(Number(event.currentTarget.value))}>
          {steps.map((each, at) => (
            <option key={at} value={at}>
              {say.goTo(at + 1, each.title.en)}
            </option>
          ))}
        </select>
      </label>
      {steps[step]?.kind === "predict" && !revealed.includes(step) && (
        <button
          type="button"
          class="primary"
          onClick={() => {
            isJoining.value = false;
            if (shows >= 0) go(shows);
            else void inClass.do({ kind: "reveal", step });
          }}
        >
          {say.reveal}
        </button>
      )}
      <button
        type="button"
        class={steps[step]?.kind === "predict" ? "" : "primary"}
        disabled={step === steps.length - 1}
        onClick={() => go(step + 1)}
      >
        {say.next}
      </button>
    </nav>
  );
}

function ClassStep({ lesson, view, inClass, bench }: StepProps & { readonly bench: LessonBench }) {
  const own = useSignal<ReadonlyMap<number, StepAnswer>>(new Map());
  const { step: at, revealed } = view.controls;
  const step = lesson.steps[at];
  if (step === undefined) return null;
  const asked = shownPrediction(lesson, at) ?? at;
  const predicted = lesson.steps[asked];
  const isShown = predicted?.kind === "predict" && revealed.includes(asked);
  const shownStep = (
    <StepView
      key={at}
      lesson={lesson}
      step={step}
      index={at}
      language="en"
      bench={bench}
      mode="projector"
      answer={own.value.get(at)}
      onAnswer={(given) => {
        own.value = new Map(own.value).set(at, given);
      }}
      answerOf={(index) => own.value.get(index)}
    />
  );
  return (
    <article class="class-now">
      <p class="step-count">{say.step(at + 1, lesson.steps.length)}</p>
      {isShown ? (
        <>
          {predicted.ask !== "choice" && (
            <h2>
              <LineText text={step.title} lesson={lesson} language="en" />
            </h2>
          )}
          <ClassChart lesson={lesson} step={predicted} view={view} />
          {/* Which answer fits is told by the runs of all answers. */}
          {predicted.ask === "choice" && shownStep}
          {predicted.ask !== "choice" && step.kind === "reveal" && step.text !== undefined && (
            <ParagraphText text={step.text} lesson={lesson} language="en" />
          )}
          <button type="button" onClick={() => void inClass.do({ kind: "hide", step: asked })}>
            {say.hide}
          </button>
        </>
      ) : (
        shownStep
      )}
      {!isShown && view.round?.step === at && <RoundLine round={view.round} />}
      {step.notes !== undefined && (
        <details class="class-notes">
          <summary>{say.notes}</summary>
          <ParagraphText text={step.notes} lesson={lesson} language="en" />
        </details>
      )}
    </article>
  );
}
