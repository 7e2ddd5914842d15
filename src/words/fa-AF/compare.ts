/** Texts of the tab that compares, in Dari. */
import type * as english from "../compare.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const compareMessages: Translated<typeof english.compareMessages> = {
  of: "تفاوت",
  from: "با",
  same: "هر دو یک سناریوست: سناریوی دیگری برای مقایسه انتخاب کنید.",
  nothing: "برای مقایسه، یک نتیجه را نگه دارید.",
  working: "نخستین اجراها در راه است.",
  chart: (label, unit) => `تفاوت در ${label}، ${unit}`,
  mean: "میانگین",
  paired: "همان بخت",
  unpaired: "بخت دیگر",
  result: (month, name, difference, unit, reference) =>
    `در این مدل، در ماه ${numerals(month)}، ${name} در مقایسه با ${reference} به‌طور میانگین ${difference} است (${unit}).`,
  within: (month, amount) => `در این مدل، در ماه ${numerals(month)}، تفاوت، یعنی ${amount}، در حد تصادف است.`,
  intervals: (mean, low, high, apartLow, apartHigh) =>
    `جفت به جفت، با همان افراد و همان بخت، میانگین تفاوت پیش از گرد کردن ${mean} است و میان ${low} و ${high} می‌افتد (فاصلهٔ اطمینان ۹۵ درصد). اگر هر سناریو بخت خودش را می‌داشت، تنها می‌توانستیم بگوییم: میان ${apartLow} و ${apartHigh}.`,
  times: (times, count) =>
    `جفت کردن، فاصلهٔ اطمینان را با ${withNoun(count, "اجرا")}، ${times} بار تنگ‌تر می‌کند.`,
  leavers: {
    caption: (month, held) =>
      `کسانی که از طالبان جدا شدند کجا رفتند، شمار افراد تا ماه ${numerals(month)}: میانگین اجراها، و جایی که ${numerals(held)} از ۱۰۰ اجرای نو می‌افتد`,
    left: "رفتند به داعش خراسان",
    home: "رفتند به خانه و به هیچ سو نپیوستند",
    apart: (name, reference) =>
      `${name} منهای ${reference}: تفاضل دو میانگین، و جایی که جفت‌های اجرا با همان بخت می‌افتد`,
    range: (low, high) => `${low} تا ${high}`,
    note: "استدلال از کسانی می‌گوید که به داعش خراسان می‌روند، نه از کسانی که به خانه می‌روند.",
  },
  outcomes: (label, unit, held) =>
    `${label}، ${unit}: میانگین اجراها، و جایی که ${numerals(held)} از ۱۰۰ اجرای نو می‌افتد`,
  scenario: "سناریو",
  month: (month) => `ماه ${numerals(month)}`,
  range: (low, high) => `${low} تا ${high}`,
  differ: "آنچه تفاوت دارد",
  alike: "هنوز چیزی تفاوت ندارد.",
  policy: "سیاست",
  assumptions: "فرض‌ها",
  parameter: "تنظیم",
  events: "رویدادها",
  eventCount: (count) => (count === 0 ? "هیچ" : numerals(count)),
  yes: "بلی",
  no: "نه",
  cell: (label, name) => `${label} در «${name}»`,
  mixed: "رشته‌ها یکسان نیست",
};
