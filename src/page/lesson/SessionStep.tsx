import { AnswersPage } from "./AnswersPage.tsx";
import type { LessonBench } from "./bench.ts";
import type { StepProps } from "./StepProps.ts";
import { StepView } from "./StepView.tsx";
import type { LessonSession } from "./session.ts";

interface SessionStepProps extends Pick<StepProps, "mode" | "guesses" | "onGuesses" | "handsOf" | "onHands"> {
  readonly session: LessonSession;
  readonly bench: LessonBench;
}

/** The step at which a session stands, or its answers after the last. */
export function SessionStep({ session, bench, ...shown }: SessionStepProps) {
  const { lesson, index, language, answers } = session;
  const at = index.value;
  const step = lesson.steps[at];
  if (step === undefined) return <AnswersPage session={session} bench={bench} />;
  return (
    <StepView
      {...shown}
      lesson={lesson}
      step={step}
      index={at}
      language={language.value}
      bench={bench}
      answer={answers.value.get(at)}
      onAnswer={(answer) => session.answer(at, answer)}
      answerOf={(i) => answers.value.get(i)}
    />
  );
}
