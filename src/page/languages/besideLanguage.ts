/** The second language in which the page shows a lesson's texts beside the first. */
import { signal } from "@preact/signals";
import { ifAllowed } from "../../engine/ifAllowed.ts";
import type { LessonLanguage } from "../../lessons/lesson.ts";
import { lessonLanguages } from "../../lessons/lessonParts.ts";

export const besideLanguage = signal<LessonLanguage | undefined>(undefined);

/** Where the pages of a class, whose addresses hold what is secret, keep the choice. */
const KEY = "outbid-class-beside";

/** Takes the choice that was kept in this browser, and keeps a new one; a wall follows the teacher's window. */
export function keepBeside(): void {
  const take = (kept: string | null | undefined) => {
    besideLanguage.value = lessonLanguages.find((one) => one === kept);
  };
  take(ifAllowed(() => localStorage.getItem(KEY)));
  besideLanguage.subscribe((chosen) => {
    ifAllowed(() => localStorage.setItem(KEY, chosen ?? ""));
  });
  addEventListener("storage", ({ key, newValue }) => {
    if (key === KEY) take(newValue);
  });
}
