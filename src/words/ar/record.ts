/** Texts of the record of sealed ranges. */
import type * as english from "../record.ts";
import type { Translated } from "../Translated.ts";
import { withNoun } from "./withNoun.ts";

export const recordMessages: Translated<typeof english.recordMessages> = {
  title: "السجل: خُتم قبل أن يُعرف",
  intro:
    "يوضّح Outbid ويستكشف؛ ولا يتنبأ أبدًا. وهذا اختبار للنموذج: قبل أن تُعرف أرقام لاحقة كُتبت الأرقام التي تدل على أن النموذج مخطئ، إن بقيت السياسة كما كانت. لا تُغيَّر الملفات أبدًا؛ وما يأتي من أرقام يوضع إلى جانبها، وافق أم لم يوافق.",
  none: "لم يُختم شيء بعد.",
  sealed: (date, model) => `خُتم في ${date}، النموذج ${model}`,
  intact: (hash) => `كما خُتم. SHA-256 ${hash}`,
  changed: (hash, stated) =>
    `تغيّر منذ خُتم: قيمة SHA-256 فيه ${hash}، والمختومة كانت ${stated}. فلا يُعتدّ بشيء مما فيه.`,
  noHash: "قيمة لم يُعثر عليها",
  check: (name) => `في scenarios/sealed: sha256sum --check ${name}.sha256`,
  policy: (scenario, month) =>
    `إن بقيت السياسة كما في ${month}: السيناريو «${scenario}»، وكل رافعة على آخر قيمة مرمَّزة لها. وحيث تتحرك السياسة يدل الخطأ على السياسة أيضًا.`,
  known: (month, over, count) =>
    `لم يكن أي رقم عن شهر بعد ${month} معروفًا للمشروع يوم الختم. وعدد ما يخص أشهرًا كانت قد انقضت يومئذ ${over} من ${withNoun(count, "نطاق", true)}: وربما عرف آخرون كيف جرت.`,
  unscored: (count) => `لا يُحسب شيء بعد: لم يُشاهَد رقم لأي من نطاقاته، وعددها ${count}.`,
  scored: (scored, count, hits, misses) =>
    `شوهد ${scored} من ${withNoun(count, "نطاق", true)}: أصاب ${hits} وأخطأ ${misses}.`,
  expected:
    "إن كان النموذج صحيحًا وقع رقم مشاهَد من كل عشرة خارج النطاق بالمصادفة. والأشهر المتداخلة غير مستقلة.",
  head: [
    "ماذا",
    "يكون النموذج مخطئًا عند",
    "المشاهَد",
    "المجهول والمصادفة",
    "المجهول وحده",
    "القيم الافتراضية",
    "آخر قيمة ثابتة",
    "امتداد الاتجاه",
  ],
  columns:
    "في الخانة القيمة الوسطى، وبين القوسين حيث تقع ٩٠ من كل ١٠٠. المجهول ما لا يعرفه أحد عن الإعدادات. «المجهول والمصادفة»: جولات مفردة في كل العوالم المعقولة؛ والرقم المشاهَد خارجها يُحسب على النموذج. «المجهول وحده»: متوسطات هذه العوالم. «القيم الافتراضية»: متوسط الإعدادات الافتراضية. «آخر قيمة» و«الاتجاه» ثُبّتا يوم الختم؛ ونطاقاتهما نطاقات مشي عشوائي.",
  listed: (count) =>
    `المذكور هنا قليل منها. ففي الملف ${withNoun(count, "نطاق")}: كل شهر أو مدة قد يذكرها مصدر.`,
  spread: (low, median, high) => `${median} (من ${low} إلى ${high})`,
  what: (label, period) => `${label}، ${period}`,
  outside: (low, high) => `أقل من ${low} أو أكثر من ${high}`,
  indexOutside: (low, high) => `أقل من ${low} أو أكثر من ${high}`,
  moreThan: (high) => `أكثر من ${high}`,
  notKnown: "لم يُعرف بعد",
  hit: (observed) => `${observed}: أصاب`,
  miss: (observed) => `${observed}: أخطأ`,
  observed: (low, high) => (low === high ? low : `من ${low} إلى ${high}`),
  atLeast: (low) => `${low} على الأقل`,
  off: (model, last, trend) => `البعد عنه ${model}؛ وبآخر قيمة ${last}، وبالاتجاه ${trend}`,
  belowBorder: (value, percent) => `أقل من ${value} (${percent} من الجولات)`,
  aboveBorder: (value, percent) => `${value} أو أكثر (${percent} من الجولات)`,
  openBorder: (value, percent) => `لا هذا ولا ذاك: في ${percent} من الجولات أقل من ${value}`,
  borderScore: (held, model, baseline) =>
    `الحد ${held ? "محفوظ" : "غير محفوظ"}؛ الدرجة التربيعية للنموذج ${model}، ولقول «محفوظ» ${baseline}`,
  nothing: "–",
  source: (source, counter) => (counter === null ? source : `${source} (${counter})`),
};
