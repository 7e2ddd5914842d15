/** The teacher's side of a class: what is going on, and what can be done. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { Control } from "../../classroom/messages.ts";
import type { TeacherView } from "../../classroom/views.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { parseLesson } from "../../lessons/parseLesson.ts";
import type { Preset } from "../../library/presets.ts";
import { openSharedStream } from "./sharedStream.ts";

export interface TeacherClass {
  readonly lesson: ReadonlySignal<Lesson | undefined>;
  readonly view: ReadonlySignal<TeacherView | undefined>;
  readonly isHeard: ReadonlySignal<boolean>;
  /** The token in the address is not that of this class. */
  readonly isStranger: ReadonlySignal<boolean>;
  do(control: Control): Promise<boolean>;
  /** All answers as CSV; undefined where the server does not answer. */
  answers(): Promise<string | undefined>;
}

export function openTeacherClass(token: string, presets: readonly Preset[]): TeacherClass {
  const lesson = signal<Lesson | undefined>(undefined);
  const view = signal<TeacherView | undefined>(undefined);
  const isHeard = signal(false);
  const isStranger = signal(false);
  const headers = { Authorization: `Bearer ${token}` };
  const get = async (path: string): Promise<Readonly<Record<string, unknown>> | undefined> => {
    const response = await fetch(`teach/${path}`, { headers }).catch(() => undefined);
    if (response?.status === 401) isStranger.value = true;
    if (response?.ok !== true) return undefined;
    return response.json().catch(() => undefined);
  };
  const openLesson = async (): Promise<void> => {
    const told = await get("lesson");
    if (told !== undefined) {
      const parsed = parseLesson(told.lesson, presets);
      if (parsed.ok) lesson.value = parsed.lesson;
    } else if (!isStranger.peek()) setTimeout(() => void openLesson(), 1500);
  };
  if (/^[0-9a-f]{32}$/.test(token)) {
    void openLesson();
    openSharedStream({
      address: `teach/stream?token=${token}`,
      channel: `outbid-class-${token.slice(0, 8)}`,
      events: ["view"],
      onEvent: (_, data) => {
        view.value = data as TeacherView;
      },
      onState: (heard) => {
        isHeard.value = heard;
      },
      onRefused: () => void get("lesson"),
    });
  } else isStranger.value = true;
  return {
    ...{ lesson, view, isHeard, isStranger },
    async do(control) {
      const response = await fetch("teach/do", {
        method: "POST",
        headers: { ...headers, "Content-Type": "application/json" },
        body: JSON.stringify(control),
      }).catch(() => undefined);
      return response?.ok === true;
    },
    async answers() {
      const told = await get("answers");
      return typeof told?.csv === "string" ? told.csv : undefined;
    },
  };
}
