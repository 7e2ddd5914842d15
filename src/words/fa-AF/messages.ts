/** Every text of the page's frame, in Dari: Afghan usage, plain words. */
import type * as english from "../messages.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun, withWords } from "./withNoun.ts";

const inWords = ["صفر", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه", "ده"];

/** A time after the start in words: "پس از سه سال", "پس از ۴۰ ماه". */
function after(month: number): string {
  if (month === 0) return "در آغاز";
  const years = month / 12;
  return Number.isInteger(years)
    ? `پس از ${inWords[years] ?? numerals(years)} سال`
    : `پس از ${inWords[month] ?? numerals(month)} ماه`;
}

/** When something is counted that is counted anew each month. */
const inMonth = (month: number) => (month === 0 ? "در آغاز" : `در ماه ${numerals(month)}`);

/** What a value of a measure says, without the time: "۲۷ از ۱۰۰ تندرو به داعش خراسان رفته‌اند". */
const facts: Translated<typeof english.messages.facts> = {
  cumulativeHardShareLeft: (n) => `${n} تندرو به داعش خراسان رفته‌اند`,
  cumulativeTK: (n) =>
    withWords(n, "نفر از طالبان به داعش خراسان رفته است", "نفر از طالبان به داعش خراسان رفته‌اند"),
  cumulativeExpectedTK: (n) =>
    `انتظار می‌رود که ${withWords(n, "نفر از طالبان به داعش خراسان رفته باشد", "نفر از طالبان به داعش خراسان رفته باشند")}`,
  TK: (n) => withWords(n, "نفر از طالبان به داعش خراسان می‌رود", "نفر از طالبان به داعش خراسان می‌روند"),
  expectedTK: (n) =>
    `انتظار می‌رود که ${withWords(n, "نفر از طالبان به داعش خراسان برود", "نفر از طالبان به داعش خراسان بروند")}`,
  hardExitsTK: (n) =>
    withWords(n, "تندرو از طالبان به داعش خراسان می‌رود", "تندرو از طالبان به داعش خراسان می‌روند"),
  T: (n) => `طالبان ${n} عضو دارند`,
  K: (n) => `داعش خراسان ${n} عضو دارد`,
  U: (n) => withWords(n, "نفر در هیچ سو نیست", "نفر در هیچ سو نیستند"),
  X: (n) => withWords(n, "نفر کشته یا زندانی شده یا تسلیم شده است", "نفر کشته یا زندانی شده یا تسلیم شده‌اند"),
  hardShareT: (n) => `${n} عضو طالبان تندرو هستند`,
  shareAbove: (n) => `${n} عضو طالبان تندروتر از حکومت هستند`,
  upwardGap: (n) => `اعضای طالبان به‌طور میانگین ${n} تندروتر از حکومت هستند`,
  UT: (n) => withWords(n, "نفر به طالبان می‌پیوندد", "نفر به طالبان می‌پیوندند"),
  UK: (n) => withWords(n, "نفر بی‌طرف به داعش خراسان می‌پیوندد", "نفر بی‌طرف به داعش خراسان می‌پیوندند"),
  TU: (n) =>
    withWords(
      n,
      "عضو طالبان به خانه می‌رود و در هیچ سو نمی‌ماند",
      "عضو طالبان به خانه می‌روند و در هیچ سو نمی‌مانند",
    ),
  cumulativeTU: (n) =>
    withWords(n, "نفر از طالبان جدا شده و به خانه رفته است", "نفر از طالبان جدا شده و به خانه رفته‌اند"),
  hardShareTK: (n) => `در میان کسانی که به داعش خراسان رفته‌اند، ${n} نفر تندرو هستند`,
  noPostShareTK: (n) => `در میان کسانی که به داعش خراسان رفته‌اند، ${n} نفر بست نداشتند`,
  hardShareTU: (n) => `در میان کسانی که به خانه رفته‌اند، ${n} نفر تندرو هستند`,
  noPostShareTU: (n) => `در میان کسانی که به خانه رفته‌اند، ${n} نفر بست نداشتند`,
  noPostShareT: (n) => `${n} عضو طالبان بست ندارند`,
  hiddenShareK: (n) => `${n} عضو داعش خراسان پنهان یا در بیرون از کشورند`,
  KT: (n) => withWords(n, "عضو داعش خراسان به طالبان می‌رود", "عضو داعش خراسان به طالبان می‌روند"),
  KU: (n) =>
    withWords(
      n,
      "عضو از داعش خراسان جدا می‌شود و به هیچ سو نمی‌رود",
      "عضو از داعش خراسان جدا می‌شوند و به هیچ سو نمی‌روند",
    ),
  salafiJoins: (n) =>
    withWords(
      n,
      "نفر از گروه‌های سلفی به داعش خراسان می‌پیوندد",
      "نفر از گروه‌های سلفی به داعش خراسان می‌پیوندند",
    ),
  removed: (n) =>
    withWords(
      n,
      "عضو داعش خراسان کشته یا زندانی می‌شود یا تسلیم می‌شود",
      "عضو داعش خراسان کشته یا زندانی می‌شوند یا تسلیم می‌شوند",
    ),
  A: (n) => `کمک‌های خارجی ${n} برابر پیش از ۲۰۲۱ است`,
  E: (n) => `اقتصاد سرانه ${n} برابر ۲۰۲۰ است`,
  poverty: (n) => `${n} نفر زیر خط فقر زندگی می‌کنند`,
  L: (n) => `مشروعیت حکومت ${n} از ۱ است`,
  rights: (n) => `حقوق زنان و اقلیت‌ها ${n} از ۱ است`,
  moderation: (n) => `میانه‌روی، چنان‌که کشورهای کمک‌کننده می‌بینند، ${n} از ۱ است`,
  psi: (n) => `رهبری، رقیب را ${n} برابر اندازهٔ واقعی آن می‌بیند`,
  P: (n) => `نیروی تبلیغات ${n} از ۱ است`,
  attacks: (n) => `داعش خراسان ${n} حمله می‌کند`,
  attacksOnRegime: (n) => `داعش خراسان ${n} حمله بر حکومت می‌کند`,
  attacksOnCivilians: (n) => `داعش خراسان ${n} حمله بر غیرنظامیان و اقلیت‌ها می‌کند`,
  harmed: (n) => `افراد غیردخیل با ${n} تلاشی یا بازداشت روبه‌رو می‌شوند، که هر کدام جدا شمرده می‌شود`,
  contestedRegions: (n) => `داعش خراسان در ${n} منطقه از پنج منطقه حضور نیرومند دارد`,
  K_East: (n) => `داعش خراسان در شرق ${n} عضو دارد`,
  K_North: (n) => `داعش خراسان در شمال ${n} عضو دارد`,
  K_Kabul: (n) => `داعش خراسان در منطقهٔ کابل ${n} عضو دارد`,
  K_South: (n) => `داعش خراسان در جنوب ${n} عضو دارد`,
  K_West: (n) => `داعش خراسان در غرب ${n} عضو دارد`,
};

/** What these measures were before model 2.0.0, which no figure observed per head can be held against. */
const formerFacts: Translated<typeof english.messages.formerFacts> = {
  A: (n) => `کمک‌ها، سرمایه‌گذاری و به رسمیت شناختن روی هم ${n} برابر پیش از ۲۰۲۱ است`,
  E: (n) => `کل اقتصاد ${n} برابر ۲۰۲۰ است`,
};

export const messages: Translated<typeof english.messages> = {
  product: "Outbid",
  title: "Outbid: لابراتوار تنگنای میانه‌روی",
  skip: "رفتن به نمودار",
  lessons: "درس‌ها",
  notAForecast: "مدل است، نه پیش‌بینی",
  after,
  inMonth,
  facts,
  formerFacts,

  headline: {
    fact: (fact, when) => `در این مدل، ${when}، ${fact}.`,
    partOf: (done, count, fact) => `تاکنون، در ${done} اجرا از ${count} اجرا، ${fact}`,
    firstLook: (fact) => `تاکنون ${fact}`,
    earlier: (name) => `نو شدن نتیجه‌ها متوقف است: این متن دربارهٔ تنظیم‌های پیشین است، ${name}.`,
    single: "در یک اجرا، تصادف هنوز می‌تواند این را وارونه کند.",
    skewed: (low, high) =>
      `تصادف به‌تنهایی بیشتر اجراها را میان ${low} و ${high} جابه‌جا می‌کند؛ چند اجرا چنان دور است که میانگین را می‌کشاند.`,
    chance: (low, high) => `تصادف به‌تنهایی این را میان ${low} و ${high} جابه‌جا می‌کند.`,
    chanceOfFew: (held, low, high) =>
      `تصادف به‌تنهایی ${numerals(held)} از ۱۰۰ اجرا را میان ${low} و ${high} جابه‌جا می‌کند.`,
    coarse: {
      skewed: (low, high) =>
        `با تصادف و با عامل‌های چندنفری بیشتر ${low} تا ${high} است؛ چند اجرا چنان دور است که میانگین را می‌کشاند.`,
      chance: (low, high) => `با تصادف و با عامل‌های چندنفری ${low} تا ${high} است.`,
      chanceOfFew: (held, low, high) =>
        `با تصادف و با عامل‌های چندنفری، در ${numerals(held)} از ۱۰۰ اجرا ${low} تا ${high} است.`,
    },
    noChance: "تصادف به‌تنهایی این را تقریباً جابه‌جا نمی‌کند.",
    worlds: {
      all: (count, low, high, rest) => `در ${numerals(count)} جهان پذیرفتنی ${low} تا ${high} است${rest}.`,
      ofFew: (held, count, low, high, rest) =>
        `در ${numerals(count)} جهان پذیرفتنی، در ${numerals(held)} از ۱۰۰ اجرا ${low} تا ${high} است${rest}.`,
      half: (middle) => `، در نیمی از آن‌ها ${middle} یا کمتر`,
      untypical: ": این تنظیم‌ها نمونهٔ معمول نیست",
      alike: (count, value) => `در ${numerals(count)} جهان پذیرفتنی تقریباً همان ${value} می‌ماند.`,
      untried: "هنوز در جهان‌های پذیرفتنی آزموده نشده است.",
    },
    oneRun: "یک اجرا از تصادف چیزی نمی‌گوید.",
    compared: (reference, difference) => `در مقایسه با ${reference}: ${difference}.`,
    comparedAlike: (reference) => `در مقایسه با ${reference}: بدون تفاوت.`,
    within: (reference, difference) => `تفاوت با ${reference}، یعنی ${difference}، در حد تصادف است.`,
    more: (amount) => `${amount} بیشتر`,
    fewer: (amount) => `${amount} کمتر`,
    higher: (amount) => `${amount} بالاتر`,
    lower: (amount) => `${amount} پایین‌تر`,
    lessThan: (amount) => `به اندازهٔ کمتر از ${amount}`,
    of: (amount, of) => `${amount} از ${of}`,
    leavers: {
      ofAll: (clauses) => `از همهٔ اعضا، ${clauses}.`,
      besides: (clauses) => `افزون بر این، ${clauses}.`,
      soFar: (clauses) => `تاکنون ${clauses}.`,
      and: " و ",
      now: {
        left: (count) => withWords(count, "عضو به داعش خراسان رفته است", "عضو به داعش خراسان رفته‌اند"),
        home: (count) => withWords(count, "عضو به خانه رفته است", "عضو به خانه رفته‌اند"),
      },
      apart: {
        left: (difference) => `شمار کسانی که به داعش خراسان رفتند ${difference} است`,
        home: (difference) => `شمار کسانی که به خانه رفتند ${difference} است`,
      },
      within: {
        left: "تفاوت در شمار کسانی که به داعش خراسان رفتند در حد تصادف است",
        home: "تفاوت در شمار کسانی که به خانه رفتند در حد تصادف است",
      },
      alike: {
        left: "به همان شمار به داعش خراسان رفتند",
        home: "به همان شمار به خانه رفتند",
      },
    },
    noRival: "در این سناریو رقیبی نیست.",
    notRecorded: "در این مدل کسی آن را نشمرده است: این شاخص با مدلی پسین آمد.",
    working: "در این مدل… نخستین اجراها در راه است.",
  },

  units: {
    share: (of) => `از ${of}`,
    people: "نفر",
    "people per month": "نفر در ماه",
    index: "عدد نسبی",
    "attacks per month": "حمله در ماه",
    regions: "از پنج منطقه",
    row: "ماه",
  },

  scenario: {
    label: "سناریو",
    current: "کنونی",
    compareWith: "مقایسه با",
    about: (title) => `دربارهٔ «${title}»`,
    source: "منبع:",
    leavesOut: "کنار می‌گذارد:",
    by: (author, date) => `از ${author}، ${date}`,
    unchanged: "چیزی تغییر نکرده است: یک اهرم را جابه‌جا کنید.",
    changed: (list) => `تغییر کرده: ${list}.`,
    changedAssumptions: (list) => `فرض‌هایی که در هر دو منحنی تغییر کرده: ${list}.`,
    changedEvents: "خط زمان تغییر کرده است.",
    terms:
      "داعش خراسان: شاخهٔ «دولت اسلامی» در خراسان، رقیب طالبان. تندروان: کسانی که در مقیاس ۰ تا ۱، تندروی‌شان از ۰٫۷ بیشتر است.",
    differsNot: "هر دو منحنی یک سناریو را نشان می‌دهد: سناریوی دیگری انتخاب کنید یا یک اهرم را جابه‌جا کنید.",
    noRival: "بدون رقیب",
    resetAll: "همه به حال نخست",
  },

  levers: {
    title: "اهرم‌ها",
    regime: "آنچه طالبان می‌کنند",
    rival: "آنچه داعش خراسان می‌کند",
    world: "اقتصاد و کمک‌ها",
    strands: "چهار رشتهٔ میانه‌روی",
    strandsDiffer: "گوناگون",
    strandsDifferText: "چهار رشته یکسان نیست؛ این اهرم همه را یکسان می‌کند.",
    hasRival: "رقیبی هست",
    hasRivalText: "بدون رقیب، کسی نمی‌تواند به داعش خراسان برود و حمله‌ای در کار نیست.",
    leadership: "میانه‌روی انتخاب می‌شود",
    modes: {
      scheduled: "از سوی شما",
      adaptive: "با آزمون و خطای رهبری",
      farsighted: "با نگاه رهبری به آینده",
    },
    modeTexts: {
      scheduled: "سیاست از اهرم‌ها و رویدادهای سناریو پیروی می‌کند.",
      adaptive:
        "رهبری از جایی که اهرم هست آغاز می‌کند، در هر بازنگری میانه‌روی را ۰٫۰۵ جابه‌جا می‌کند و اگر نتیجه بدتر شود برمی‌گردد.",
      farsighted:
        "رهبری در هر بازنگری میانه‌روی کمتر، همان‌قدر و بیشتر را در مدل می‌آزماید و بهترین را انتخاب می‌کند.",
    },
    reset: (label) => `${label} به حال نخست`,
    resetText: (label) => `${label} به حال نخست؛ با Shift به پیش‌فرض مدل`,
    explain: (label) => `دربارهٔ ${label}`,
    value: (label) => `${label}، مقدار`,
    movedBy: (month) => `یک رویداد این را در ماه ${numerals(month)} جابه‌جا می‌کند.`,
    outside: (low, high) => `بیرون از محدودهٔ بررسی‌شده، ${numerals(low)} تا ${numerals(high)}.`,
  },

  assumptions: {
    title: "فرض‌ها",
    count: (changed) => (changed === 0 ? "" : `${numerals(changed)} تغییر`),
  },

  chart: {
    title: "نمودار",
    measure: "نمایش",
    groups: {
      leaving: "جدا شدن از طالبان",
      leavers: "چه کسی جدا می‌شود و به کجا می‌رود",
      members: "اعضا",
      flows: "ماه به ماه",
      world: "کمک‌ها و اقتصاد",
      regime: "حکومت",
      violence: "خشونت و تبلیغات",
      regions: "منطقه‌ها",
    },
    spread: "تصادف",
    spreads: {
      runs: "اجراها",
      runsText: "خط‌های نازک تک‌تک اجراهاست؛ خط درشت میانگین آن‌هاست.",
      band: (held) => `${numerals(held)}٪`,
      bandText: (held) => `${numerals(held)} از ۱۰۰ اجرای نو در این نوار می‌افتد؛ خط درشت میانگین اجراهاست.`,
      fewText: (held, runs) =>
        `${numerals(held)} از ۱۰۰ اجرای نو در این نوار می‌افتد: با ${withNoun(runs, "اجرا")} هیچ نواری نمی‌تواند بیشتر را در بر گیرد. خط درشت میانگین اجراهاست.`,
    },
    ignorance: {
      label: "جهان‌های پذیرفتنی",
      text: "نوار کم‌رنگ دست‌کم ۹۰ از ۱۰۰ اجرای نو در جهان‌های پذیرفتنی را در بر می‌گیرد: تنظیم‌هایی که با ۲۰۲۱ و ۲۰۲۲ سازگار است.",
      working: (percent) => `جهان‌های پذیرفتنی ${numerals(percent)}٪`,
    },
    monthTick: (month) => (month === 0 ? "ماه ۰" : numerals(month)),
    name: (summary) => `منحنی‌ها در گذر ماه‌ها. ${summary}`,
    leaves: "یک منحنی از محور ثابت بیرون می‌رود.",
    zoom: "برابر کردن محور",
    zoomed: "محور با همین منحنی‌ها برابر شده است.",
    unzoom: "برگشت به محور ثابت",
    notes: {
      part: (month) => `از ماه ${numerals(month)} بیش از تصادف`,
      cross: (month) => `منحنی‌ها یکدیگر را می‌برند: ماه ${numerals(month)}`,
      trough: (month) => `پایین‌ترین در ماه ${numerals(month)}`,
      peak: (month) => `بالاترین در ماه ${numerals(month)}`,
    },
    range: (low, high) => (low === high ? low : `${low} تا ${high}`),
  },

  events: {
    title: "خط زمان",
    count: (count) => (count === 0 ? "" : withNoun(count, "رویداد")),
    month: (month) => `ماه ${numerals(month)}:`,
    step: (lever, value) => `${lever} ← ${value}`,
    ramp: (lever, value, months) => `${lever} ← ${value} در ${withNoun(months, "ماه")}`,
    pulse: (lever, value, months) => `${lever} ← ${value} برای ${withNoun(months, "ماه")}`,
    prisonRelease: "رهایی زندانیان",
    prisonReleaseText: (share, toRival) =>
      `${share} از ۱۰۰ زندانی رها می‌شوند؛ ${toRival} از ۱۰۰ نفر اینان به داعش خراسان می‌پیوندند`,
  },

  month: {
    label: "ماه",
    at: (month) => `ماه ${numerals(month)}`,
    value: (month, values) => `ماه ${numerals(month)}: ${values}`,
    play: "پخش",
    pause: "توقف",
    readout: (name, value, range) => `${name} ${value} (${range})`,
    wentHome: (count) => `، ${withWords(count, "نفر به خانه رفت", "نفر به خانه رفتند")}`,
    worlds: (count, range) => `${numerals(count)} جهان پذیرفتنی ${range}`,
  },

  run: {
    title: "اجراها",
    seed: "بذر",
    newLuck: "بخت نو",
    newLuckText: "افراد دیگر و بخت دیگر می‌آورد: بذری نو برای هر دو منحنی.",
    months: "ماه‌ها",
    pause: "توقف نو شدن نتیجه‌ها",
    resume: "ادامهٔ نو شدن نتیجه‌ها",
    paused: "متوقف: منحنی‌ها تنظیم‌های پیشین را نشان می‌دهد",
    replicates: "تکرارها",
    agents: "عامل‌ها",
    oneToOne: (agents) => `${agents} (یک به یک)`,
    running: (done, count) => `در حال اجرا… ${numerals(done)} از ${numerals(count)}`,
    done: (count) => `از هر کدام ${withNoun(count, "اجرا")}`,
    coarse: "نگاه نخست؛ رها کنید تا همهٔ اجراها انجام شود.",
  },

  failed: {
    title: "شبیه‌سازی متوقف شد. تنظیم‌های شما سر جای خود است.",
    retry: "کوشش دوباره",
    copy: "کاپی جزئیات",
    copied: "کاپی شد",
    details: (error, version, link) => `Outbid، مدل ${version}\n${error}\n${link}`,
  },

  help: {
    open: "این چیست، و کلیدها",
  },
};
