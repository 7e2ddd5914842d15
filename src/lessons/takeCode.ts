import { axisOf, type Guess } from "./guess.ts";
import { readCode } from "./guessCode.ts";
import type { LessonStart, StepOf } from "./lesson.ts";

export type TakenCode =
  | { readonly ok: true; readonly guess: Guess }
  /** `mistyped`: a character was misread. `otherKind`: the code of a guess that this step does not ask for. */
  | { readonly ok: false; readonly why: "mistyped" | "otherKind" };

/** The guess of a code that a student reads out, if the step asks for such a one. */
export function takeCode(
  text: string,
  step: StepOf<"predict">,
  start: Pick<LessonStart, "measure">,
): TakenCode {
  const read = readCode(text, axisOf(step, start));
  if (!read.ok) return read;
  const { guess } = read;
  const isAsked = step.ask in guess && !("choice" in guess && guess.choice >= (step.options?.length ?? 0));
  return isAsked ? read : { ok: false, why: "otherKind" };
}
