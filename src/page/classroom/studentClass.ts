/** A phone's side of a class: its seat, what it is told, its answers, its part of the ensemble. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { SeatView, StudentView, Work } from "../../classroom/views.ts";
import type { StepAnswer } from "../../lessons/answer.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { parseLesson } from "../../lessons/parseLesson.ts";
import type { Preset } from "../../library/presets.ts";
import { createShareWorker } from "./createShareWorker.ts";
import { openLiveStream } from "./liveStream.ts";
import { createOutbox, type Sent } from "./outbox.ts";
import { drawToken, openSeatStore } from "./seatStore.ts";
import { type ClassReply, tell } from "./tell.ts";

/** Where a phone stands. `why`: what the class said to it last. */
export type Standing = "outside" | "knocking" | "in" | "dismissed";

export interface StudentClass {
  readonly place: ReadonlySignal<Standing>;
  /** Why it is still outside, or why its name was not taken. */
  readonly why: ReadonlySignal<string | undefined>;
  readonly isHeard: ReadonlySignal<boolean>;
  readonly lesson: ReadonlySignal<Lesson | undefined>;
  readonly seat: ReadonlySignal<SeatView | undefined>;
  readonly view: ReadonlySignal<StudentView | undefined>;
  readonly answers: ReadonlySignal<ReadonlyMap<number, StepAnswer>>;
  /** Answers that are not with the teacher yet. */
  readonly unsent: ReadonlySignal<number>;
  readonly wasRefused: ReadonlySignal<boolean>;
  join(code: string): void;
  answer(step: number, answer: StepAnswer): void;
  rename(name: string): void;
}

export function openStudentClass(presets: readonly Preset[]): StudentClass {
  const store = openSeatStore();
  let token = store.token ?? drawToken();
  const place = signal<Standing>("outside");
  const why = signal<string | undefined>(undefined);
  const isHeard = signal(false);
  const lesson = signal<Lesson | undefined>(undefined);
  const seat = signal<SeatView | undefined>(undefined);
  const view = signal<StudentView | undefined>(undefined);
  const answers = signal<ReadonlyMap<number, StepAnswer>>(new Map());
  const unsent = signal(0);
  const wasRefused = signal(false);
  /** What was written, which stays on this device. */
  const texts = new Map<number, StepAnswer>(readTexts(store.read("texts")));
  let isLeaving = false;
  let asked: Work | undefined;

  const outbox = createOutbox(
    {
      async send(step, n, answer) {
        const { status, body } = await tell("class/answer", { token, step, n, answer }, isLeaving);
        return outcomeOf(status, body);
      },
      later: (milliseconds, call) => {
        const timer = setTimeout(call, milliseconds);
        return () => clearTimeout(timer);
      },
      keep: (list) => store.keep("unsent", list),
      onChange(count, refused) {
        unsent.value = count;
        wasRefused.value = refused;
      },
    },
    store.read("unsent"),
  );

  const work = createShareWorker(
    presets,
    () => lesson.peek(),
    () => token,
  );
  const enter = async () => {
    place.value = "in";
    store.keepToken(token);
    void openLesson();
    stream ??= openLiveStream({
      address: `class/stream?seat=${token}`,
      events: ["seat", "view", "work", "dismissed"],
      onEvent: hear,
      onState(heard) {
        if (heard && !isHeard.peek()) outbox.hurry();
        isHeard.value = heard;
      },
      onRefused: () => void comeBack(),
    });
  };
  let stream: (() => void) | undefined;
  const hear = (event: string, data: unknown) => {
    if (event === "view") view.value = data as StudentView;
    else if (event === "work") {
      // Without the lesson nothing can be computed yet.
      if (lesson.peek() === undefined) asked = data as Work;
      else void work(data as Work);
    } else if (event === "dismissed") leave("dismissed");
    else if (event === "seat") {
      seat.value = data as SeatView;
      const kept = Object.entries(seat.value.answers);
      outbox.startAfter(Math.max(0, ...kept.map(([, { n }]) => n)));
      const all = new Map(kept.map(([step, { answer }]) => [Number(step), answer] as const));
      for (const [step] of all) {
        const own = outbox.of(step) ?? texts.get(step);
        if (own !== undefined) all.set(step, own);
      }
      for (const [step, answer] of answers.peek()) if (!all.has(step)) all.set(step, answer);
      answers.value = all;
    }
  };
  const leave = (to: Standing) => {
    stream?.();
    stream = undefined;
    place.value = to;
  };
  const openLesson = async (): Promise<void> => {
    const told = await fetch(`class/lesson?seat=${token}`)
      .then(async (response) => ((await response.json()) as { lesson?: unknown }).lesson)
      .catch(() => undefined);
    if (told === undefined) return void setTimeout(() => void openLesson(), 1500);
    const parsed = parseLesson(told, presets);
    if (!parsed.ok) {
      why.value = "lesson";
      return;
    }
    lesson.value = parsed.lesson;
    if (asked !== undefined) void work(asked);
    asked = undefined;
  };

  /** Asks for the seat that this phone has had; where the class is another, it is outside again. */
  const comeBack = async () => {
    const { status, body } = await tell("class/join", { token });
    if (status === 200) return enter();
    if (status === 0 || status === 429) return void setTimeout(() => void comeBack(), 1000);
    if (body.why === "over") return;
    if (body.why === "stranger") return leave("dismissed");
    store.forget();
    token = drawToken();
    leave("outside");
  };
  const knock = async (key: object): Promise<void> => {
    place.value = "knocking";
    why.value = undefined;
    const { status, body } = await tell("class/join", { token, ...key });
    if (status === 200) return enter();
    // Nobody was there, or many knock: the same again, not all at once.
    if (status === 0 || status === 429 || status >= 500) {
      why.value = status === 0 ? "silent" : "crowd";
      return void setTimeout(() => void knock(key), 700 + 1500 * Math.random());
    }
    place.value = "outside";
    why.value = String(body.why ?? "code");
  };

  if (store.invitation !== undefined) void knock({ invitation: store.invitation });
  else if (store.token !== undefined) {
    place.value = "knocking";
    void comeBack();
  }
  const goOut = () => {
    isLeaving = true;
    outbox.hurry();
    isLeaving = false;
  };
  addEventListener("pagehide", goOut);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") goOut();
    else outbox.hurry();
  });

  return {
    ...{ place, why, isHeard, lesson, seat, view, answers, unsent, wasRefused },
    join: (code) => void knock({ code }),
    answer(step, answer) {
      answers.value = new Map(answers.peek()).set(step, answer);
      if (!("text" in answer)) return outbox.put(step, answer);
      texts.set(step, answer);
      store.keep("texts", [...texts]);
      // What a student writes stays on the device: the teacher learns only that something is written.
      if (!("text" in (seat.peek()?.answers[step]?.answer ?? {}))) outbox.put(step, { text: "" });
    },
    async rename(name) {
      const { status, body } = await tell("class/name", { token, name });
      why.value = status === 200 ? undefined : String(body.text ?? "");
    },
  };
}

function outcomeOf(status: number, body: ClassReply["body"]): Sent {
  if (status === 200) return "acknowledged";
  // What the disk did not take, or came too fast, is sent again.
  if (status === 0 || status >= 500 || (status === 429 && body.why !== "often")) return "later";
  return "refused";
}

function readTexts(kept: unknown): [number, StepAnswer][] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, 100).flatMap((each: unknown): [number, StepAnswer][] => {
    const [step, value] = Array.isArray(each) ? (each as unknown[]) : [];
    const text = typeof value === "object" && value !== null && "text" in value ? value.text : undefined;
    return typeof step === "number" && typeof text === "string"
      ? [[step, { text: text.slice(0, 2000) }]]
      : [];
  });
}
