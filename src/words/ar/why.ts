/** Texts of what drives a result, and what it depends on. */
import type { Translated } from "../Translated.ts";
import type * as english from "../why.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

const people = (count: string) => withNoun(count, "شخص");

export const whyMessages: Translated<typeof english.whyMessages> = {
  title: "لماذا، وعلى ماذا يتوقف ذلك",
  viewsTitle: "ما السؤال",
  views: {
    shares: "لماذا انتقلوا",
    tornado: "إعداد في كل مرة",
    morris: "الفرز",
    sobol: "حصص التباين",
    split: "المصادفة والمجهول",
  },
  intros: {
    shares:
      "ما تضيفه كل آلية: قيمة شابلي لها، أي المتوسط على كل ترتيب يمكن أن تُشغَّل به الآليات الثماني. لا يُفضَّل ترتيب على آخر، ومجموع الأجزاء هو الكل.",
    tornado: "يُنقل كل إعداد إلى طرفَي نطاقه، ويبقى سواه حيث هو.",
    morris: "يُنقل كل إعداد مرات كثيرة من مواضع كثيرة (طريقة موريس): كم يبلغ أثره، وإلى أي حد يتوقف على غيره.",
    sobol: "كم يفسر كل إعداد من التباين على النطاقات: وحده، ومع غيره (طريقة سوبول، بسحب سالتيلي).",
    split:
      "كم تتباعد جولات عالم واحد، وكم تتباعد عوالم توافق كلها الماضي. المصادفة ما يغيّره الحظ وحده بين جولات للإعدادات نفسها؛ والمجهول ما لا يعرفه أحد عن الإعدادات.",
  },
  start: "احسب",
  month: "الشهر",
  factors: (count) => `${withNoun(count, "إعداد")} تحت الدراسة؛ اختر غيرها`,
  numbers: "الأرقام",
  compared: (name) => `الفرق عن «${name}»`,
  referenceFile: (file) => `للمرجع، المحفوظ باسم ${file}، خط زمني خاص به.`,
  alone: "الرقم نفسه",
  explain: "فسّر",
  sharesLegend: "الأعمدة: متوسط الحصة؛ والخطوط: فترات ثقة ٩٥٪ على الجولات.",
  tornadoLegend: "اللون القوي: عند الطرف الأعلى؛ والباهت: عند الطرف الأدنى.",
  morrisLegend:
    "كل نقطة إعداد. كلما اقتربت من طرف محور µ* الأكبر كبر الأثر، وكلما ارتفعت زاد تشتته σ، لأن الأثر غير خطي أو يتوقف على غيره. وفوق الخط يكون التشتت أكبر من الأثر. النقاط الرمادية لا متسع لأسمائها: أشر إليها، أو انظر الأرقام، وفيها فترات ثقة ٩٥٪ لـ µ*.",
  sizeAxis: (unit) => `متوسط حجم الأثر، µ* (${unit})`,
  spreadAxis: (unit) => `تشتت الأثر، σ (${unit})`,
  equal: "σ = µ*",
  point: (label, size, spread) => `${label}: µ* ${size}، وσ ${spread}`,
  sobolLegend: "اللون القوي: وحده؛ والباهت: مع غيره.",
  splitLegend: (chance, both) =>
    `الملوّن: حيث تقع ${numerals(chance)} من كل ١٠٠ جولة جديدة لهذا السيناريو، لا يفرّق بينها إلا المصادفة. الرمادي: حيث تقع ${numerals(both)} من كل ١٠٠ جولة على الأقل في العوالم المعقولة، مع وسيطها. وحيث يتباعد الشريطان لا تكون القيم الافتراضية عالمًا معتادًا.`,
  beside: {
    now: {
      left: (count) => `انتقل ${people(count)} إلى داعش خراسان`,
      home: (count) => `عاد ${people(count)} إلى البيت`,
    },
    more: {
      left: (count) => `زاد المنتقلون إلى داعش خراسان بمقدار ${count}`,
      home: (count) => `زاد العائدون إلى البيت بمقدار ${count}`,
    },
    fewer: {
      left: (count) => `نقص المنتقلون إلى داعش خراسان بمقدار ${count}`,
      home: (count) => `نقص العائدون إلى البيت بمقدار ${count}`,
    },
    told: (flow, label, share) => `في الجولات نفسها ${flow}: وأكبر جزء من ذلك «${label}»، ${share}.`,
    column: { left: "انتقلوا إلى داعش خراسان", home: "عادوا إلى البيت" },
  },
  rest: "مع إيقاف هذه كلها",
  total: "المجموع",
  largest: (label, share, total) => `في هذا النموذج أكبر جزء هو «${label}»: ${share} من مجموع ${total}.`,
  runs: (count) =>
    `الأرقام متوسطات ${withNoun(count, "جولة", true)} لكل حالة؛ وأرقام العنوان الرئيسي من كل الجولات التي أجرتها الصفحة.`,
  tornadoMost: (label, low, high) =>
    `في هذا النموذج أكثر ما يحرّكه «${label}»: ${low} عند الطرف الأدنى من نطاقه، و${high} عند الطرف الأعلى.`,
  morrisMost: (label, size, low, high) =>
    `في هذا النموذج أهم ما في هذه النطاقات «${label}»: ${size} في المتوسط (من ${low} إلى ${high}).`,
  morrisAbove: (above, count) =>
    above === 0
      ? "لا إعداد تشتتُه أكبر من حجمه."
      : `التشتت أكبر من الحجم في ${numerals(above)} من ${withNoun(count, "إعداد", true)}: وأثر إعداد كهذا يتوقف على غيره، أو هو غير خطي.`,
  sobolMost: (label, share) =>
    `في هذا النموذج لا إعداد يفسّر وحده من التباين أكثر مما يفسّره «${label}»: ${share} من كل ١٠٠ جزء.`,
  splitWords: (month, chance, unknown) =>
    `في هذا النموذج، في الشهر ${numerals(month)}، تصنع المصادفة وحدها ${chance} من كل ١٠٠ جزء من التباين (أي تباعد الجولات)، ويصنع ما لا يعرفه أحد عن الإعدادات ${unknown}.`,
  table: {
    what: "ماذا",
    mean: "المتوسط",
    low: "الأدنى",
    high: "الأعلى",
    first: "وحده",
    second: "مع غيره",
    atLow: "عند الطرف الأدنى",
    atHigh: "عند الطرف الأعلى",
    size: "الحجم (µ*)",
    spread: "التشتت (σ)",
  },
  interval: (mean, low, high) => `${mean} (من ${low} إلى ${high})`,
  band: { middle: "الوسيط", chance: "المصادفة وحدها", both: "العوالم كلها" },
  measureAt: (label, unit, month) => `${label} (${unit})، الشهر ${numerals(month)}`,
  worlds: (count) => withNoun(count, "عالم معقول"),
};
