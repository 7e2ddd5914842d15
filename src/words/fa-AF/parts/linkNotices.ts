/** What stands around the problems of a link or a change, in Dari. */
import type * as english from "../../parts/linkNotices.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

export const linkNotices: Translated<typeof english.linkNotices> = {
  title: "بخش‌هایی از لینک فهمیده نشد. به جای آن، آنچه سناریو می‌گوید به کار می‌رود.",
  dismiss: "بستن پیام",
  more: (count) => `و ${numerals(count)} دیگر`,
  refused: "این تغییر انجام نشد:",
};
