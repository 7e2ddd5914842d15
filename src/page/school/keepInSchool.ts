/** A lesson inside a school's system: what was answered is kept there too, and that the lesson is completed. */
import { effect, type ReadonlySignal } from "@preact/signals";
import { ifAllowed } from "../../engine/ifAllowed.ts";
import type { StepAnswer } from "../../lessons/answer.ts";
import { schoolMessages as say } from "../../words/parts/school.ts";
import { findSchoolSystem, mostKept } from "./schoolSystem.ts";

/** A lesson as it is gone through, as far as it is looked at here. */
export interface KeptSession {
  readonly lesson: { readonly steps: readonly unknown[] };
  readonly index: ReadonlySignal<number>;
  readonly answers: ReadonlySignal<ReadonlyMap<number, StepAnswer>>;
  /** Takes an answer if it is one. */
  answer(index: number, answer: StepAnswer): void;
  goTo(index: number): void;
}

/** Goes on where the student left, and keeps what comes. `tell` says how it stands. Gives the way to end it. */
export function keepInSchool(
  session: KeptSession,
  tell: (text: string) => void,
  page: Window = window,
): () => void {
  const system = findSchoolSystem(page);
  if (system === undefined) {
    tell(say.notFound);
    return () => {};
  }
  const kept: unknown = ifAllowed(() => JSON.parse(system.kept));
  for (const item of Array.isArray(kept) ? kept.slice(0, 100) : []) {
    const [index, answer]: readonly unknown[] = Array.isArray(item) ? item : [];
    if (typeof index === "number" && !session.answers.peek().has(index))
      session.answer(index, answer as StepAnswer);
  }
  if (system.step !== undefined) session.goTo(system.step);
  const stop = effect(() => {
    const { text, isCut } = fitAnswers(session.answers.value, mostKept);
    const isKept = system.keep(text, session.index.value);
    if (session.index.value >= session.lesson.steps.length) system.complete();
    tell(!isKept ? say.notKept : isCut ? say.cut : say.kept);
  });
  return () => {
    stop();
    system.end();
  };
}

/** Answers as a text of at most so many characters: where they are too long, written texts are shortened, then left out. */
export function fitAnswers(
  answers: ReadonlyMap<number, StepAnswer>,
  most: number,
): { readonly text: string; readonly isCut: boolean } {
  for (const longest of [Number.POSITIVE_INFINITY, 500, 200, 80, 20, 0]) {
    const list = [...answers].flatMap(([index, answer]) => {
      if (!("text" in answer) || answer.text.length <= longest) return [[index, answer] as const];
      // Never half of a letter that takes two places.
      const text = answer.text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "");
      return longest === 0 ? [] : [[index, { ...answer, text }] as const];
    });
    const text = JSON.stringify(list);
    if (text.length <= most) return { text, isCut: longest !== Number.POSITIVE_INFINITY };
  }
  return { text: "[]", isCut: true };
}
