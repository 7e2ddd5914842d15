/** Texts of a range against a range, in Dari. */
import type * as english from "../../parts/ranges.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const rangesMessages: Translated<typeof english.rangesMessages> = {
  title: "یک محدوده در برابر محدوده‌ای دیگر",
  intro:
    "دو تنظیم یا سیاست که تنها محدودهٔ آن‌ها دانسته است. این‌جا جفت‌هایی از نقطه‌ها گرفته می‌شود، یکی در هر محدوده، و هر دو با همان افراد و همان بخت اجرا می‌شود. تنظیم از ماه نخست تا آخر همان جا می‌ماند که گرفته شده است: رویدادهای خودش رخ نمی‌دهد، و در سیاستی که چنین گرفته شده هیچ رهبری‌ای انتخاب نمی‌کند.",
  treatment: "محدودهٔ نخست",
  control: "محدودهٔ دوم",
  setting: "تنظیم",
  from: "از",
  to: "تا",
  pairs: "جفت‌های نقطه",
  start: "مقایسهٔ محدوده‌ها",
  same: "هر دو محدوده یکی است: یکی را تغییر دهید.",
  value: (label, value) => `${label} ${value}`,
  range: (label, low, high) => `${label} ${low} تا ${high}`,
  of: (label, month) => `${label}، ماه ${numerals(month)}`,
  result: (of, name, difference, unit, reference) =>
    `${of}: در این مدل، ${name} در مقایسه با ${reference} به‌طور میانگین ${difference} می‌دهد (${unit}).`,
  within: (of, amount) => `${of}: در این مدل، میانگین تفاوت دو محدوده، یعنی ${amount}، در حد تصادف است.`,
  interval: (pairs, mean, low, high) =>
    `در ${withNoun(pairs, "جفت")} نقطه، با همان افراد و همان بخت، میانگین تفاوت پیش از گرد کردن ${mean} است و میان ${low} و ${high} می‌افتد (فاصلهٔ اطمینان ۹۵ درصد).`,
  pairwise: (low, high, higher, pairs) =>
    `تفاوت‌های تک‌تک جفت‌ها بیشتر میان ${low} و ${high} است (۹۰ از ۱۰۰)؛ محدودهٔ نخست در ${numerals(higher)} از ${withNoun(pairs, "جفت")} عدد بالاتر را دارد.`,
  bar: "محدودهٔ نخست منهای دوم، با فاصلهٔ اطمینان ۹۵ درصد میانگین",
  table: (label, unit) => `${label}، ${unit}: میانگین بر هر محدوده و فاصلهٔ اطمینان ۹۵ درصد آن`,
  what: "محدوده",
  mean: "میانگین",
  ends: "فاصلهٔ اطمینان ۹۵ درصد",
  between: (low, high) => `${low} تا ${high}`,
  difference: "تفاوت",
};
