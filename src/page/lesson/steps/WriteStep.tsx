import { mostAnswerText } from "../../../lessons/answer.ts";
import type { StepOf } from "../../../lessons/lesson.ts";
import { lessonWords } from "../../../words/lesson/page.ts";
import type { StepProps } from "../StepProps.ts";
import { TalkTimer } from "./TalkTimer.tsx";

const say = lessonWords.write;

/** A text that is written, or talk with a timer. */
export function WriteStep(props: StepProps<StepOf<"question"> | StepOf<"discuss">>) {
  const { step, index, answer, onAnswer, mode } = props;
  const text = answer !== undefined && "text" in answer ? answer.text : "";
  const id = `text-${index}`;
  return (
    <div class="step-activity write">
      {step.kind === "discuss" && <TalkTimer key={index} minutes={step.minutes} />}
      {mode !== "projector" && (
        <>
          <label for={id}>{say.label}</label>
          <textarea
            id={id}
            rows={6}
            dir="auto"
            maxLength={mostAnswerText}
            value={text}
            aria-describedby={`${id}-hint`}
            onInput={(event) => onAnswer({ text: event.currentTarget.value })}
          />
          <p class="aside" id={`${id}-hint`}>
            {mode === "class" ? say.keptInClass : say.kept}{" "}
            {text.length > 0.8 * mostAnswerText && say.left(mostAnswerText - text.length)}
          </p>
        </>
      )}
    </div>
  );
}
