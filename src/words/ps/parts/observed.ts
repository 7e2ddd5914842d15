/** What is said of an observed figure. */
import type * as english from "../../parts/observed.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

const months = [
  "جنوري",
  "فبروري",
  "مارچ",
  "اپرېل",
  "مۍ",
  "جون",
  "جولای",
  "اګست",
  "سپټمبر",
  "اکټوبر",
  "نومبر",
  "ډسمبر",
];

/** YYYY, YYYY-MM or YYYY-MM-DD: “۱۵ اګست ۲۰۲۱”. */
function written(date: string): string {
  const [year, month, day] = date.split("-");
  const named = month === undefined ? [] : [months[Number(month) - 1] ?? numerals(month)];
  return [...(day === undefined ? [] : [numerals(Number(day))]), ...named, numerals(year)].join(" ");
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
