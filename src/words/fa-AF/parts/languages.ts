import type * as english from "../../parts/languages.ts";
import type { Translated } from "../../Translated.ts";

/** The choice of a language, and what is said of a translation. */
export const languageMessages: Translated<typeof english.languageMessages> = {
  title: "زبان",
  no: "نه، تشکر",
  elsewhere: "این فایل به یک زبان است. فایل‌های زبان‌های دیگر در این‌جا هستند:",
  unknown:
    "این فایل به یک زبان است. هر زبان دیگر فایل جداگانه دارد که در همان جایی ساخته می‌شود که این ساخته شده است.",
  note: "ترجمهٔ ماشینی؛ هنوز هیچ دری‌زبانی آن را نخوانده است.",
  brief: "ترجمهٔ ماشینی",
  propose: "پیشنهاد واژهٔ بهتر",
  how: "نخست متنی از صفحه را نشانه کنید، سپس این دکمه را بزنید. آنچه می‌آید را کاپی کنید و به کسانی بدهید که این صفحه را به شما داده‌اند.",
  copy: "کاپی پیشنهاد",
  copied: "کاپی شد.",
  notCopied: "کاپی نشد: آن را نشانه کنید و با دست کاپی کنید.",
  field: "پیشنهاد",
  proposal: (tag, place, text) => `Outbid, ${tag}, ${place}\nمتن: ${text}\nبهتر: `,
};
