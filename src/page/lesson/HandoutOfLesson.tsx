import { HandoutView } from "../handout/HandoutView.tsx";
import type { LessonBench } from "./bench.ts";
import type { LessonSession } from "./session.ts";
import { predictedRun } from "./steps/predictedRun.ts";

interface HandoutOfLessonProps {
  readonly session: LessonSession;
  readonly bench: LessonBench;
}

/** The open lesson on paper; the model's curves for the teacher's answers are computed here. */
export function HandoutOfLesson({ session, bench }: HandoutOfLessonProps) {
  const { lesson, language, name, handout } = session;
  const drawn = lesson.steps.flatMap((step, i) => {
    const isDrawn = step.kind === "predict" && (step.ask === "curve" || step.ask === "shape");
    return isDrawn ? [[i, predictedRun(bench, lesson, step).value] as const] : [];
  });
  const means = new Map(
    drawn.flatMap(([i, run]) => (run === undefined ? [] : [[i, run.numbers.mean] as const])),
  );
  return (
    <HandoutView
      lesson={lesson}
      language={language.value}
      named={name}
      means={means}
      isWorking={means.size < drawn.length}
      onBack={() => {
        handout.value = false;
      }}
    />
  );
}
