/** Texts of the offer to go on with the last session. */
import type * as english from "../../parts/lastSession.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const lastSessionMessages: Translated<typeof english.lastSessionMessages> = {
  offer: (scenario, changes, kept) =>
    `أتتابع من حيث توقفت آخر مرة؟ ${[
      `«${scenario}»`,
      ...(changes > 0 ? [withNoun(changes, "تغيير")] : []),
      ...(kept > 0 ? [`السيناريوهات المحفوظة: ${numerals(kept)}`] : []),
    ].join("، ")}.`,
  open: "افتح الجلسة الأخيرة",
  dismiss: "ابدأ من جديد",
};
