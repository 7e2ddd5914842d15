import type { Lesson, LessonStep, StepOf } from "../../lessons/lesson.ts";
import { figuresIn } from "../../lessons/texts.ts";

/** A step on paper, with its number in the lesson, so that paper and page can be used side by side. */
export interface PrintedStep {
  readonly number: number;
  readonly step: Exclude<LessonStep, StepOf<"reveal">>;
  /** What is left out last has the lowest rank. */
  readonly rank: number;
}

const ranks = {
  predict: 1,
  redesign: 2,
  question: 3,
  read: 4,
  explore: 5,
  discuss: 6,
  person: 7,
  claim: 8,
} as const;

/** The steps that a handout asks of students: none that tells what the model gave, which the answer sheet does. */
export function printedSteps({ steps }: Pick<Lesson, "steps">): readonly PrintedStep[] {
  return steps.flatMap((step, i) => {
    if (step.kind === "reveal" || (step.kind === "read" && figuresIn(step.text.en).length > 0)) return [];
    return [{ number: i + 1, step, rank: ranks[step.kind] }];
  });
}

/** The step that reveals a prediction, if there is one. */
export function revealOf({ steps }: Pick<Lesson, "steps">, index: number): StepOf<"reveal"> | undefined {
  const predicted = steps[index];
  return steps.slice(index + 1).find((step, i): step is StepOf<"reveal"> => {
    if (step.kind !== "reveal") return false;
    if (step.of !== undefined) return predicted?.kind === "predict" && step.of === predicted.id;
    const last = steps.slice(0, index + 1 + i).findLastIndex(({ kind }) => kind === "predict");
    return last === index;
  });
}
