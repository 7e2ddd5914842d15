/** What a number field says about an entry that it cannot take, in Dari; the entry stays, and the value as it was. */
import type * as english from "../../parts/numberField.ts";
import type { Translated } from "../../Translated.ts";

export const numberMessages: Translated<typeof english.numberMessages> = {
  notNumber: (typed, usual) => `«${typed}» عدد نیست. عددی مانند ${usual} بنویسید. چیزی تغییر نکرده است.`,
  outOf: (low, high) => `عددی از ${low} تا ${high} بنویسید. چیزی تغییر نکرده است.`,
  whole: (low, high) => `عددی صحیح از ${low} تا ${high} بنویسید. چیزی تغییر نکرده است.`,
  twoWays: (typed, one, other) =>
    `«${typed}» می‌تواند ${one} یا ${other} باشد. آن را که منظور شماست همان گونه بنویسید. چیزی تغییر نکرده است.`,
};
