import { useEffect } from "preact/hooks";
import type { StepOf } from "../../../lessons/lesson.ts";
import type { StepProps } from "../StepProps.ts";
import { ClaimTestBeside } from "./ClaimTestBeside.tsx";

/** A claim of the source, put to the test. */
export function ClaimStep({ step, bench, index, answer, onAnswer }: StepProps<StepOf<"claim">>) {
  useEffect(() => {
    if (answer === undefined) onAnswer({ seen: true });
  }, [index]);
  return (
    <div class="step-activity claim">
      <ClaimTestBeside bench={bench} id={step.claim} />
    </div>
  );
}
