/** Texts of the offer to go on with the last session. */
import type * as english from "../../parts/lastSession.ts";
import type { Translated } from "../../Translated.ts";
import { withWords } from "../withNoun.ts";

export const lastSessionMessages: Translated<typeof english.lastSessionMessages> = {
  offer: (scenario: string, changes: number, kept: number) =>
    `له هغه ځایه دوام ورکوئ چې تېر ځل مو پرې ایښی و؟ ${[
      `«${scenario}»`,
      ...(changes > 0 ? [withWords(changes, "بدلون", "بدلونونه")] : []),
      ...(kept > 0 ? [withWords(kept, "ساتل شوې سناریو", "ساتل شوې سناریوګانې")] : []),
    ].join("، ")}.`,
  open: "تېر کار پرانیزئ",
  dismiss: "له سره پیل کړئ",
};
