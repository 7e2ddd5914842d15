/** What is said of intervals that rest on too little, by what they rest on. */

import type { Translated } from "../Translated.ts";
import type * as english from "../tooFew.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

const nouns = { rows: "صف", paths: "مسار", replicates: "تكرار" } as const;

export const tooFewMessages: Translated<typeof english.tooFewMessages> = {
  narrow: ({ of, count, held }) =>
    `مع ${withNoun(count, nouns[of], true)} تكون فترات الثقة أضيق مما ينبغي: قد لا تضم القيمة الحقيقية إلا ${numerals(held)} من كل ١٠٠ فترة كهذه، والمقصود ٩٥.`,
  raise: ({ of, enough }) => `ارفع --${of} إلى ${numerals(enough)} أو أكثر.`,
  goOn: ({ of, enough }) => `يكفي ${withNoun(enough, nouns[of])}: دعه يصل إلى النهاية.`,
};
