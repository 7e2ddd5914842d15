/** A lesson as one reader goes through it: the step, the answers, the hands. Kept in this browser where it lets the page. */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { fingerprintBytes } from "../../../sim/experiments/index.ts";
import { ifAllowed } from "../../engine/ifAllowed.ts";
import { parseAnswer, type StepAnswer } from "../../lessons/answer.ts";
import type { Guess } from "../../lessons/guess.ts";
import type { Lesson, LessonLanguage } from "../../lessons/lesson.ts";
import { packText, unpackText } from "../../library/packText.ts";

type Answers = ReadonlyMap<number, StepAnswer>;

export interface LessonSession {
  readonly lesson: Lesson;
  /** As links name it: an id or the packed lesson; absent for a lesson from a file. */
  readonly name: string | undefined;
  /** Index of the step; the number of steps for the answers at the end. */
  readonly index: Signal<number>;
  readonly language: Signal<LessonLanguage>;
  readonly projector: Signal<boolean>;
  /** Whether the lesson is shown as it is printed. */
  readonly handout: Signal<boolean>;
  readonly answers: ReadonlySignal<Answers>;
  /** Hands at the projector, by the step's index. */
  readonly hands: ReadonlySignal<ReadonlyMap<number, readonly number[]>>;
  /** Guesses that students read out as codes, by the step's index. */
  readonly codes: ReadonlySignal<ReadonlyMap<number, readonly Guess[]>>;
  /** Where the answers are: in this browser, in the page alone, or as they came with a link. */
  readonly kept: ReadonlySignal<"here" | "memory" | "link">;
  answer(index: number, answer: StepAnswer): void;
  show(index: number, hands: readonly number[]): void;
  takeCodes(index: number, guesses: readonly Guess[]): void;
  goTo(index: number): void;
  /** Forgets all answers. */
  clear(): void;
}

/** Of one step: hands for six accounts and three effects, or for eight answers. */
const MOST_COUNTS = 9;
/** Longest text that is read from the browser's storage or a link's answers. */
const mostKept = 200_000;

interface Start {
  readonly name: string | undefined;
  readonly index: number;
  readonly language: LessonLanguage;
  readonly projector: boolean;
  readonly handout: boolean;
  /** Answers that came with the link. */
  readonly given?: Answers | undefined;
}

export function createLessonSession(
  lesson: Lesson,
  { name, index, language, projector, handout, given }: Start,
): LessonSession {
  // All lessons of a machine may share one storage: the name tells form and lesson, and what it holds is parsed.
  const key = `outbid-lesson-1 ${fingerprintBytes(new TextEncoder().encode(JSON.stringify(lesson)))}`;
  const stored = given === undefined ? readStored(lesson, key) : undefined;
  const answers = signal<Answers>(given ?? stored?.answers ?? new Map());
  const hands = signal<ReadonlyMap<number, readonly number[]>>(stored?.hands ?? new Map());
  const codes = signal<ReadonlyMap<number, readonly Guess[]>>(stored?.codes ?? new Map());
  const kept = signal<"here" | "memory" | "link">(
    given !== undefined ? "link" : isKeeping() ? "here" : "memory",
  );
  const save = () => {
    const text = JSON.stringify({
      answers: [...answers.peek()],
      hands: [...hands.peek()],
      codes: [...codes.peek()],
    });
    const isWritten = ifAllowed(() => {
      localStorage.setItem(key, text);
      return true;
    });
    kept.value = isWritten ? "here" : "memory";
  };
  const clamp = (wanted: number) => Math.max(0, Math.min(lesson.steps.length, wanted));
  const at = signal(clamp(index));
  return {
    lesson,
    name,
    index: at,
    language: signal(language),
    projector: signal(projector),
    handout: signal(handout),
    answers,
    hands,
    codes,
    kept,
    answer(i, answer) {
      const step = lesson.steps[i];
      if (step === undefined) return;
      const parsed = parseAnswer(lesson, step, answer);
      if (!parsed.ok || JSON.stringify(parsed.answer) === JSON.stringify(answers.peek().get(i))) return;
      answers.value = new Map(answers.peek()).set(i, parsed.answer);
      save();
    },
    show(i, shown) {
      hands.value = new Map(hands.peek()).set(i, shown);
      save();
    },
    takeCodes(i, guesses) {
      codes.value = new Map(codes.peek()).set(i, guesses);
      save();
    },
    goTo(i) {
      at.value = clamp(i);
    },
    clear() {
      answers.value = new Map();
      hands.value = new Map();
      codes.value = new Map();
      ifAllowed(() => localStorage.removeItem(key));
      at.value = 0;
    },
  };
}

/** Whether the browser keeps anything for this page. */
function isKeeping(): boolean {
  return (
    ifAllowed(() => {
      localStorage.setItem("outbid-lesson-1", "");
      localStorage.removeItem("outbid-lesson-1");
      return true;
    }) ?? false
  );
}

function readStored(lesson: Lesson, key: string) {
  const text = ifAllowed(() => localStorage.getItem(key)) ?? "";
  if (text === "" || text.length > mostKept) return undefined;
  const value: unknown = ifAllowed(() => JSON.parse(text));
  if (typeof value !== "object" || value === null) return undefined;
  const { answers, hands, codes } = value as Readonly<Record<string, unknown>>;
  return {
    answers: answersFrom(lesson, answers),
    hands: handsFrom(hands),
    codes: codesFrom(lesson, codes),
  };
}

/** Those of a list of [index, answer] that fit the lesson's steps. */
function answersFrom(lesson: Lesson, list: unknown): Answers {
  const found = new Map<number, StepAnswer>();
  for (const item of Array.isArray(list) ? list.slice(0, 100) : []) {
    const [index, answer]: readonly unknown[] = Array.isArray(item) ? item : [];
    const step = typeof index === "number" ? lesson.steps[index] : undefined;
    const parsed = step === undefined ? undefined : parseAnswer(lesson, step, answer);
    if (parsed?.ok) found.set(index as number, parsed.answer);
  }
  return found;
}

function handsFrom(list: unknown): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>();
  for (const item of Array.isArray(list) ? list.slice(0, 100) : []) {
    const [index, counts]: readonly unknown[] = Array.isArray(item) ? item : [];
    const isCount = (count: unknown) =>
      typeof count === "number" && Number.isInteger(count) && count >= 0 && count < 1e4;
    if (
      typeof index === "number" &&
      Array.isArray(counts) &&
      counts.length <= MOST_COUNTS &&
      counts.every(isCount)
    )
      found.set(index, counts as number[]);
  }
  return found;
}

/** Those of a list of [index, guesses] that fit the lesson's steps; at most a large class's. */
function codesFrom(lesson: Lesson, list: unknown): ReadonlyMap<number, readonly Guess[]> {
  const found = new Map<number, readonly Guess[]>();
  for (const item of Array.isArray(list) ? list.slice(0, 100) : []) {
    const [index, guesses]: readonly unknown[] = Array.isArray(item) ? item : [];
    const step = typeof index === "number" ? lesson.steps[index] : undefined;
    if (step?.kind !== "predict" || !Array.isArray(guesses)) continue;
    const fitting = guesses.slice(0, 500).flatMap((guess) => {
      const parsed = parseAnswer(lesson, step, { guess });
      return parsed.ok && "guess" in parsed.answer ? [parsed.answer.guess as Guess] : [];
    });
    found.set(index as number, fitting);
  }
  return found;
}

/** Answers in letters that an address allows. */
export const packAnswers = (answers: Answers) =>
  packText(JSON.stringify([...answers])).then((text) => `~${text}`);

/** The answers of a link; undefined when the text is none. Never rejects. */
export async function unpackAnswers(lesson: Lesson, packed: string): Promise<Answers | undefined> {
  if (!packed.startsWith("~") || packed.length > 20_000) return undefined;
  const text = await unpackText(packed.slice(1), mostKept);
  const list: unknown = text === undefined ? undefined : ifAllowed(() => JSON.parse(text));
  return Array.isArray(list) ? answersFrom(lesson, list) : undefined;
}
