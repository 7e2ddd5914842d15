import { type Signal, useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { shownPrediction } from "../../classroom/shownPrediction.ts";
import type { WallView } from "../../classroom/views.ts";
import type { StepAnswer } from "../../lessons/answer.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { teacherWords as say } from "../../words/classroom/teacher.ts";
import { numerals } from "../../words/numerals.ts";
import type { LessonBench } from "../lesson/bench.ts";
import { LineText, ParagraphText } from "../lesson/ParagraphText.tsx";
import { useWallLook } from "../lesson/projector/useWallLook.ts";
import { ClassChart } from "./ClassChart.tsx";
import { stepSentence } from "./guessSentence.ts";
import { JoinAddresses } from "./JoinPanel.tsx";
import { TriedStep } from "./TriedStep.tsx";

interface WallProps {
  readonly lesson: Lesson;
  readonly view: WallView;
  readonly bench: LessonBench;
  /** Has the phones compute, where this page leads. */
  readonly onCompute?: () => void;
  /** What is tried on this page, where it leads; a wall that only looks on shows what the leading one tries. */
  readonly own?: Signal<ReadonlyMap<number, StepAnswer>>;
}

interface ClassWallProps extends WallProps {
  readonly isJoining: Signal<boolean>;
  /** What stands at the end of the foot: the ways to lead, where this page leads. */
  readonly children?: ComponentChildren;
}

/** The class on a wall: large, white, the chart as high as the screen; nobody's name, and no notes. */
export function ClassWall({ isJoining, children, ...props }: ClassWallProps) {
  const { lesson, view } = props;
  useWallLook();
  const sentence = stepSentence(lesson, view);
  const [first] = [...view.addresses.filter(({ isReached }) => isReached), ...view.addresses];
  return (
    <div class="projector class-wall">
      <main class="projector-main">
        <h1 class="unseen">
          <LineText text={lesson.title} lesson={lesson} language={pageLanguage} />
        </h1>
        {isJoining.value ? (
          <section class="class-join" aria-label={say.join.show}>
            <JoinAddresses view={view} />
          </section>
        ) : (
          <WallStep {...props} />
        )}
      </main>
      {sentence !== undefined && !isJoining.value && (
        <p class="wall-sentence" role="status">
          {sentence}
        </p>
      )}
      <footer class="projector-foot">
        <button
          type="button"
          class="wall-join"
          aria-pressed={isJoining.value}
          onClick={() => {
            isJoining.value = !isJoining.value;
          }}
        >
          <span class="unseen">{isJoining.value ? say.join.hide : say.join.show}</span>{" "}
          <bdi>{first?.address.replace(/^http:\/\/|\/$/g, "")}</bdi> <bdi>{view.code}</bdi>
        </button>
        <span class="projector-title">
          <LineText text={lesson.title} lesson={lesson} language={pageLanguage} />
        </span>
        <span class="class-counts" role="status">
          {say.answered(view.answered, view.phones.all)}
        </span>
        <span>{numerals(`${view.step + 1} / ${lesson.steps.length}`)}</span>
        {children}
      </footer>
    </div>
  );
}

/** The class's step, or the guesses that belong to it over the curve. */
function WallStep({ lesson, view, bench, onCompute, own }: WallProps) {
  /** What is tried on a wall that only looks on. */
  const here = useSignal<ReadonlyMap<number, StepAnswer>>(new Map());
  const { step: at, revealed } = view;
  const step = lesson.steps[at];
  const asked = shownPrediction(lesson, at) ?? at;
  const predicted = lesson.steps[asked];
  if (step === undefined) return null;
  const words = { lesson, language: pageLanguage } as const;
  if (predicted?.kind === "predict" && revealed.includes(asked))
    return (
      <section class="lesson-step" data-kind="reveal" data-mode="projector" aria-labelledby="step-title">
        <div class="step-words">
          <h2 id="step-title">
            <LineText text={step.title} {...words} />
          </h2>
        </div>
        <ClassChart {...{ lesson, view, bench }} step={predicted} isWall {...(onCompute && { onCompute })} />
        {step.kind === "reveal" && step.text !== undefined && <ParagraphText text={step.text} {...words} />}
      </section>
    );
  return <TriedStep {...{ lesson, step, view, bench }} own={own ?? here} follows={own === undefined} />;
}
