/** What is said of an observed figure. */
import type * as english from "../../parts/observed.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

export const observedMessages: Translated<typeof english.observedMessages> = {
  observed: (figures, when, counts, source, rest) =>
    [`شوهد ${when}: ${figures}. وهو يعدّ ${counts}. المصدر: ${source}.`, ...rest].join(" "),
  counter: (counts, series) => `${counts} (بحسب ${series})`,
  seen: {
    read: "",
    excerpt: "اطُّلع على بدايته.",
    press: "اطُّلع عليه في خبر صحفي.",
    mention: "لم يُطَّلع عليه إلا مذكورًا في غيره.",
  },
  notScored: (why) => `لا تُقيَّم به أي جولة: ${why}.`,
  codedIn: (how) => `مرمَّز في السيناريو (${how}): فالمنحنى الذي يوافقه لا يثبت شيئًا.`,
  via: (source, via) => `${source}، نقلًا عن ${via}`,
  date: (date) => date.split("-").reverse().map(numerals).join("/"),
  dates: (from, to) => `من ${from} إلى ${to}`,
};
