/** The teacher's side of a class: what is going on, and what can be done. */
import type { Control } from "../../classroom/messages.ts";
import type { TeacherView } from "../../classroom/views.ts";
import type { Preset } from "../../library/presets.ts";
import { type WatchedClass, watchClass } from "./watchClass.ts";

export interface TeacherClass extends WatchedClass<TeacherView> {
  do(control: Control): Promise<boolean>;
  /** All answers as CSV; undefined where the server does not answer. */
  answers(): Promise<string | undefined>;
}

export function openTeacherClass(token: string, presets: readonly Preset[]): TeacherClass {
  const { get, ...watched } = watchClass<TeacherView>({ token, stream: "stream", presets });
  return {
    ...watched,
    async do(control) {
      const response = await fetch("teach/do", {
        method: "POST",
        headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
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
