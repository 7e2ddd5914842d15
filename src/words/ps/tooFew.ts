/** What is said of intervals that rest on too little, by what they rest on. */

import type { Translated } from "../Translated.ts";
import type * as english from "../tooFew.ts";
import { numerals } from "./numerals.ts";

type Few = Parameters<typeof english.tooFewMessages.narrow>[0];

/** What the intervals rest on, after a preposition. */
const resting: Readonly<Record<Few["of"], string>> = {
  rows: "قطارونو",
  paths: "لارو",
  replicates: "تکرارونو",
};

export const tooFewMessages: Translated<typeof english.tooFewMessages> = {
  narrow: ({ of, count, held }: Few) =>
    `له ${numerals(count)} ${resting[of]} سره انټروالونه ډېر تنګ دي: کېدای شي له ۱۰۰ داسې انټروالونو یوازې ${numerals(held)} رښتینې اندازه رانغاړي، چې باید ۹۵ وي.`,
  raise: ({ of, enough }: Few) => `--${of} لږ تر لږه ${numerals(enough)} ته پورته کړئ.`,
  goOn: ({ of, enough }: Few) =>
    `له ${numerals(enough)} ${resting[of]} سره بس دي: پرې یې ږدئ چې تر پایه لاړ شي.`,
};
