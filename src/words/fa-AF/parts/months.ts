/** Months of the calendar as Afghan media write them: years come in as numbers, `month` from 0. */
import type * as english from "../../parts/months.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

const names = "جنوری فبروری مارچ اپریل می جون جولای آگست سپتمبر اکتوبر نومبر دسمبر".split(" ");

export const monthWords: Translated<typeof english.monthWords> = {
  year: (year) => numerals(year),
  month: (month, year) => `${names[month]} ${numerals(year)}`,
  range: (from, fromYear, to, toYear) =>
    `${names[from]}${fromYear === toYear ? "" : ` ${numerals(fromYear)}`} تا ${names[to]} ${numerals(toYear)}`,
  day: (day, month, year) => `${numerals(day)} ${names[month]} ${numerals(year)}`,
};
