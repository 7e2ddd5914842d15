/** Texts of experiments that take some time, in Dari. */
import type { Translated } from "../Translated.ts";
import type * as english from "../trial.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

const minutes = (seconds: number) =>
  seconds < 90
    ? `${numerals(Math.max(1, Math.round(seconds)))} ثانیه`
    : `${numerals(Math.round(seconds / 60))} دقیقه`;

export const trialMessages: Translated<typeof english.trialMessages> = {
  running: (percent) => `در حال اجرا… ${numerals(percent)} از ۱۰۰`,
  left: (seconds) => `نزدیک به ${minutes(seconds)} مانده`,
  cancel: "لغو",
  cancelled: "لغو شد.",
  failed: (reason) => `آزمایش متوقف شد (${reason}). تنظیم‌های شما سر جای خود است.`,
  again: "کوشش دوباره",
  example: (runs) =>
    `یک نمونه: تنظیم‌های پیش‌فرض، ${withNoun(runs, "اجرا")} از هر حالت، که هنگام ساختن صفحه حساب شد.`,
  stale: "تنظیم‌ها پس از آن تغییر کرده است؛ این نتیجهٔ پیشین است.",
};
