/** Texts of what is saved, shared and opened. */
import type * as english from "../share.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const shareMessages: Translated<typeof english.shareMessages> = {
  title: "شارك واحفظ",
  close: "أغلق",

  link: {
    title: "الرابط",
    text: "العنوان يحمل المختبر كله: السيناريوهات والبذرة والعرض ومجموعًا اختباريًا للنتيجة.",
    field: "عنوان هذا المختبر",
    copy: "انسخ الرابط",
    copied: "نُسخ",
    notCopied: "لا يسمح المتصفح للصفحة بالنسخ. العنوان محدَّد: انسخه بنفسك.",
  },

  files: {
    title: "الملفات",
    lab: "ملف المختبر",
    labText: "كل شيء، ليُفتح هنا من جديد",
    scenario: "السيناريو",
    scenarioText: "ما هو تحت الروافع، لسطر الأوامر",
  },

  pictures: {
    title: "صورة الرسم البياني",
    svg: "SVG",
    svgText: "واضحة بأي حجم",
    png: (width) => `PNG بعرض ${numerals(width)} بكسل`,
    pngText: "للشرائح والنصوص",
    colours: "الألوان",
    light: "فاتحة",
    dark: "داكنة",
    caution: "نموذج لا تنبؤ.",
    made: (version, replicates, agents, seed) =>
      `Outbid، النموذج ${version}، ${withNoun(replicates, "تكرار")}، البذرة «${seed}»، ${withNoun(agents, "وكيل")}، والناس أنفسهم والحظ نفسه في كل سيناريو.`,
    fingerprints: (list) => `البصمات: ${list}.`,
  },

  numbers: {
    title: "الأرقام (CSV)",
    all: "كل التكرارات",
    allText: "كل شهر من كل جولة، بكل المقاييس؛ ويكتب سطر الأوامر الملف نفسه",
    size: (megabytes) => `؛ نحو ${megabytes} ميغابايت`,
    shown: "المنحنيات المعروضة",
    shownText: "متوسط المقياس المختار وأشرطته، شهرًا شهرًا",
  },

  report: {
    title: "التقرير",
    save: "التقرير (HTML)",
    text: "العنوان الرئيسي والرسوم والجداول والطريقة والرابط في ملف واحد؛ يُطبع على A4 وLetter",
    tabs: "مع ما تعرضه هذه التبويبات",
  },

  unfinished: {
    runs: (asked) => `حُفظ قبل اكتمال الحساب: كان المطلوب ${withNoun(asked, "جولة")} لكل سيناريو.`,
    agents: (agents, asked) =>
      `حُفظ عند نظرة أولى بعدد ${withNoun(agents, "وكيل", true)}: كان المطلوب ${asked} وما زال يُحسب.`,
  },
  saving: "تجري الكتابة…",
  saved: (name) => `حُفظ ${name}`,
  notSaved: (reason) => `تعذّرت كتابة هذا: ${reason}`,
  noPicture: "لم يصنع المتصفح صورة للرسم البياني",
  working: (done, count) =>
    `يجري الحساب… ${numerals(done)} من ${numerals(count)}. يمكن حفظ النتائج حين تعود كلها.`,
  waiting: "أحدث النتائج في الطريق.",
  paused: "التحديث متوقف مؤقتًا والمنحنيات لإعدادات سابقة. استأنف التحديث لتحفظ النتائج.",
  stopped: "توقفت المحاكاة. أغلق هذا وحاول ثانية لتحفظ النتائج.",

  open: {
    title: "افتح ملفًا",
    button: "افتح ملفًا…",
    text: "ملف مختبر أو سيناريو أو تقرير. ويمكنك أيضًا إفلاته في أي مكان من الصفحة.",
    choose: "ملف مختبر أو سيناريو أو تقرير",
    refusedTitle: "لم يُفتح هذا الملف",
    refused: (name) => `لم يُفتح «${name}». ولم يتغيّر شيء في الصفحة.`,
    dismiss: "تجاهل",
    undo: "تراجع",
    opened: (name) => `فُتح «${name}». التراجع يعيد ما كان.`,
    openedScenario: (name, title) => `فُتح «${name}»: «${title}» تحت الروافع. التراجع يعيد ما كان.`,
    unreadable: (reason) => `الملف: المتوقع ملف يمكن قراءته، والوارد ${reason}`,
    several: (count) => `الملفات: المتوقع واحد في كل مرة، والوارد ${numerals(count)}`,
    tooLarge: (most, received) => `الملف: المتوقع ${withNoun(most, "بايت")} على الأكثر، والوارد ${received}`,
    kind: (name) => `الملف: المتوقع ملف مختبر أو سيناريو (JSON) أو تقرير (HTML)، والوارد ${name}`,
    noLink: "التقرير: المتوقع رابط مختبر في رأسه، ولم يرد شيء",
    badLink: "التقرير: المتوقع رابط يمكن قراءته، والوارد رابط لا يمكن فكّه",
    tooLong: (most, received) => `المتوقع ${withNoun(most, "حرف")} على الأكثر، والوارد ${numerals(received)}`,
    noJson: (reason) => `المتوقع JSON، والوارد ${reason}`,
    agents: (most, received) =>
      `population.agents: المتوقع ${numerals(most)} على الأكثر في المتصفح (وسطر الأوامر يقبل أكثر)، والوارد ${numerals(received)}`,
    more: "وغيرها",
    object: "كائن",
    fetched: "نموذج يمكن جلب محركه",
    known: "اسم معروف",
    unknown: "اسم غير معروف",
    oneOf: (names) => `واحد من ${names}`,
    whole: (low, high) => `عدد صحيح من ${low} إلى ${high}`,
    most: (count) => `${numerals(count)} على الأكثر`,
    cards: "قائمة من أربعة على الأكثر",
    ownPlace: "مكان خاص به",
    version: (version) => `الإصدار ${numerals(version)} أو ما قبله (صنعته صفحة أحدث)`,
    inRun: "لا شيء",
    here: "إعداد مكانه في run",
    types: { number: "عدد", boolean: "true أو false", string: "نص" },
    nothing: "لا شيء",
    list: (count) => `قائمة من ${numerals(count)}`,
  },

  labFile: {
    about:
      "مختبر من Outbid: أفلته على الصفحة لتفتحه. نموذج لا تنبؤ. يستخدم changes الأسماء الواردة في جدول المعلمات؛ وما غاب فهو كما في السيناريو.",
  },

  scenarioFile: {
    author: "صُنع في مختبر Outbid",
    description: (title, text) => [...`«${title}»، معدَّل. ${text}`].slice(0, 4000).join(""),
    source: (id, text) => [...`معدَّل عن السيناريو ${id}. ${text}`].slice(0, 2000).join(""),
  },
};
