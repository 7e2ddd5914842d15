/** What stands around the problems of a link or a change. */
import type * as english from "../../parts/linkNotices.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

export const linkNotices: Translated<typeof english.linkNotices> = {
  title: "أجزاء من الرابط لم تُفهم. ويُستخدم بدلًا منها ما يقوله السيناريو.",
  dismiss: "تجاهل",
  more: (count) => `وغيرها: ${numerals(count)}`,
  refused: "لم يُجرَ هذا التغيير:",
};
