/** The choice of a second language, in which a lesson's texts stand beside the first. */
import type * as english from "../../lesson/beside.ts";
import type { Translated } from "../../Translated.ts";

export const besideWords: Translated<typeof english.besideWords> = {
  legend: "لغة ثانية",
  none: "بلا",
  expected: (known, received) => `beside: المتوقع ${known}، والوارد ${received}`,
};
