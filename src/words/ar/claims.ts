/** Texts of the claims on trial. */
import type * as english from "../claims.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

const inWorlds = (count: string) => withNoun(count, "عالم", true);

export const claimsMessages: Translated<typeof english.claimsMessages> = {
  title: "ادعاءات المصدر تحت الاختبار",
  intro:
    "كل ادعاء في الحجة تجربة قد تفشل. للمعالجة والمقارنة الناس أنفسهم والحظ نفسه؛ ثم تُجرَّب الاثنتان في عوالم معقولة، توافق ما شوهد في عامي ٢٠٢١ و٢٠٢٢.",
  caution: "الحكم هنا على هذا النموذج، لا على أفغانستان.",
  test: "اختبره في النموذج",
  testAgain: "اختبره ثانية",
  testAll: "اختبر كل الادعاءات",
  waiting: "ينتظر دوره",
  together: "يُختبر مع غيره",
  quoted: (quotation: string) => `«${quotation}»`,
  source: (place) => `المصدر، ${place}`,
  reach: "ما يستطيع الاختبار أن يقوله",
  verdicts: {
    holds: "يصحّ",
    "does not hold in this model": "لا يصحّ في هذا النموذج",
    "it depends": "يتوقف على الشروط",
    "too few runs to tell": "لا تكفي الجولات للحكم",
  },
  untested: "لم يُختبر بعد",
  base: "عند القيم الافتراضية؛ وما زالت العوالم قيد التجربة",
  share: (holding, all, percent, low, high) =>
    `في هذا النموذج يصحّ في ${holding} من ${withNoun(all, "عالم معقول", true)}: ${percent}٪ (من ${low} إلى ${high}٪).`,
  worlds: (not, tooFew) =>
    `العوالم التي لا يصحّ فيها: ${numerals(not)}؛ والعوالم التي لا تكفي جولاتها للحكم: ${numerals(tooFew)}.`,
  defaults: {
    holds: "عند القيم الافتراضية يصحّ.",
    "does not hold": "عند القيم الافتراضية لا يصحّ.",
    "too few runs to tell": "عند القيم الافتراضية لا تكفي الجولات للحكم.",
  },
  conditions: "حيث يصحّ أكثر",
  limit: (setting, side, value, low, high, found) =>
    `«${setting}» ${side} ${value} (من ${low} إلى ${high}). وُجد ذلك في ${found} من كل ١٠٠ نصف من العوالم.`,
  above: "فوق",
  below: "تحت",
  density: (percent, low, high, otherwise) =>
    `هناك يصحّ في ${percent}٪ من العوالم (من ${low} إلى ${high}٪)، وفي غيرها في ${otherwise}٪.`,
  coverage: (percent, low, high) =>
    `ومن جميع العوالم التي يصحّ فيها يقع هناك ${percent}٪ (من ${low} إلى ${high}٪).`,
  halves:
    "يُبحث عنه في نصف العوالم ويُختبر على النصف الآخر، ١٠٠ مرة. ولا يُعرض شرط إلا إذا وجدته ٨٠ مرة على الأقل من المئة.",
  settingOf: (label: string, name: string) => `${label} (\u2068${name}\u2069)`,
  noCondition: "لا شرط يبيّن أين يصحّ.",
  nearest: (setting, found) =>
    `أكثر ما وُجد «${setting}»، في ${found} من كل ١٠٠ نصف من العوالم: وهذا أندر من أن يُعوَّل عليه.`,
  outcome: (label, effect, low, high, unit) => `${label}: ${effect} (من ${low} إلى ${high})، ${unit}.`,
  basis: {
    expected: "محسوب من احتمالات كل شخص.",
    counted: "معدود في الجولات.",
    computed: "مؤشر من مؤشرات النموذج.",
  },
  claimed: {
    higher: (by) => `الادعاء: أعلى، بمقدار ${by} أو أكثر.`,
    lower: (by) => `الادعاء: أدنى، بمقدار ${by} أو أكثر.`,
  },
  finding: {
    holds: "الأمر كذلك.",
    "does not hold": "ليس الأمر كذلك.",
    "too few runs to tell": "لا تكفي الجولات للحكم.",
  },
  outcomeShare: (holding, all, percent, low, high) =>
    `وهو كذلك في ${holding} من ${inWorlds(all)}: ${percent}٪ (من ${low} إلى ${high}٪).`,
  arms: (treatment, control, months) => `${treatment} — مقارنةً بـ: ${control}. ${withNoun(months, "شهر")}.`,
  armsLess: (treatment, control, less, lessControl, months) =>
    `${treatment} — مقارنةً بـ: ${control}؛ ويُطرح: ${less} — مقارنةً بـ: ${lessControl}. ${withNoun(months, "شهر")}.`,
  shown: "يُعرض إلى جانبه؛ ولا يقرر شيئًا",
  effect: (mean, low, high, unit) => `${mean} (من ${low} إلى ${high})، ${unit}`,
  directions: {
    higher: "أعلى.",
    lower: "أدنى.",
    "no difference that matters": "لا فرق يُعتدّ به.",
    "too few runs to tell": "لا تكفي الجولات للحكم.",
  },
  directionWorlds: (higher, lower, all) =>
    `أعلى في ${numerals(higher)} وأدنى في ${numerals(lower)} من ${withNoun(all, "عالم", true)}.`,
  figures: {
    byFigures: "بأرقام منشورة مؤرخة، لا بجولات:",
    verdicts: {
      holds: "يصحّ في السجل",
      "does not hold in the record": "لا يصحّ في السجل",
      "cannot be told": "لا يمكن الحكم",
    },
    rule: "يُقارن كل رقم لاحق بالأول. يُعدّ قد زاد حيث يقع نطاقه كله فوق نطاق الأول، ولم يزد حيث يقع كله تحته؛ والنطاقات المتلاقية لا تكفي للحكم. ويصحّ الادعاء إن زاد كل رقم، ولا يصحّ إن كان منها رقم واحد لم يزد.",
    dated: (date, range) => `${date}: ${range}.`,
    first: "الأول.",
    findings: {
      holds: "زاد.",
      "does not hold": "لم يزد.",
      "cannot be told": "لا يمكن الحكم.",
    },
    shown: (why) => `معروض، غير مقارَن. ${why}`,
    counts: (what) => `ما يُعدّ: ${what}`,
    seen: {
      read: "مقروء",
      excerpt: "مطّلع عليه في مقتطف",
      press: "مطّلع عليه في خبر صحفي",
      mention: "مطّلع عليه مذكورًا في غيره",
    },
  },
  exitAndStory: {
    title: "مخرج أم رواية: ما الذي يمنع القيادة من الاعتدال",
    chart: "الاعتدال الذي تختاره قيادة تنظر إلى الأمام، متوسط العامين الرابع والخامس، من ٠ إلى ١.",
    arms: { none: "بلا منافس", exit: "المخرج وحده", story: "الرواية وحدها", both: "المخرج والرواية" },
    meaning: (smallest) =>
      `المخرج: يستطيع المتشددون الانضمام إلى المنافس. الرواية: يسمّي كل تنازل خيانة. و«وحده» يعني من دون الآخر. ولا يُحسب إلا انخفاض مقداره ${smallest} أو أكثر.`,
    bar: (arm, mean, low, high) => `${arm}: ${mean} (من ${low} إلى ${high})`,
    how: (replicates, version) =>
      `C7، ${withNoun(replicates, "جولة")} مقترنة في كل فرع عند القيم الافتراضية، وفترات ثقة ٩٥٪. نموذج لا تنبؤ. النموذج ${version}؛ ومن سطر الأوامر:`,
  },
  notInModel: {
    title: "ما ليس في هذا النموذج",
    intro: "يتحدث المصدر أو قرّاؤه عن هذه الأمور، وليس في النموذج شيء منها. ولا تقول أي نتيجة هنا شيئًا عنها.",
  },
  why: (because) => `لماذا هذا القدر: ${because}`,
  chart: (label) =>
    `${label}. المعيّن هو الأثر عند القيم الافتراضية مع فترة ثقته. وكل نقطة هي الأثر في عالم معقول واحد. والجزء المظلّل هو ما يُعدّ موافقًا للادعاء.`,
  effort: (replicates, worlds, each, seed) =>
    `${withNoun(replicates, "زوج")} من الجولات عند القيم الافتراضية، ثم ${withNoun(worlds, "عالم")}، كل منها حتى يُحسم أمره، بما لا يزيد على ${withNoun(each, "زوج", true)}. والادعاءات التي تُختبر معًا تشترك في الجولات. البذرة «${seed}».`,
  command: "الأرقام نفسها من سطر الأوامر:",
  copy: "انسخ",
  copied: "نُسخ",
  model: (version) => `النموذج ${version}`,
};
