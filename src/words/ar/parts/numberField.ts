/** What a number field says about an entry that it cannot take; the entry stays, and the value as it was. */
import type * as english from "../../parts/numberField.ts";
import type { Translated } from "../../Translated.ts";

export const numberMessages: Translated<typeof english.numberMessages> = {
  notNumber: (typed, usual) => `«${typed}» ليس عددًا. اكتب عددًا مثل ${usual}. لم يتغيّر شيء.`,
  outOf: (low, high) => `اكتب عددًا من ${low} إلى ${high}. لم يتغيّر شيء.`,
  whole: (low, high) => `اكتب عددًا صحيحًا من ${low} إلى ${high}. لم يتغيّر شيء.`,
  twoWays: (typed, one, other) =>
    `«${typed}» قد يعني ${one} أو ${other}. اكتب ما تقصده بهذه الطريقة. لم يتغيّر شيء.`,
};
