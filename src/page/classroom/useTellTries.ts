import { type ReadonlySignal, useComputed, useSignalEffect } from "@preact/signals";
import type { StepAnswer } from "../../lessons/answer.ts";
import type { TeacherClass } from "./teacherClass.ts";

/** Tells the walls what is tried on the teacher's page at the class's step; again when the class's computer is back. */
export function useTellTries(
  inClass: TeacherClass,
  own: ReadonlySignal<ReadonlyMap<number, StepAnswer>>,
): void {
  const step = useComputed(() => inClass.view.value?.step);
  useSignalEffect(() => {
    const at = step.value;
    const answer = at === undefined ? undefined : own.value.get(at);
    if (at === undefined || answer === undefined || "seen" in answer || !inClass.isHeard.value) return;
    void inClass.do({ kind: "try", step: at, answer });
  });
}
