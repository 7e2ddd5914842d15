/** Months of the calendar: years come in as numbers, `month` from 0. */
import type * as english from "../../parts/months.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

const names = [
  "يناير",
  "فبراير",
  "مارس",
  "أبريل",
  "مايو",
  "يونيو",
  "يوليو",
  "أغسطس",
  "سبتمبر",
  "أكتوبر",
  "نوفمبر",
  "ديسمبر",
];

export const monthWords: Translated<typeof english.monthWords> = {
  year: (year) => numerals(year),
  month: (month, year) => `${names[month]} ${numerals(year)}`,
  range: (from, fromYear, to, toYear) =>
    `من ${names[from]}${fromYear === toYear ? "" : ` ${numerals(fromYear)}`} إلى ${names[to]} ${numerals(toYear)}`,
  day: (day, month, year) => `${numerals(day)} ${names[month]} ${numerals(year)}`,
};
