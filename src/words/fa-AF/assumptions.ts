/** Texts of the opened lists of assumptions, in Dari. */
import type * as english from "../assumptions.ts";
import type { Translated } from "../Translated.ts";

export const assumptionMessages: Translated<typeof english.assumptionMessages> = {
  text: "افراد و جهان مدل چگونه کار می‌کنند. هر تغییر برای هر دو منحنی است، تا تنها در سیاست تفاوت داشته باشند.",
  kinds: {
    lever: "اهرم‌های دیگر",
    leadership: "رهبری",
    parameter: "افراد چگونه انتخاب می‌کنند و جهان چگونه پاسخ می‌دهد",
    initial: "در آغاز هر چیز کجاست",
    population: "افراد کیستند",
    scale: "مقیاس‌ها",
  },
  default: (value, unit) => `پیش‌فرض ${value}${unit === "" ? "" : ` (${unit})`}.`,
  ground: (grade, source) => `پایه${grade === "" ? "" : ` ${grade}`}: ${source}.`,
  grades:
    "پایه‌ها، که می‌گوید یک عدد بر چه استوار است: A اندازه‌گیری‌شده، B جهت یا اندازهٔ آن دانسته، C انتخاب‌شده.",
  leverText: "این یک اهرم است: تنها منحنی کنونی را تغییر می‌دهد.",
};
