/** The page's texts in Arabic: plain modern standard Arabic; the verb comes first, so that it agrees with any count. */
import type * as english from "../messages.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

const monthsInWords = [
  "",
  "شهر واحد",
  "شهرين",
  "ثلاثة أشهر",
  "أربعة أشهر",
  "خمسة أشهر",
  "ستة أشهر",
  "سبعة أشهر",
  "ثمانية أشهر",
  "تسعة أشهر",
  "عشرة أشهر",
];

const yearsInWords = [
  "",
  "عام واحد",
  "عامين",
  "ثلاثة أعوام",
  "أربعة أعوام",
  "خمسة أعوام",
  "ستة أعوام",
  "سبعة أعوام",
  "ثمانية أعوام",
  "تسعة أعوام",
  "عشرة أعوام",
];

/** A time after the start in words: "بعد ثلاثة أعوام", "بعد ٤٠ شهرًا". */
function after(month: number): string {
  if (month === 0) return "في البداية";
  const years = month / 12;
  if (!Number.isInteger(years)) return `بعد ${monthsInWords[month] ?? withNoun(month, "شهر", true)}`;
  return `بعد ${yearsInWords[years] ?? withNoun(years, "عام", true)}`;
}

/** When something is counted that is counted anew each month. */
const inMonth = (month: number) => (month === 0 ? "في البداية" : `في الشهر ${numerals(month)}`);

const members = (n: string) => withNoun(n, "عضو");
const people = (n: string) => withNoun(n, "شخص");

/** What a value of a measure says, without the time. */
const facts: Translated<typeof english.messages.facts> = {
  cumulativeHardShareLeft: (n) => `انتقل ${withNoun(n, "متشدد")} إلى داعش خراسان`,
  cumulativeTK: (n) => `انتقل ${people(n)} من طالبان إلى داعش خراسان`,
  cumulativeExpectedTK: (n) => `انتقل ${people(n)}، بحساب الاحتمالات، من طالبان إلى داعش خراسان`,
  TK: (n) => `ينتقل ${people(n)} من طالبان إلى داعش خراسان`,
  expectedTK: (n) => `ينتقل ${people(n)}، بحساب الاحتمالات، من طالبان إلى داعش خراسان`,
  hardExitsTK: (n) => `ينتقل ${withNoun(n, "متشدد")} من طالبان إلى داعش خراسان`,
  T: (n) => `لدى طالبان ${members(n)}`,
  K: (n) => `لدى داعش خراسان ${members(n)}`,
  U: (n) => `يقف ${people(n)} خارج الطرفين`,
  X: (n) => `يبلغ عدد من قُتلوا أو سُجنوا أو استسلموا ${n}`,
  hardShareT: (n) => `${members(n)} في طالبان متشددون`,
  shareAbove: (n) => `${members(n)} في طالبان أشد تشددًا من النظام`,
  upwardGap: (n) => `يزيد تشدد أعضاء طالبان على تشدد النظام بمقدار ${n} في المتوسط`,
  UT: (n) => `ينضم ${people(n)} إلى طالبان`,
  UK: (n) => `ينضم ${people(n)} ممن كانوا خارج الطرفين إلى داعش خراسان`,
  TU: (n) => `يعود ${members(n)} من طالبان إلى البيت، خارج الطرفين`,
  cumulativeTU: (n) => `عاد ${people(n)} من طالبان إلى البيت`,
  hardShareTK: (n) => `يبلغ عدد المتشددين ${n} ممن انتقلوا إلى داعش خراسان`,
  noPostShareTK: (n) => `يبلغ عدد من لم يكن لهم منصب ${n} ممن انتقلوا إلى داعش خراسان`,
  hardShareTU: (n) => `يبلغ عدد المتشددين ${n} ممن عادوا إلى البيت`,
  noPostShareTU: (n) => `يبلغ عدد من لم يكن لهم منصب ${n} ممن عادوا إلى البيت`,
  noPostShareT: (n) => `${members(n)} في طالبان بلا منصب`,
  hiddenShareK: (n) => `${members(n)} في داعش خراسان متوارون أو خارج البلاد`,
  KT: (n) => `ينتقل ${members(n)} من داعش خراسان إلى طالبان`,
  KU: (n) => `ينتقل ${members(n)} من داعش خراسان إلى خارج الطرفين`,
  salafiJoins: (n) => `ينضم ${people(n)} من المجموعات السلفية إلى داعش خراسان`,
  removed: (n) => `يبلغ عدد من يُقتلون أو يُسجنون أو يستسلمون من داعش خراسان ${n}`,
  A: (n) => `تبلغ المساعدات ${n} مما كانت عليه قبل عام ٢٠٢١`,
  E: (n) => `يبلغ الاقتصاد للفرد ${n} مما كان عليه في عام ٢٠٢٠`,
  poverty: (n) => `يعيش ${people(n)} تحت خط الفقر`,
  L: (n) => `تبلغ شرعية النظام ${n} من ١`,
  rights: (n) => `تبلغ حقوق النساء والأقليات ${n} من ١`,
  moderation: (n) => `يبلغ الاعتدال، كما يراه المانحون، ${n} من ١`,
  psi: (n) => `ترى القيادة المنافس بقدر حجمه الحقيقي مضروبًا في ${n}`,
  P: (n) => `تبلغ قوة الدعاية ${n} من ١`,
  attacks: (n) => `يبلغ عدد هجمات داعش خراسان ${n}`,
  attacksOnRegime: (n) => `يبلغ عدد هجمات داعش خراسان على النظام ${n}`,
  attacksOnCivilians: (n) => `يبلغ عدد هجمات داعش خراسان على المدنيين والأقليات ${n}`,
  harmed: (n) =>
    `يبلغ عدد المداهمات والاحتجازات التي يتعرض لها غير المتورطين ${n}، وتُعدّ كل واحدة منها على حدة`,
  contestedRegions: (n) => `لداعش خراسان حضور قوي في ${n} من خمس مناطق`,
  K_East: (n) => `لدى داعش خراسان ${members(n)} في الشرق`,
  K_North: (n) => `لدى داعش خراسان ${members(n)} في الشمال`,
  K_Kabul: (n) => `لدى داعش خراسان ${members(n)} في منطقة كابول`,
  K_South: (n) => `لدى داعش خراسان ${members(n)} في الجنوب`,
  K_West: (n) => `لدى داعش خراسان ${members(n)} في الغرب`,
};

/** What these measures were before model 2.0.0. */
const formerFacts: Translated<typeof english.messages.formerFacts> = {
  A: (n) => `تبلغ المساعدات والاستثمار والاعتراف معًا ${n} مما كانت عليه قبل عام ٢٠٢١`,
  E: (n) => `يبلغ الاقتصاد كله ${n} مما كان عليه في عام ٢٠٢٠`,
};

export const messages: Translated<typeof english.messages> = {
  product: "Outbid",
  title: "Outbid: مختبر لمعضلة الاعتدال",
  skip: "انتقل إلى الرسم البياني",
  lessons: "الدروس",
  notAForecast: "نموذج لا تنبؤ",
  after,
  inMonth,
  facts,
  formerFacts,

  headline: {
    fact: (fact, when) => `في هذا النموذج، ${when}، ${fact}.`,
    partOf: (done, count, fact) => `${fact} (حتى الآن، في ${done} من ${withNoun(count, "جولة", true)})`,
    firstLook: (fact) => `${fact} (حتى الآن)`,
    earlier: (name) => `التحديث متوقف مؤقتًا: هذا النص يصف إعدادات سابقة، «${name}».`,
    single: "في جولة واحدة قد تقلب المصادفة ذلك.",
    skewed: (low, high) =>
      `المصادفة وحدها تجعل معظم الجولات بين ${low} و${high}؛ وقلة منها بعيدة إلى حد أنها تحرّك المتوسط.`,
    chance: (low, high) => `المصادفة وحدها تجعل ذلك بين ${low} و${high}.`,
    chanceOfFew: (held, low, high) =>
      `المصادفة وحدها تجعل ${numerals(held)} من كل ١٠٠ جولة بين ${low} و${high}.`,
    coarse: {
      skewed: (low, high) =>
        `مع المصادفة والتمثيل التقريبي للناس يقع ذلك في الغالب بين ${low} و${high}؛ وقلة من الجولات بعيدة إلى حد أنها تحرّك المتوسط.`,
      chance: (low, high) => `مع المصادفة والتمثيل التقريبي للناس يقع ذلك بين ${low} و${high}.`,
      chanceOfFew: (held, low, high) =>
        `مع المصادفة والتمثيل التقريبي للناس يقع ذلك بين ${low} و${high} في ${numerals(held)} من كل ١٠٠ جولة.`,
    },
    noChance: "المصادفة وحدها تكاد لا تحرّك ذلك.",
    worlds: {
      all: (count, low, high, rest) =>
        `عبر ${withNoun(count, "عالم معقول", true)} يقع ذلك بين ${low} و${high}${rest}.`,
      ofFew: (held, count, low, high, rest) =>
        `عبر ${withNoun(count, "عالم معقول", true)} يقع ذلك بين ${low} و${high} في ${numerals(held)} من كل ١٠٠ جولة${rest}.`,
      half: (middle) => `، وفي نصفها ${middle} أو أقل`,
      untypical: "؛ وهذه الإعدادات ليست معتادة",
      alike: (count, value) => `عبر ${withNoun(count, "عالم معقول", true)} لا يكاد ذلك يبتعد عن ${value}.`,
      untried: "لم يُجرَّب بعد في العوالم المعقولة.",
    },
    oneRun: "جولة واحدة لا تقول شيئًا عن المصادفة.",
    compared: (reference, difference) => `مقارنةً بـ«${reference}»: ${difference}.`,
    comparedAlike: (reference) => `مقارنةً بـ«${reference}»: لا فرق.`,
    within: (reference, difference) => `الفرق عن «${reference}»، وهو ${difference}، ضمن حدود المصادفة.`,
    more: (amount) => `أكثر بمقدار ${amount}`,
    fewer: (amount) => `أقل بمقدار ${amount}`,
    higher: (amount) => `أعلى بمقدار ${amount}`,
    lower: (amount) => `أدنى بمقدار ${amount}`,
    lessThan: (amount) => `أقل من ${amount}`,
    of: (amount, of) => `${amount} من كل ${of}`,
    leavers: {
      ofAll: (clauses) => `ومن بين جميع الأعضاء: ${clauses}.`,
      besides: (clauses) => `وإلى جانب ذلك: ${clauses}.`,
      soFar: (clauses) => `وحتى الآن: ${clauses}.`,
      and: "، و",
      now: {
        left: (count) => `انتقل ${members(count)} إلى داعش خراسان`,
        home: (count) => `عاد ${members(count)} إلى البيت`,
      },
      apart: {
        left: (difference) => `عدد من انتقلوا إلى داعش خراسان ${difference}`,
        home: (difference) => `عدد من عادوا إلى البيت ${difference}`,
      },
      within: {
        left: "الفرق في عدد من انتقلوا إلى داعش خراسان ضمن حدود المصادفة",
        home: "الفرق في عدد من عادوا إلى البيت ضمن حدود المصادفة",
      },
      alike: {
        left: "عدد من انتقلوا إلى داعش خراسان هو نفسه",
        home: "عدد من عادوا إلى البيت هو نفسه",
      },
    },
    noRival: "لا منافس في هذا السيناريو.",
    notRecorded: "في هذا النموذج لم يُحصَ ذلك: جاء المقياس مع نموذج لاحق.",
    working: "في هذا النموذج … الجولات الأولى في الطريق.",
  },

  units: {
    share: (of) => `من كل ${of}`,
    people: "أشخاص",
    "people per month": "أشخاص في الشهر",
    index: "مؤشر",
    "attacks per month": "هجمات في الشهر",
    regions: "من خمس مناطق",
    row: "شهر",
  },

  scenario: {
    label: "السيناريو",
    current: "الحالي",
    compareWith: "المقارنة بـ",
    about: (title) => `عن «${title}»`,
    source: "المصدر:",
    leavesOut: "ما لا يشمله:",
    by: (author, date) => `إعداد ${author}، ${date}`,
    unchanged: "لم يتغيّر شيء: حرّك رافعة.",
    changed: (list) => `تغيّر: ${list}.`,
    changedAssumptions: (list) => `افتراضات تغيّرت في المنحنيين: ${list}.`,
    changedEvents: "تغيّر الخط الزمني.",
    terms:
      "داعش خراسان: تنظيم داعش – ولاية خراسان، منافس طالبان. المتشددون: من تزيد درجة تشددهم على ٠٫٧ على سلّم من ٠ إلى ١.",
    differsNot: "المنحنيان للسيناريو نفسه: اختر غيره أو حرّك رافعة.",
    noRival: "بلا منافس",
    resetAll: "أعد كل شيء إلى أصله",
  },

  levers: {
    title: "الروافع",
    regime: "ما تفعله طالبان",
    rival: "ما يفعله داعش خراسان",
    world: "الاقتصاد والمساعدات",
    strands: "محاور الاعتدال الأربعة",
    strandsDiffer: "متفاوتة",
    strandsDifferText: "المحاور الأربعة متفاوتة؛ وهذه الرافعة تضبطها جميعًا.",
    hasRival: "المنافس موجود",
    hasRivalText: "من دونه لا يستطيع أحد الانتقال إلى داعش خراسان، ولا تقع هجمات.",
    leadership: "من يختار الاعتدال",
    modes: {
      scheduled: "أنت",
      adaptive: "القيادة بالتجربة والخطأ",
      farsighted: "القيادة بالنظر إلى الأمام",
    },
    modeTexts: {
      scheduled: "تتبع السياسةُ الروافعَ وأحداثَ السيناريو.",
      adaptive:
        "تبدأ القيادة من موضع الرافعة، وتحرّك الاعتدال بمقدار ٠٫٠٥ في كل مراجعة، وترجع إذا ساءت حالها.",
      farsighted: "في كل مراجعة تجرّب القيادة في النموذج اعتدالًا أقل، ومثله، وأكثر منه، وتأخذ الأفضل لها.",
    },
    reset: (label) => `أعد «${label}» إلى أصله`,
    resetText: (label) => `أعد «${label}» إلى أصله؛ ومع Shift إلى القيمة الافتراضية للنموذج`,
    explain: (label) => `عن «${label}»`,
    value: (label) => `${label}، القيمة`,
    movedBy: (month) => `يحرّك حدثٌ هذه الرافعة في الشهر ${numerals(month)}.`,
    outside: (low, high) => `خارج النطاق المدروس، من ${numerals(low)} إلى ${numerals(high)}.`,
  },

  assumptions: {
    title: "الافتراضات",
    count: (changed) => (changed === 0 ? "" : `تغيّر منها ${numerals(changed)}`),
  },

  chart: {
    title: "الرسم البياني",
    measure: "اعرض",
    groups: {
      leaving: "ترك طالبان",
      leavers: "من يترك، وإلى أين",
      members: "الأعضاء",
      flows: "شهرًا بعد شهر",
      world: "المساعدات والاقتصاد",
      regime: "النظام",
      violence: "العنف والدعاية",
      regions: "المناطق",
    },
    spread: "المصادفة",
    spreads: {
      runs: "الجولات",
      runsText: "الخطوط الرفيعة جولات مفردة، والخط السميك متوسطها.",
      band: (held) => numerals(`${held} %`),
      bandText: (held) => `في الشريط ${numerals(held)} من كل ١٠٠ جولة جديدة؛ والخط السميك متوسط الجولات.`,
      fewText: (held, runs) =>
        `في الشريط ${numerals(held)} من كل ١٠٠ جولة جديدة: ومع ${withNoun(runs, "جولة", true)} لا يتسع أي شريط لأكثر من ذلك. والخط السميك متوسط الجولات.`,
    },
    ignorance: {
      label: "العوالم المعقولة",
      text: "في الشريط الباهت ما لا يقل عن ٩٠ من كل ١٠٠ جولة جديدة في العوالم المعقولة، أي الإعدادات التي توافق ما شوهد في عامي ٢٠٢١ و٢٠٢٢.",
      working: (percent) => `العوالم المعقولة ${numerals(`${percent} %`)}`,
    },
    monthTick: (month) => (month === 0 ? "الشهر ٠" : numerals(month)),
    name: (summary) => `منحنيات على مدى الأشهر. ${summary}`,
    leaves: "منحنى يخرج عن المحور الثابت.",
    zoom: "اضبط المحور على المنحنيات",
    zoomed: "المحور مضبوط على هذه المنحنيات.",
    unzoom: "ارجع إلى المحور الثابت",
    notes: {
      part: (month) => `أكثر من المصادفة منذ الشهر ${numerals(month)}`,
      cross: (month) => `يتقاطع المنحنيان: الشهر ${numerals(month)}`,
      trough: (month) => `أدنى قيمة في الشهر ${numerals(month)}`,
      peak: (month) => `أعلى قيمة في الشهر ${numerals(month)}`,
    },
    range: (low, high) => (low === high ? low : `${low}–${high}`),
  },

  events: {
    title: "الخط الزمني",
    count: (count) => (count === 0 ? "" : withNoun(count, "حدث")),
    month: (month) => `الشهر ${numerals(month)}:`,
    step: (lever, value) => `${lever} ← ${value}`,
    ramp: (lever, value, months) => `${lever} ← ${value} على مدى ${withNoun(months, "شهر", true)}`,
    pulse: (lever, value, months) => `${lever} ← ${value} لمدة ${withNoun(months, "شهر", true)}`,
    prisonRelease: "إطلاق سجناء",
    prisonReleaseText: (share, toRival) =>
      `يُطلق ${share} من كل ١٠٠ سجين؛ وينضم ${toRival} من كل ١٠٠ من هؤلاء إلى داعش خراسان`,
  },

  month: {
    label: "الشهر",
    at: (month) => `الشهر ${numerals(month)}`,
    value: (month, values) => `الشهر ${numerals(month)}: ${values}`,
    play: "شغّل",
    pause: "أوقف مؤقتًا",
    readout: (name, value, range) => `${name} ${value} (${range})`,
    wentHome: (count) => `، وعاد ${members(count)} إلى البيت`,
    worlds: (count, range) => `${withNoun(count, "عالم معقول")} ${range}`,
  },

  run: {
    title: "الجولات",
    seed: "البذرة",
    newLuck: "حظ جديد",
    newLuckText: "يأتي بأناس آخرين وحظ آخر: بذرة جديدة للمنحنيين.",
    months: "الأشهر",
    pause: "أوقف التحديث مؤقتًا",
    resume: "استأنف التحديث",
    paused: "متوقف مؤقتًا: المنحنيات لإعدادات سابقة",
    replicates: "التكرارات",
    agents: "الوكلاء",
    oneToOne: (agents) => `${agents} (١ : ١)`,
    running: (done, count) => `يجري الحساب… ${numerals(done)} من ${numerals(count)}`,
    done: (count) => `${withNoun(count, "جولة")} لكل منحنى`,
    coarse: "نظرة أولى؛ اترك الرافعة لتُحسب كل الجولات.",
  },

  failed: {
    title: "توقفت المحاكاة. إعداداتك محفوظة.",
    retry: "حاول ثانية",
    copy: "انسخ التفاصيل",
    copied: "نُسخت",
    details: (error, version, link) => `Outbid، النموذج ${version}\n${error}\n${link}`,
  },

  help: {
    open: "ما هذا، وما المفاتيح",
  },
};
