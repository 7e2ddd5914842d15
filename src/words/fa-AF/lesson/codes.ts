/** Texts of the field for codes that students read out where there is no network, in Dari. */
import type * as english from "../../lesson/codes.ts";
import type { Translated } from "../../Translated.ts";
import { withNoun } from "../withNoun.ts";

export const codeWords: Translated<typeof english.codeWords> = {
  label: "کدهای خوانده‌شده",
  take: "گرفتن",
  undo: "پس گرفتن آخری",
  taken: (count) => `تاکنون ${withNoun(count, "حدس")}.`,
  back: (count) => `پس گرفته شد: تاکنون ${withNoun(count, "حدس")}.`,
  mistyped: (code) => `«${code}» کد نیست: یک حرف نادرست است. دوباره بپرسید.`,
  otherKind: (code) => `«${code}» کد پرسشی دیگر است.`,
};
