import type { Signal } from "@preact/signals";
import { shownPrediction } from "../../classroom/shownPrediction.ts";
import type { TeacherView } from "../../classroom/views.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { pageLanguage } from "../../lessons/pageLanguage.ts";
import { textIn } from "../../lessons/texts.ts";
import { teacherWords as say } from "../../words/classroom/teacher.ts";
import type { TeacherClass } from "./teacherClass.ts";

interface ClassStepBarProps {
  readonly lesson: Lesson;
  readonly view: TeacherView;
  readonly inClass: TeacherClass;
  readonly isJoining: Signal<boolean>;
}

/** Where the class goes: back, to any step, to what is revealed, on. */
export function ClassStepBar({ lesson, view, inClass, isJoining }: ClassStepBarProps) {
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
              {say.goTo(at + 1, textIn(each.title, pageLanguage).text)}
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
