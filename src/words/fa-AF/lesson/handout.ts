/** Texts of the handout, in Dari: what is printed, and what stands beside it on the screen. */
import type * as english from "../../lesson/handout.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const handoutWords: Translated<typeof english.handoutWords> = {
  title: "ورق درسی",
  back: "برگشت به درس",
  print: "چاپ",
  about:
    "حداکثر دو صفحه برای شاگردان، سپس پاسخ‌ها برای شما در صفحه‌ای جدا. بر A4 و Letter جا می‌شود؛ سیاه و سفید بس است. در پنجرهٔ چاپ صفحه‌هایی را که می‌خواهید انتخاب کنید.",
  noQr: {
    onlyHere: "بدون کد QR: این صفحه نشانی‌ای ندارد که موبایل‌ها باز کنند. در بالا یک نشانی بگذارید.",
    long: "بدون کد QR: لینکی با همهٔ درس درازتر از آن است که موبایل‌ها بخوانند. درس را به گونهٔ فایل بدهید، یا کنار درس‌های خود صفحه بگذارید.",
    file: "بدون کد QR: این درس یک فایل است. خود فایل را بدهید، یا کنار درس‌های خود صفحه بگذارید.",
  },
  working: "منحنی‌های مدل برای پاسخ‌ها حساب می‌شود.",
  sheet: {
    name: "نام",
    group: "صنف",
    date: "تاریخ",
    caution: "مدل است، نه پیش‌بینی. پیش از آن که ببینید بگویید چه انتظار دارید: حدس هرگز نادرست نیست.",
    qr: "کد QR درس",
    byId: (id) => `در Outbid: درس «${id}»`,
    byFile: (id) => `در Outbid: فایل ${id}.json را باز کنید`,
    more: "گام‌های دیگر این درس در صفحه است.",
  },
  axes: {
    difference: (label) => `تفاوت: ${label}`,
    month: "ماه‌ها",
    empty: (title, months) => `محورهای خالی: ${title}، ماه‌های ۰ تا ${numerals(months)}`,
    drawn: (title, months) => `اجراهای مدل، میانگین: ${title}، ماه‌های ۰ تا ${numerals(months)}`,
  },
  step: {
    shapes: {
      rises: "بالا می‌رود",
      flat: "هموار می‌ماند",
      falls: "پایین می‌آید",
      dips: "پایین می‌آید و برمی‌گردد",
      peaks: "بالا می‌رود و برمی‌گردد",
    },
    number: (unit, month) => `عدد شما (${unit}، ماه ${numerals(month)}):`,
    why: "چرا؟",
    showed: "آنچه مدل نشان داد:",
    apart: "چه اندازه از هم دور، و چرا؟",
    goal: "هدف برآورده شد؟",
    tried: "آنچه آزمودم:",
    yes: "بلی",
    notHere: "این‌جا ممکن نیست",
    weighed: "آنچه بیش از همه وزن داشت:",
    verdict: "در چند جهان پذیرفتنی برقرار است؟",
    mechanism: "سازوکار",
    expected: "انتظار من",
    effects: ["بیشتر", "کمتر", "همان"],
    found: "در اجرا",
    vote: "باور من:",
    answer: "پاسخ:",
    off: "خاموش",
    half: "نصف",
  },
  answers: {
    title: "پاسخ‌ها برای معلم",
    caution:
      "میانگین اجراهای درس با یک مدل؛ تنظیم‌های دیگری که با ۲۰۲۱ و ۲۰۲۲ سازگار است شاید چیز دیگری بدهد. مدل یک روایت است.",
    possible: "با این اهرم‌ها ممکن است.",
    impossible: "این‌جا ممکن نیست.",
    leavesOut: "آنچه مدل نشان نمی‌دهد",
    misreadings: "بدفهمی‌های محتمل",
    made: (version, seed, runs) => `مدل ${version}، بذر ${seed}، ${withNoun(runs, "اجرا")} از هر سیاست.`,
  },
};
