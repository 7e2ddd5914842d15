import type { StepKind } from "../../lessons/lesson.ts";
import { makeWords } from "../../words/lesson/make.ts";
import { type Draft, listAt, readPlace } from "./draft.ts";
import { freshText } from "./freshText.ts";

/** The kinds of step, in the order in which they are offered. */
export const stepKinds: readonly StepKind[] = [
  ...(["read", "predict", "reveal", "explore", "person"] as const),
  ...(["claim", "redesign", "question", "discuss"] as const),
];

/** A step that is whole as it stands, with texts to be written over. */
export function newStep(kind: StepKind, draft: Draft): Draft {
  const { title, text } = makeWords.fresh[kind];
  const measure = readPlace(draft, "start.measure");
  const month = readPlace(draft, "start.month");
  const reading = `${measure}@${month}`;
  const base = { kind, title: freshText(title), text: freshText(text) };
  switch (kind) {
    case "predict":
      return { ...base, ask: "curve" };
    case "person":
      return { ...base, who: "leftForRival" };
    case "claim":
      return { ...base, claim: "C1" };
    case "discuss":
      return { ...base, minutes: 5 };
    case "redesign":
      return {
        ...base,
        mechanisms: [{ label: freshText(makeWords.fresh.mechanism), off: { rival: false } }],
        reading,
        accounts: makeWords.fresh.accounts.map(freshText),
      };
    default:
      return base;
  }
}

/** Where a new step goes: before a last talk, else at the end. */
export function placeOfNew(draft: Draft): number {
  const steps = listAt(draft, "steps");
  return readPlace(steps.at(-1), "kind") === "discuss" ? steps.length - 1 : steps.length;
}

/** The steps with which a new lesson begins. */
export const firstSteps = (draft: Draft): readonly Draft[] =>
  (["read", "predict", "reveal", "explore", "discuss"] as const).map((kind) => newStep(kind, draft));
