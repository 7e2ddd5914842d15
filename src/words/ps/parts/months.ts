/** Months of the calendar: years come in as numbers, `month` from 0. */
import type * as english from "../../parts/months.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

const names = [
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

export const monthWords: Translated<typeof english.monthWords> = {
  year: (year: number) => numerals(year),
  month: (month: number, year: number) => `${names[month]} ${numerals(year)}`,
  range: (from: number, fromYear: number, to: number, toYear: number) =>
    `له ${names[from]}${fromYear === toYear ? "" : ` ${numerals(fromYear)}`} تر ${names[to]} ${numerals(toYear)}`,
  day: (day: number, month: number, year: number) => `${numerals(day)} ${names[month]} ${numerals(year)}`,
};
