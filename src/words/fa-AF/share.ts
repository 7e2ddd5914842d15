/** Texts of what is saved, shared and opened, in Dari. */
import type * as english from "../share.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const shareMessages: Translated<typeof english.shareMessages> = {
  title: "اشتراک‌گذاری و ذخیره",
  close: "بستن",

  link: {
    title: "لینک",
    text: "نشانی همهٔ لابراتوار را دارد: سناریوها، بذر، نما و عدد کنترول نتیجه.",
    field: "نشانی این لابراتوار",
    copy: "کاپی لینک",
    copied: "کاپی شد",
    notCopied: "مرورگر به صفحه اجازهٔ کاپی نمی‌دهد. نشانی نشانه شده است: آن را با دست کاپی کنید.",
  },

  files: {
    title: "فایل‌ها",
    lab: "فایل لابراتوار",
    labText: "همه چیز، برای باز کردن دوباره در این‌جا",
    scenario: "سناریو",
    scenarioText: "آنچه زیر اهرم‌هاست، برای خط فرمان",
  },

  pictures: {
    title: "تصویر نمودار",
    svg: "SVG",
    svgText: "در هر اندازه روشن",
    png: (width) => `PNG، به پهنای ${numerals(width)} پیکسل`,
    pngText: "برای سلایدها و متن‌ها",
    colours: "رنگ‌ها",
    light: "روشن",
    dark: "تیره",
    caution: "مدل است، نه پیش‌بینی.",
    made: (version, replicates, agents, seed) =>
      `Outbid، مدل ${version}، ${withNoun(replicates, "تکرار")}، بذر «${seed}»، ${withNoun(agents, "عامل")}، در هر سناریو همان افراد و همان بخت.`,
    fingerprints: (list) => `اثرهای انگشت: ${list}.`,
  },

  numbers: {
    title: "عددها (CSV)",
    all: "همهٔ تکرارها",
    allText: "هر ماهِ هر اجرا، همهٔ شاخص‌ها؛ خط فرمان همین را می‌نویسد",
    size: (megabytes) => `؛ نزدیک به ${megabytes} مگابایت`,
    shown: "منحنی‌های نشان‌داده",
    shownText: "میانگین و نوارهای شاخص انتخاب‌شده، ماه به ماه",
  },

  report: {
    title: "گزارش",
    save: "گزارش (HTML)",
    text: "جملهٔ نخست، نمودارها، جدول‌ها، روش و لینک در یک فایل؛ بر A4 و Letter چاپ می‌شود",
    tabs: "با آنچه این نماها نشان می‌دهد",
  },

  unfinished: {
    runs: (asked) =>
      `پیش از آن که همه حساب شود ذخیره شد: ${withNoun(asked, "اجرا")} از هر سناریو خواسته شده بود.`,
    agents: (agents, asked) =>
      `در نگاه نخست با ${withNoun(agents, "عامل")} ذخیره شد: ${asked} خواسته شده بود و هنوز حساب می‌شد.`,
  },
  saving: "در حال نوشتن…",
  saved: (name) => `${name} ذخیره شد`,
  notSaved: (reason) => `این نوشته نشد: ${reason}`,
  noPicture: "مرورگر از نمودار تصویر نساخت",
  working: (done, count) =>
    `در حال اجرا… ${numerals(done)} از ${numerals(count)}. نتیجه‌ها را هنگامی می‌توان ذخیره کرد که همه رسیده باشد.`,
  waiting: "تازه‌ترین نتیجه‌ها در راه است.",
  paused:
    "نو شدن نتیجه‌ها متوقف است و منحنی‌ها تنظیم‌های پیشین را نشان می‌دهد. برای ذخیرهٔ نتیجه‌ها آن را ادامه دهید.",
  stopped: "شبیه‌سازی متوقف شد. برای ذخیرهٔ نتیجه‌ها این را ببندید و دوباره بکوشید.",

  open: {
    title: "باز کردن فایل",
    button: "باز کردن فایل…",
    text: "فایل لابراتوار، سناریو یا گزارش. می‌توانید آن را در هر جای صفحه نیز رها کنید.",
    choose: "فایل لابراتوار، سناریو یا گزارش",
    refusedTitle: "این فایل باز نشد",
    refused: (name) => `«${name}» باز نشد. در صفحه چیزی تغییر نکرده است.`,
    dismiss: "بستن پیام",
    undo: "برگشت",
    opened: (name) => `«${name}» باز شد. برگشت، آنچه را بود باز می‌آورد.`,
    openedScenario: (name, title) =>
      `«${name}» باز شد: «${title}» زیر اهرم‌هاست. برگشت، آنچه را بود باز می‌آورد.`,
    unreadable: (reason) => `فایل: فایلی انتظار می‌رفت که خوانده شود، دریافت شد ${reason}`,
    several: (count) => `فایل‌ها: هر بار یکی انتظار می‌رفت، دریافت شد ${numerals(count)}`,
    tooLarge: (most, received) => `فایل: حداکثر ${most} بایت انتظار می‌رفت، دریافت شد ${received}`,
    kind: (name) => `فایل: فایل لابراتوار، سناریو (JSON) یا گزارش (HTML) انتظار می‌رفت، دریافت شد ${name}`,
    noLink: "گزارش: لینک یک لابراتوار در سر آن انتظار می‌رفت، هیچ دریافت نشد",
    badLink: "گزارش: لینکی انتظار می‌رفت که خوانده شود، لینکی دریافت شد که باز نمی‌شود",
    tooLong: (most, received) => `حداکثر ${numerals(most)} حرف انتظار می‌رفت، دریافت شد ${numerals(received)}`,
    noJson: (reason) => `JSON انتظار می‌رفت، دریافت شد ${reason}`,
    agents: (most, received) =>
      `population.agents: در مرورگر حداکثر ${numerals(most)} انتظار می‌رفت (خط فرمان بیشتر می‌پذیرد)، دریافت شد ${numerals(received)}`,
    more: "و بیشتر",
    object: "یک شیء",
    fetched: "مدلی که موتورش آورده شود",
    known: "نامی شناخته",
    unknown: "نامی ناشناخته",
    oneOf: (names) => `یکی از ${names}`,
    whole: (low, high) => `عددی صحیح از ${low} تا ${high}`,
    most: (count) => `حداکثر ${numerals(count)}`,
    cards: "فهرستی با حداکثر چهار مورد",
    ownPlace: "جایی برای خود",
    version: (version) => `نسخهٔ ${version} یا پایین‌تر (صفحه‌ای نوتر آن را ساخته است)`,
    inRun: "هیچ",
    here: "تنظیمی که جایش در run است",
    types: { number: "یک عدد", boolean: "true یا false", string: "یک متن" },
    nothing: "هیچ",
    list: (count) => `فهرستی از ${numerals(count)}`,
  },

  labFile: {
    about:
      "لابراتواری از Outbid: برای باز کردن، آن را در صفحه رها کنید. مدل است، نه پیش‌بینی. changes نام‌های جدول پارامترها را به کار می‌برد؛ آنچه نیست همان است که در سناریوست.",
  },

  scenarioFile: {
    author: "ساخته‌شده در لابراتوار Outbid",
    description: (title, text) => [...`«${title}»، با تغییر. ${text}`].slice(0, 4000).join(""),
    source: (id, text) => [...`تغییر داده از سناریوی ${id}. ${text}`].slice(0, 2000).join(""),
  },
};
