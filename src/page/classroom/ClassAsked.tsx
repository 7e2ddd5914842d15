import type { WallView } from "../../classroom/views.ts";
import type { Lesson, StepOf } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { shapes } from "../../lessons/shape.ts";
import { teacherWords as say } from "../../words/classroom/teacher.ts";
import { LineText, ParagraphText } from "../lesson/ParagraphText.tsx";
import { answersOf } from "../lesson/steps/Hands.tsx";
import { ShapePicture } from "../lesson/steps/ShapePicture.tsx";

interface ClassAskedProps {
  readonly lesson: Lesson;
  readonly step: StepOf<"predict">;
  readonly view: WallView;
}

/** A question that the phones answer: its answers, and how many have answered; what they said stays hidden. */
export function ClassAsked({ lesson, step, view: { answered, phones } }: ClassAskedProps) {
  const words = { lesson, language: pageLanguage } as const;
  const answers = step.ask === "number" ? [] : answersOf({ step, ...words });
  return (
    <section class="lesson-step" data-kind="asked" aria-labelledby="step-title">
      <div class="step-words">
        <h2 id="step-title">
          <LineText text={step.title} {...words} />
        </h2>
        <ParagraphText text={step.text} {...words} />
      </div>
      {answers.length > 0 && (
        <ol class="class-options">
          {answers.map((label, i) => (
            <li key={label}>
              {step.ask === "shape" && <ShapePicture shape={shapes[i] ?? "flat"} />}
              <span>{label}</span>
            </li>
          ))}
        </ol>
      )}
      <p class="class-waiting">
        <progress
          max={Math.max(1, phones.all)}
          value={answered}
          aria-label={say.answered(answered, phones.all)}
        />{" "}
        {say.answered(answered, phones.all)}
      </p>
    </section>
  );
}
