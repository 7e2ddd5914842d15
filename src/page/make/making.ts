/** The state of the page on which a lesson is made: the draft, its problems, undo, and what outlives a reload. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { ifAllowed } from "../../engine/ifAllowed.ts";
import type { ParsedLesson } from "../../lessons/lesson.ts";
import { mostLessonText, parseLesson } from "../../lessons/parseLesson.ts";
import type { Preset } from "../../library/presets.ts";
import { type Draft, readPlace, withPlace } from "./draft.ts";

/** The part of the draft that is edited: a step by its index, or what is not a step. */
export type Chosen = number | "about" | "start" | "teacher";

export interface Making {
  readonly draft: ReadonlySignal<Draft>;
  readonly parsed: ReadonlySignal<ParsedLesson>;
  /** The same with something in the texts that a new lesson does not have yet, to be looked at. */
  readonly shown: ReadonlySignal<ParsedLesson>;
  readonly chosen: Signal<Chosen>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Puts a value at a place. Edits of one place, one after another, are one step back. */
  edit(path: string, value: unknown): void;
  /** Another draft in its place, one step back. */
  take(draft: Draft): void;
  undo(): void;
  redo(): void;
}

/** All files of a machine may share one storage: the name tells the form, and what it holds may be a stranger's. */
const key = "outbid-make-1";
const mostSteps = 300;

/** The draft of an earlier visit; undefined where there is none, or none that can be read. */
export function readKeptDraft(): Draft | undefined {
  const text = ifAllowed(() => localStorage.getItem(key)) ?? "";
  if (text === "" || text.length > mostLessonText) return undefined;
  const found: unknown = ifAllowed(() => JSON.parse(text));
  return isDraft(found) ? found : undefined;
}

/** Whether a value can be edited as a lesson: it has steps and a start, whatever is in them. */
export function isDraft(found: unknown): found is Draft {
  if (typeof found !== "object" || found === null) return false;
  const { steps, start } = found as { steps?: unknown; start?: unknown };
  const isObject = (one: unknown) => typeof one === "object" && one !== null && !Array.isArray(one);
  return Array.isArray(steps) && steps.every(isObject) && isObject(start);
}

export function createMaking(first: Draft, before: Draft | undefined, presets: readonly Preset[]): Making {
  const draft = signal(first);
  const past = signal<readonly Draft[]>(before === undefined ? [] : [before]);
  const future = signal<readonly Draft[]>([]);
  /** The place of the last edit, to which the next of the same place is joined. */
  let last = "";
  const put = (next: Draft, place: string) => {
    if (place === "" || place !== last) past.value = [...past.peek().slice(-mostSteps), draft.peek()];
    last = place;
    future.value = [];
    draft.value = next;
  };
  const step = (from: Signal<readonly Draft[]>, to: Signal<readonly Draft[]>) => {
    const next = from.peek().at(-1);
    if (next === undefined) return;
    from.value = from.peek().slice(0, -1);
    to.value = [...to.peek(), draft.peek()];
    last = "";
    draft.value = next;
  };
  effect(() => {
    const text = JSON.stringify(draft.value);
    if (text.length <= mostLessonText) ifAllowed(() => localStorage.setItem(key, text));
  });
  const parsed = computed(() => parseLesson(draft.value, presets));
  return {
    draft,
    parsed,
    shown: computed(() => (parsed.value.ok ? parsed.value : parseLesson(filled(draft.value), presets))),
    chosen: signal<Chosen>("about"),
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    edit: (path, value) => put(withPlace(draft.peek(), path, value), path),
    take: (next) => put(next, ""),
    undo: () => step(past, future),
    redo: () => step(future, past),
  };
}

/** What every lesson must say of itself, and no step shows. */
const ofEvery = ["title.en", "question.en", "author"];

const filled = (draft: Draft): Draft =>
  ofEvery.reduce(
    (one, path) => ((readPlace(one, path) ?? "") === "" ? withPlace(one, path, "…") : one),
    draft,
  );
