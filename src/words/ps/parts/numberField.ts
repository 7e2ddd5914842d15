/** What a number field says about an entry that it cannot take; the entry stays, and the value as it was. */
import type * as english from "../../parts/numberField.ts";
import type { Translated } from "../../Translated.ts";

export const numberMessages: Translated<typeof english.numberMessages> = {
  notNumber: (typed: string, usual: string) =>
    `«${typed}» عدد نه دی. داسې یو ولیکئ لکه ${usual}. هېڅ نه دي بدل شوي.`,
  outOf: (low: string, high: string) => `له ${low} تر ${high} یو عدد ولیکئ. هېڅ نه دي بدل شوي.`,
  whole: (low: string, high: string) => `له ${low} تر ${high} یو پوره عدد ولیکئ. هېڅ نه دي بدل شوي.`,
  twoWays: (typed: string, one: string, other: string) =>
    `«${typed}» هم ${one} کېدای شي او هم ${other}. هغه چې غواړئ یې، په هماغه بڼه ولیکئ. هېڅ نه دي بدل شوي.`,
};
