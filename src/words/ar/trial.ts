/** Texts of experiments that take some time. */
import type { Translated } from "../Translated.ts";
import type * as english from "../trial.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

const duration = (seconds: number) =>
  seconds < 90
    ? withNoun(Math.max(1, Math.round(seconds)), "ثانية")
    : withNoun(Math.round(seconds / 60), "دقيقة");

export const trialMessages: Translated<typeof english.trialMessages> = {
  running: (percent) => `يجري الحساب… ${numerals(percent)} من ١٠٠`,
  left: (seconds) => `المتبقي نحو: ${duration(seconds)}`,
  cancel: "ألغِ",
  cancelled: "أُلغي.",
  failed: (reason) => `توقفت التجربة (${reason}). إعداداتك محفوظة.`,
  again: "حاول ثانية",
  example: (runs) => `مثال: الإعدادات الافتراضية، ${withNoun(runs, "جولة")} لكل حالة، حُسبت حين بُنيت الصفحة.`,
  stale: "تغيّرت الإعدادات منذ ذلك الحين؛ وهذه النتيجة السابقة.",
};
