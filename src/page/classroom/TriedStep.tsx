import type { Signal } from "@preact/signals";
import type { WallView } from "../../classroom/views.ts";
import type { StepAnswer } from "../../lessons/answer.ts";
import type { Lesson, LessonStep } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import type { LessonBench } from "../lesson/bench.ts";
import { StepView } from "../lesson/StepView.tsx";
import { ClassAsked } from "./ClassAsked.tsx";

interface TriedStepProps {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly view: WallView;
  readonly bench: LessonBench;
  /** What was tried on this screen, by step: kept by the page, whatever it shows meanwhile. */
  readonly own: Signal<ReadonlyMap<number, StepAnswer>>;
  /** Where another page leads: what is tried there is shown here too. */
  readonly follows?: boolean;
}

/** A step on a screen that leads a class: what is asked, or the step itself, whose tries nobody's phone sees. */
export function TriedStep({ lesson, step, view, bench, own, follows = false }: TriedStepProps) {
  const at = view.step;
  const answer = (follows ? view.tried : undefined) ?? own.value.get(at);
  if (step.kind === "predict" && step.ask !== "curve")
    return <ClassAsked lesson={lesson} step={step} view={view} />;
  return (
    <StepView
      key={at}
      lesson={lesson}
      language={pageLanguage}
      step={step}
      index={at}
      bench={bench}
      mode="projector"
      answer={answer}
      follows={follows}
      onAnswer={(given) => {
        own.value = new Map(own.value).set(at, given);
      }}
      answerOf={(index) => own.value.get(index)}
      handsOf={() => view.votes ?? []}
      saidOf={({ mechanism, part }) =>
        view.said?.find((one) => one.mechanism === mechanism && one.part === part)?.counts ?? []
      }
    />
  );
}
