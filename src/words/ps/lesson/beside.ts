/** The choice of a second language, in which a lesson's texts stand beside the first. */
import type * as english from "../../lesson/beside.ts";
import type { Translated } from "../../Translated.ts";

export const besideWords: Translated<typeof english.besideWords> = {
  legend: "دویمه ژبه",
  none: "هېڅ",
  expected: (known: string, received: string) => `beside: ${known} ته تمه وه، راغلي ${received}`,
};
