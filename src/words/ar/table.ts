/** Texts of the table of months. */

import type { Translated } from "../Translated.ts";
import type * as english from "../table.ts";
import { numerals } from "./numerals.ts";

export const tableMessages: Translated<typeof english.tableMessages> = {
  caption: (label, unit, held) =>
    `${label}، ${unit}: متوسط الجولات، وأين تقع ${numerals(held)} من كل ١٠٠ جولة جديدة`,
  month: "الشهر",
  copy: "انسخ بصيغة TSV",
  copied: "نُسخ",
  notCopied: "لا يسمح المتصفح للصفحة بالنسخ. حدّد الجدول وانسخه بنفسك.",
  range: (low, high) => `${low}–${high}`,
  columns: {
    mean: "المتوسط",
    low: (held) => `أدنى ${numerals(`${held} %`)}`,
    high: (held) => `أعلى ${numerals(`${held} %`)}`,
  },
  working: "الجولات الأولى في الطريق.",
};
