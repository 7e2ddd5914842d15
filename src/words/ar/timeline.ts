/** Texts of the timeline of events. */

import type { Translated } from "../Translated.ts";
import type * as english from "../timeline.ts";
import { numerals } from "./numerals.ts";

export const timelineMessages: Translated<typeof english.timelineMessages> = {
  none: "لا شيء مجدول. أضف حدثًا هنا، أو انقر شهرًا في الرسم البياني نقرًا مزدوجًا.",
  add: "أضف حدثًا",
  remove: (what) => `أزل: ${what}`,
  reset: "أحداث السيناريو",
  kind: "ما الذي يحدث",
  kinds: {
    step: "ضبط رافعة",
    ramp: "تحريك رافعة ببطء",
    pulse: "ضبط رافعة لفترة",
    prisonRelease: "إطلاق سجناء",
  },
  lever: "الرافعة",
  month: "الشهر",
  value: "القيمة",
  duration: { ramp: "كم شهرًا يستغرق", pulse: "كم شهرًا يدوم" },
  share: "نسبة السجناء",
  shareToRival: "نسبة من ينضم منهم إلى داعش خراسان",
  event: (number) => `الحدث ${numerals(number)}`,
  drag: "في الرسم البياني، اسحب خط الحدث إلى شهر آخر.",
};
