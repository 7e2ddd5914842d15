/** A class as the teacher's page and a wall follow it: the lesson once, the view as it changes. */
import { type ReadonlySignal, signal } from "@preact/signals";
import type { WallView } from "../../classroom/views.ts";
import type { Lesson } from "../../lessons/lesson.ts";
import { parseLesson } from "../../lessons/parseLesson.ts";
import type { Preset } from "../../library/presets.ts";
import { openSharedStream } from "./sharedStream.ts";

export interface WatchedClass<View extends WallView = WallView> {
  readonly lesson: ReadonlySignal<Lesson | undefined>;
  readonly view: ReadonlySignal<View | undefined>;
  readonly isHeard: ReadonlySignal<boolean>;
  /** The token in the address is not that of this class. */
  readonly isStranger: ReadonlySignal<boolean>;
}

interface Asking {
  readonly token: string;
  /** Which of the server's streams. */
  readonly stream: "stream" | "wall";
  readonly presets: readonly Preset[];
}

export type Get = (path: string) => Promise<Readonly<Record<string, unknown>> | undefined>;

export function watchClass<View extends WallView>({
  token,
  stream,
  presets,
}: Asking): WatchedClass<View> & { readonly get: Get } {
  const lesson = signal<Lesson | undefined>(undefined);
  const view = signal<View | undefined>(undefined);
  const isHeard = signal(false);
  const isStranger = signal(false);
  const get: Get = async (path) => {
    const headers = { Authorization: `Bearer ${token}` };
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
      address: `teach/${stream}?token=${token}`,
      channel: `outbid-class-${stream}-${token.slice(0, 8)}`,
      events: ["view"],
      onEvent: (_, data) => {
        view.value = data as View;
      },
      onState: (heard) => {
        isHeard.value = heard;
      },
      onRefused: () => void get("lesson"),
    });
  } else isStranger.value = true;
  return { lesson, view, isHeard, isStranger, get };
}
