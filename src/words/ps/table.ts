/** Texts of the table of months. */

import type { Translated } from "../Translated.ts";
import type * as english from "../table.ts";
import { numerals } from "./numerals.ts";

export const tableMessages: Translated<typeof english.tableMessages> = {
  caption: (label: string, unit: string, held: number) =>
    `${label}، ${unit}: د چلونو اوسط، او هغه ځای چې له ۱۰۰ نویو چلونو ${numerals(held)} په کې دي`,
  month: "میاشت",
  copy: "د TSV په بڼه کاپي کړئ",
  copied: "کاپي شو",
  notCopied: "براوزر پاڼه کاپي ته نه پرېږدي. جدول په نښه کړئ او په خپله یې کاپي کړئ.",
  range: (low: string, high: string) => `${low} تر ${high}`,
  columns: {
    mean: "اوسط",
    low: (held: number) => `د ${numerals(held)} سلنې ښکتنۍ پوله`,
    high: (held: number) => `د ${numerals(held)} سلنې پورتنۍ پوله`,
  },
  working: "لومړۍ چلونې روانې دي.",
};
