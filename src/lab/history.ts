/** Undo and redo: every content so far, and which of them is shown. Pure. */
import { contentOf, isSame, type LabContent, type LabDocument } from "./document.ts";
import type { LabView } from "./viewFields.ts";

export interface LabHistory {
  /** Oldest first; never empty. */
  readonly steps: readonly LabContent[];
  /** Index of the present one. */
  readonly at: number;
  readonly view: LabView;
  /** The subject and time of the newest step: another change of the same subject soon after joins it. */
  readonly joinable?: { readonly key: string; readonly until: number };
}

const mostSteps = 200;
/** Milliseconds in which a change of the same thing is part of the same step. */
const joiningTime = 1000;

export function createHistory(document: LabDocument): LabHistory {
  return { steps: [contentOf(document)], at: 0, view: document.view };
}

export function presentOf({ steps, at, view }: LabHistory): LabDocument {
  return { ...steps[at], view };
}

/** The subject of a change, for joining changes: a drag is one step however many positions it went through. */
export interface Joining {
  /** Changes of different keys never join. */
  readonly key: string;
  /** Milliseconds on any clock that does not go back. */
  readonly now: number;
  /** False within a drag: the next change with the same key joins this one, however late it comes. */
  readonly isSettled: boolean;
}

/** The history with a new present; steps that had been undone are gone. A change of only the view is no step. */
export function recordChange(history: LabHistory, document: LabDocument, joining?: Joining): LabHistory {
  const { steps, at, joinable } = history;
  const content = contentOf(document);
  const { view } = document;
  const joins = joining !== undefined && joinable?.key === joining.key && joining.now <= joinable.until;
  const until = joining?.isSettled === false ? Number.POSITIVE_INFINITY : (joining?.now ?? 0) + joiningTime;
  const next = joining === undefined ? {} : { joinable: { key: joining.key, until } };
  if (isSame(content, steps[at])) return { steps, at, view, ...(joins ? next : {}) };
  // A drag that ends where it began is no step.
  if (joins && at > 0 && isSame(content, steps[at - 1]))
    return { steps: steps.slice(0, at), at: at - 1, view };
  const before = steps.slice(Math.max(0, at + 2 - mostSteps), joins ? at : at + 1);
  return { steps: [...before, content], at: before.length, view, ...next };
}

/** Another step as the present one; the nearest step when none has that index. The view stays. */
export function goToStep({ steps, view }: LabHistory, index: number): LabHistory {
  return { steps, at: Math.min(steps.length - 1, Math.max(0, index)), view };
}
