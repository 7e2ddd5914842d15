import { type Signal, useSignal } from "@preact/signals";
import { shownPrediction } from "../../classroom/shownPrediction.ts";
import type { TeacherView } from "../../classroom/views.ts";
import type { StepAnswer } from "../../lessons/answer.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { teacherWords as say } from "../../words/classroom/teacher.ts";
import { BesidePicker } from "../languages/BesidePicker.tsx";
import { LanguageLinks } from "../languages/LanguageLinks.tsx";
import { TranslationNote } from "../languages/TranslationNote.tsx";
import type { LessonBench } from "../lesson/bench.ts";
import { LineText, ParagraphText } from "../lesson/ParagraphText.tsx";
import { ClassChart, RoundLine } from "./ClassChart.tsx";
import { ClassControls } from "./ClassControls.tsx";
import { ClassStepBar } from "./ClassStepBar.tsx";
import { ClassWall } from "./ClassWall.tsx";
import { stepSentence } from "./guessSentence.ts";
import { JoinPanel } from "./JoinPanel.tsx";
import { SeatList } from "./SeatList.tsx";
import { TriedStep } from "./TriedStep.tsx";
import type { TeacherClass } from "./teacherClass.ts";
import { useClassKeys } from "./useClassKeys.ts";
import { useTellTries } from "./useTellTries.ts";

interface TeacherPageProps {
  readonly inClass: TeacherClass;
  readonly bench: LessonBench;
  /** Whether it begins as a projector's. */
  readonly isProjector: boolean;
  /** Keeps that for a reload. */
  readonly onProjector: (isProjector: boolean) => void;
}

/** The teacher's page: how to come in, the step, the guesses over the curve, and what can be done. */
export function TeacherPage({ inClass, bench, isProjector, onProjector }: TeacherPageProps) {
  const { lesson, view, isHeard, isStranger } = inClass;
  const isJoining = useSignal(true);
  const isOnWall = useSignal(isProjector);
  const own = useSignal<ReadonlyMap<number, StepAnswer>>(new Map());
  useTellTries(inClass, own);
  const project = (on: boolean) => {
    isOnWall.value = on;
    onProjector(on);
  };
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
        <h1 class="unseen">{say.title}</h1>
        <p role="status">{say.ended}</p>
      </main>
    );
  if (lesson.value === undefined || view.value === undefined)
    return (
      <main class="class-door">
        <h1 class="unseen">{say.title}</h1>
        {!isHeard.value && <p role="status">{say.lost}</p>}
      </main>
    );
  const { here, all } = view.value.phones;
  if (isOnWall.value)
    return (
      <ClassWall
        lesson={lesson.value}
        view={view.value}
        bench={bench}
        isJoining={isJoining}
        own={own}
        onCompute={() => void inClass.do({ kind: "compute" })}
      >
        <Troubles view={view.value} isHeard={isHeard.value} />
        <WallLead lesson={lesson.value} view={view.value} inClass={inClass} isJoining={isJoining} />
        <button type="button" onClick={() => project(false)}>
          {say.leaveProjector}
        </button>
      </ClassWall>
    );
  return (
    <>
      <header class="class-top">
        <h1>
          <LineText text={lesson.value.title} lesson={lesson.value} language={pageLanguage} />
        </h1>
        <p class="class-counts" role="status">
          {say.here(here, all)} · {say.answered(view.value.answered, all)}
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
        <button type="button" onClick={() => project(true)}>
          {say.projector}
        </button>
        <a class="class-wall-link" href={view.value.wallHash} target="outbid-wall" rel="noopener">
          {say.wall}
        </a>
      </header>
      <Troubles view={view.value} isHeard={isHeard.value} />
      <main class="class-main">
        {isJoining.value ? (
          <JoinPanel view={view.value} onNewCode={() => void inClass.do({ kind: "newCode" })} />
        ) : (
          <ClassStep lesson={lesson.value} view={view.value} inClass={inClass} bench={bench} own={own} />
        )}
      </main>
      <footer class="class-foot">
        <ClassStepBar lesson={lesson.value} view={view.value} inClass={inClass} isJoining={isJoining} />
        <SeatList seats={view.value.seats} inClass={inClass} />
        <details class="class-more">
          <summary>{say.controls}</summary>
          <BesidePicker lesson={lesson.value} />
          <ClassControls view={view.value} inClass={inClass} />
          <LanguageLinks />
          <TranslationNote />
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

/** The ways to lead from a wall, by button, key or clicker. */
function WallLead(props: StepProps & { readonly isJoining: Signal<boolean> }) {
  const { lesson, view, inClass, isJoining } = props;
  useClassKeys((by) => {
    const to = view.controls.step + by;
    if (lesson.steps[to] === undefined) return;
    isJoining.value = false;
    void inClass.do({ kind: "step", step: to });
  });
  return <ClassStepBar {...props} />;
}

interface ClassStepProps extends StepProps {
  readonly bench: LessonBench;
  readonly own: Signal<ReadonlyMap<number, StepAnswer>>;
}

function ClassStep({ lesson, view, inClass, bench, own }: ClassStepProps) {
  const { step: at, revealed } = view.controls;
  const step = lesson.steps[at];
  if (step === undefined) return null;
  const asked = shownPrediction(lesson, at) ?? at;
  const predicted = lesson.steps[asked];
  const isShown = predicted?.kind === "predict" && revealed.includes(asked);
  const words = { lesson, language: pageLanguage } as const;
  const sentence = stepSentence(lesson, view);
  return (
    <article class="class-now">
      <p class="step-count">{say.step(at + 1, lesson.steps.length)}</p>
      {isShown ? (
        <>
          <h2>
            <LineText text={step.title} {...words} />
          </h2>
          <ClassChart
            {...{ lesson, view, bench }}
            step={predicted}
            onCompute={() => void inClass.do({ kind: "compute" })}
          />
          {step.kind === "reveal" && step.text !== undefined && <ParagraphText text={step.text} {...words} />}
          <button type="button" onClick={() => void inClass.do({ kind: "hide", step: asked })}>
            {say.hide}
          </button>
        </>
      ) : (
        <TriedStep {...{ lesson, step, view, bench, own }} />
      )}
      {sentence !== undefined && (
        <p class="class-sentence" role="status">
          {sentence}
        </p>
      )}
      {!isShown && view.round?.step === at && <RoundLine round={view.round} />}
      {step.notes !== undefined && (
        <details class="class-notes">
          <summary>{say.notes}</summary>
          <ParagraphText text={step.notes} lesson={lesson} language={pageLanguage} />
        </details>
      )}
    </article>
  );
}
