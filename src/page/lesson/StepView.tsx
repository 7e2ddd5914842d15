import type { LessonStep, StepKind, StepOf } from "../../lessons/lesson.ts";
import { lessonWords as say } from "../../words/lesson/page.ts";
import { lazyPanel } from "../parts/lazyPanel.tsx";
import { LineText, ParagraphText } from "./ParagraphText.tsx";
import type { StepProps } from "./StepProps.ts";
import { ExploreStep } from "./steps/ExploreStep.tsx";
import { PredictStep } from "./steps/PredictStep.tsx";
import { ReadStep } from "./steps/ReadStep.tsx";
import { RedesignStep } from "./steps/RedesignStep.tsx";
import { RevealStep } from "./steps/RevealStep.tsx";
import { WriteStep } from "./steps/WriteStep.tsx";

const PersonStep = lazyPanel(() => import("./steps/PersonStep.tsx").then(({ PersonStep }) => PersonStep));
const ClaimStep = lazyPanel(() => import("./steps/ClaimStep.tsx").then(({ ClaimStep }) => ClaimStep));

const isOf = <Kind extends StepKind>(props: StepProps, kind: Kind): props is StepProps<StepOf<Kind>> =>
  props.step.kind === kind;

/** One step of a lesson: its title, its text, and what a student does in it. */
export function StepView(props: StepProps) {
  const { lesson, step, language, index } = props;
  return (
    <section class="lesson-step" data-kind={step.kind} data-mode={props.mode} aria-labelledby="step-title">
      <div class="step-words">
        <h2 id="step-title" tabIndex={-1}>
          <LineText text={step.title} lesson={lesson} language={language} />
        </h2>
        {showsTextFirst(step) && step.text !== undefined && (
          <ParagraphText key={index} text={step.text} lesson={lesson} language={language} />
        )}
      </div>
      <Activity key={index} {...props} />
    </section>
  );
}

/** A reveal's text tells what the run has shown: it comes after it. */
const showsTextFirst = ({ kind }: LessonStep) => kind !== "reveal";

function Activity(props: StepProps) {
  if (isOf(props, "read")) return <ReadStep {...props} />;
  if (isOf(props, "predict")) return <PredictStep {...props} />;
  if (isOf(props, "reveal")) return <RevealStep {...props} />;
  if (isOf(props, "explore")) return <ExploreStep {...props} />;
  if (isOf(props, "person")) return <PersonStep {...props} />;
  if (isOf(props, "claim")) return <ClaimStep {...props} />;
  if (isOf(props, "redesign")) return <RedesignStep {...props} />;
  if (isOf(props, "question") || isOf(props, "discuss"))
    return <WriteStep {...(props as StepProps<StepOf<"question"> | StepOf<"discuss">>)} />;
  throw new Error(`step: expected a known kind, received ${say.step.kinds[props.step.kind]}`);
}
