/** What is said of an observed figure, in Dari. */
import type * as english from "../../parts/observed.ts";
import type { Translated } from "../../Translated.ts";
import { monthWords } from "./months.ts";

export const observedMessages: Translated<typeof english.observedMessages> = {
  observed: (figures, when, counts, source, rest) =>
    [`مشاهده‌شده ${when}: ${figures}. آنچه می‌شمارد: ${counts}. منبع: ${source}.`, ...rest].join(" "),
  counter: (counts, series) => `${counts} (از ${series})`,
  seen: {
    read: "",
    excerpt: "آغاز آن دیده شده است.",
    press: "در یک گزارش رسانه‌ای دیده شده است.",
    mention: "تنها جایی دیده شده که از آن یاد شده است.",
  },
  notScored: (why) => `هیچ اجرایی با آن داوری نمی‌شود: ${why}.`,
  codedIn: (how) => `در سناریو کدگذاری شده است (${how}): منحنی‌ای که به آن می‌رسد چیزی را ثابت نمی‌کند.`,
  via: (source, via) => `${source}، از راه ${via}`,
  /** YYYY, YYYY-MM or YYYY-MM-DD: “۱۷ نومبر ۲۰۲۱”. */
  date: (date) => {
    const [year, month, day] = date.split("-").map(Number);
    if (month === undefined) return monthWords.year(year);
    return day === undefined ? monthWords.month(month - 1, year) : monthWords.day(day, month - 1, year);
  },
  dates: (from, to) => `${from} تا ${to}`,
};
