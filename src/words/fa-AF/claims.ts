/** Texts of the claims on trial, in Dari. */
import type * as english from "../claims.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const claimsMessages: Translated<typeof english.claimsMessages> = {
  title: "ادعاهای منبع، در بوتهٔ آزمایش",
  intro:
    "هر ادعای استدلال آزمایشی است که می‌تواند برقرار نباشد. افراد و بخت در حالت آزمایش و حالت شاهد یکی است؛ سپس هر دو در جهان‌های پذیرفتنی آزموده می‌شود، که با آنچه در ۲۰۲۱ و ۲۰۲۲ مشاهده شد سازگار است.",
  caution: "حکم دربارهٔ این مدل است، نه دربارهٔ افغانستان.",
  test: "در مدل بیازمایید",
  testAgain: "دوباره بیازمایید",
  testAll: "همهٔ ادعاها را بیازمایید",
  waiting: "در نوبت",
  together: "همراه با دیگران آزموده شد",
  quoted: (quotation) => `«${quotation}»`,
  source: (place) => `منبع، ${place}`,
  reach: "این آزمون چه گفته می‌تواند",
  verdicts: {
    holds: "برقرار است",
    "does not hold in this model": "در این مدل برقرار نیست",
    "it depends": "بستگی دارد",
    "too few runs to tell": "اجراها کمتر از آن است که بتوان گفت",
  },
  untested: "هنوز آزموده نشده است",
  base: "با پیش‌فرض‌ها؛ جهان‌ها هنوز آزموده می‌شود",
  share: (holding, all, percent, low, high) =>
    `در این مدل در ${holding} از ${all} جهان پذیرفتنی برقرار است: ${percent} درصد (${low} تا ${high} درصد).`,
  worlds: (not, tooFew) =>
    `در ${numerals(not)} جهان برقرار نیست؛ در ${numerals(tooFew)} جهان اجراها کمتر از آن است که بتوان گفت.`,
  defaults: {
    holds: "با پیش‌فرض‌ها برقرار است.",
    "does not hold": "با پیش‌فرض‌ها برقرار نیست.",
    "too few runs to tell": "با پیش‌فرض‌ها اجراها کمتر از آن است که بتوان گفت.",
  },
  conditions: "کجا بیشتر برقرار است",
  limit: (setting, side, value, low, high, found) =>
    `${setting} ${side} ${value} است (${low} تا ${high}). در ${found} از ۱۰۰ نیمهٔ جهان‌ها یافته شد.`,
  above: "بالاتر از",
  below: "پایین‌تر از",
  density: (percent, low, high, otherwise) =>
    `آن‌جا در ${percent} درصد جهان‌ها برقرار است (${low} تا ${high} درصد)، جای دیگر در ${otherwise} درصد.`,
  coverage: (percent, low, high) =>
    `از همهٔ جهان‌هایی که ادعا در آن‌ها برقرار است، ${percent} درصد آن‌جاست (${low} تا ${high} درصد).`,
  halves:
    "بر یک نیمهٔ جهان‌ها یافته و بر نیمهٔ دیگر آزموده شد، ۱۰۰ بار. شرطی نشان داده می‌شود که دست‌کم ۸۰ بار از ۱۰۰ بار یافته شود.",
  settingOf: (label, name) => `${label} (${name})`,
  noCondition: "هیچ شرطی نمی‌گوید که کجا برقرار است.",
  nearest: (setting, found) =>
    `${setting} بیش از همه یافته شد، در ${found} از ۱۰۰ نیمهٔ جهان‌ها: کمتر از آن که بتوان بر آن تکیه کرد.`,
  outcome: (label, effect, low, high, unit) => `${label}: ${effect} (${low} تا ${high}) ${unit}.`,
  basis: {
    expected: "از احتمال‌های هر فرد، چنان‌که انتظار می‌رود.",
    counted: "در اجراها شمرده شده.",
    computed: "عددی نسبی از مدل.",
  },
  claimed: {
    higher: (by) => `ادعا شده: بالاتر، به اندازهٔ ${by} یا بیشتر.`,
    lower: (by) => `ادعا شده: پایین‌تر، به اندازهٔ ${by} یا بیشتر.`,
  },
  finding: {
    holds: "چنین است.",
    "does not hold": "چنین نیست.",
    "too few runs to tell": "اجراها کمتر از آن است که بتوان گفت.",
  },
  outcomeShare: (holding, all, percent, low, high) =>
    `چنین است در ${holding} از ${all} جهان: ${percent} درصد (${low} تا ${high} درصد).`,
  arms: (treatment, control, months) =>
    `${treatment} — در مقایسه با: ${control}. ${withNoun(months, "ماه")}.`,
  armsLess: (treatment, control, less, lessControl, months) =>
    `${treatment} — در مقایسه با: ${control}؛ منهای: ${less} — در مقایسه با: ${lessControl}. ${withNoun(months, "ماه")}.`,
  shown: "در کنار نشان داده شده؛ تعیین‌کننده نیست",
  effect: (mean, low, high, unit) => `${mean} (${low} تا ${high}) ${unit}`,
  directions: {
    higher: "بالاتر.",
    lower: "پایین‌تر.",
    "no difference that matters": "بدون تفاوتی که مهم باشد.",
    "too few runs to tell": "اجراها کمتر از آن است که بتوان گفت.",
  },
  directionWorlds: (higher, lower, all) =>
    `بالاتر در ${numerals(higher)}، پایین‌تر در ${numerals(lower)} از ${numerals(all)} جهان.`,
  figures: {
    byFigures: "با رقم‌های منتشرشدهٔ تاریخ‌دار، نه با اجراها:",
    verdicts: {
      holds: "در سابقه برقرار است",
      "does not hold in the record": "در سابقه برقرار نیست",
      "cannot be told": "نمی‌توان گفت",
    },
    rule: "هر رقم پسین با رقم نخست مقایسه می‌شود. جایی که محدودهٔ آن سراسر بالای محدودهٔ نخست است بزرگ شده، و جایی که سراسر پایین آن است بزرگ نشده؛ محدوده‌هایی که به هم می‌رسد چیزی نمی‌گوید. ادعا جایی برقرار است که همهٔ رقم‌ها بزرگ شده باشد، و جایی برقرار نیست که یکی نشده باشد.",
    dated: (date, range) => `${date}: ${range}.`,
    first: "رقم نخست.",
    findings: {
      holds: "بزرگ شد.",
      "does not hold": "بزرگ نشد.",
      "cannot be told": "نمی‌توان گفت.",
    },
    shown: (why) => `نشان داده شده، مقایسه نشده. ${why}`,
    counts: (what) => `آنچه می‌شمارد: ${what}`,
    seen: {
      read: "خوانده‌شده",
      excerpt: "در یک بخش دیده‌شده",
      press: "در یک گزارش رسانه‌ای دیده‌شده",
      mention: "تنها یادی از آن دیده‌شده",
    },
  },
  exitAndStory: {
    title: "راه خروج یا داستان: چه چیزی رهبری را از میانه‌روی باز می‌دارد",
    chart: "میانه‌روی‌ای که رهبری با نگاه به آینده انتخاب می‌کند، میانگین سال چهارم و پنجم، از ۰ تا ۱.",
    arms: {
      none: "بدون رقیب",
      exit: "راه خروج به‌تنهایی",
      story: "داستان به‌تنهایی",
      both: "راه خروج و داستان",
    },
    meaning: (smallest) =>
      `راه خروج: تندروان می‌توانند به رقیب بپیوندند. داستان: رقیب هر امتیاز را خیانت می‌نامد. «به‌تنهایی» یعنی بدون آن دیگری. فقط کاهش ${smallest} یا بیشتر به شمار می‌آید.`,
    bar: (arm, mean, low, high) => `${arm}: ${mean} (${low} تا ${high})`,
    how: (replicates, version) =>
      `C7، ${numerals(replicates)} جفت اجرا در هر حالت با پیش‌فرض‌ها، فاصلهٔ اطمینان ۹۵ درصد. مدل است، نه پیش‌بینی. مدل ${version}؛ از خط فرمان:`,
  },
  notInModel: {
    title: "در این مدل نیست",
    intro:
      "منبع یا خوانندگان آن از این‌ها می‌گویند، و مدل هیچ‌کدام را ندارد. هیچ نتیجه‌ای در این‌جا دربارهٔ آن‌ها چیزی نمی‌گوید.",
  },
  why: (because) => `چرا همین اندازه: ${because}`,
  chart: (label) =>
    `${label}. لوزی اثر با پیش‌فرض‌ها و فاصلهٔ اطمینان آن است. هر نقطه اثر در یک جهان پذیرفتنی است. بخش سایه‌دار همان است که ادعا شده به شمار می‌آید.`,
  effort: (replicates, worlds, each, seed) =>
    `${withNoun(replicates, "جفت")} اجرا با پیش‌فرض‌ها، سپس ${withNoun(worlds, "جهان")}، هر کدام تا روشن شود، با حداکثر ${numerals(each)} جفت. ادعاهایی که با هم آزموده می‌شود اجراهای مشترک دارد. بذر «${seed}».`,
  command: "همین عددها از خط فرمان:",
  copy: "کاپی",
  copied: "کاپی شد",
  model: (version) => `مدل ${version}`,
};
