/** What is said of an observed figure. */
import type * as english from "../../parts/observed.ts";
import type { Translated } from "../../Translated.ts";
import { monthWords } from "./months.ts";

/** YYYY, YYYY-MM or YYYY-MM-DD: “۱۵ اګست ۲۰۲۱”. */
function written(date: string): string {
  const [year, month, day] = date.split("-");
  if (month === undefined) return monthWords.year(Number(year));
  if (day === undefined) return monthWords.month(Number(month) - 1, Number(year));
  return monthWords.day(Number(day), Number(month) - 1, Number(year));
}

export const observedMessages: Translated<typeof english.observedMessages> = {
  observed: (figures: string, when: string, counts: string, source: string, rest: readonly string[]) =>
    [`لیدل شوي، ${when}: ${figures}. دا شمېري: ${counts}. سرچینه: ${source}.`, ...rest].join(" "),
  counter: (counts: string, series: string) => `${counts} (د ${series} له خوا)`,
  seen: {
    read: "",
    excerpt: "پیل یې لیدل شوی.",
    press: "په خبري راپور کې لیدل شوی.",
    mention: "یوازې هلته لیدل شوی چې یادونه یې شوې.",
  },
  notScored: (why: string) => `هېڅ چلونه د دې له مخې نه تلل کېږي: ${why}.`,
  codedIn: (how: string) => `په سناریو کې کوډ شوی (${how}): هغه منحني چې ورسره برابرېږي، هېڅ نه ثابتوي.`,
  via: (source: string, via: string) => `${source}، د ${via} له لارې`,
  date: written,
  dates: (from: string, to: string) => `له ${from} تر ${to}`,
};
