import type * as english from "../../lesson/beside.ts";
import type { Translated } from "../../Translated.ts";

/** The choice of a second language, in which a lesson's texts stand beside the first, in Dari. */
export const besideWords: Translated<typeof english.besideWords> = {
  legend: "زبان دوم",
  none: "هیچ",
  expected: (known, received) => `beside: ${known} انتظار می‌رفت، دریافت شد ${received}`,
};
