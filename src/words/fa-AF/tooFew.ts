/** What is said of intervals that rest on too little, by what they rest on, in Dari. */

import type { Translated } from "../Translated.ts";
import type * as english from "../tooFew.ts";
import { numerals } from "./numerals.ts";

const names = { rows: "ردیف", paths: "مسیر", replicates: "تکرار" } as const;

export const tooFewMessages: Translated<typeof english.tooFewMessages> = {
  narrow: ({ of, count, held }) =>
    `با ${numerals(count)} ${names[of]}، فاصله‌های اطمینان بیش از اندازه تنگ است: گاه تنها ${numerals(held)} از ۱۰۰ فاصلهٔ اطمینانِ این‌گونه مقدار درست را در بر می‌گیرد، حال آن که باید ۹۵ باشد.`,
  raise: ({ of, enough }) => `\u200e--${of}\u200e را به ${numerals(enough)} یا بیشتر برسانید.`,
  goOn: ({ of, enough }) => `${numerals(enough)} ${names[of]} بس است: بگذارید تا پایان برود.`,
};
