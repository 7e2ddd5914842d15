/** Texts of the table of months, in Dari. */

import type { Translated } from "../Translated.ts";
import type * as english from "../table.ts";
import { numerals } from "./numerals.ts";

export const tableMessages: Translated<typeof english.tableMessages> = {
  caption: (label, unit, held) =>
    `${label}، ${unit}: میانگین اجراها، و جایی که ${numerals(held)} از ۱۰۰ اجرای نو می‌افتد`,
  month: "ماه",
  copy: "کاپی به گونهٔ TSV",
  copied: "کاپی شد",
  notCopied: "مرورگر به صفحه اجازهٔ کاپی نمی‌دهد. جدول را نشانه کنید و با دست کاپی کنید.",
  range: (low, high) => `${low} تا ${high}`,
  columns: {
    mean: "میانگین",
    low: (held) => `سر پایین ${numerals(`${held} %`)}`,
    high: (held) => `سر بالای ${numerals(`${held} %`)}`,
  },
  working: "نخستین اجراها در راه است.",
};
