/** Texts of the offer to go on with the last session, in Dari. */
import type * as english from "../../parts/lastSession.ts";
import type { Translated } from "../../Translated.ts";
import { withNoun } from "../withNoun.ts";

export const lastSessionMessages: Translated<typeof english.lastSessionMessages> = {
  offer: (scenario, changes, kept) =>
    `از جایی که بار گذشته ماندید ادامه می‌دهید؟ ${[
      `«${scenario}»`,
      ...(changes > 0 ? [withNoun(changes, "تغییر")] : []),
      ...(kept > 0 ? [withNoun(kept, "سناریوی نگه‌داشته")] : []),
    ].join("، ")}.`,
  open: "باز کردن کار گذشته",
  dismiss: "آغاز از نو",
};
