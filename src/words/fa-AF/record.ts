/** Texts of the record of sealed ranges, in Dari. */
import type * as english from "../record.ts";
import type { Translated } from "../Translated.ts";
import { withNoun } from "./withNoun.ts";

export const recordMessages: Translated<typeof english.recordMessages> = {
  title: "سابقه: مُهرشده پیش از آن که دانسته شود",
  intro:
    "Outbid نشان می‌دهد و می‌کاود؛ هرگز پیش‌بینی نمی‌کند. این آزمونی برای مدل است: پیش از آن که رقم‌های پسین دانسته شود، نوشته شد که اگر سیاست همان بماند، کدام رقم‌ها نشان می‌دهد که مدل نادرست است. فایل‌ها هرگز تغییر داده نمی‌شود؛ رقم‌هایی که می‌آید در کنارشان گذاشته می‌شود، سازگار باشد یا نباشد.",
  none: "هنوز چیزی مُهر نشده است.",
  sealed: (date, model) => `مُهرشده در ${date}، مدل ${model}`,
  intact: (hash) => `چنان‌که مُهر شده بود. SHA-256 ${hash}`,
  changed: (hash, stated) =>
    `پس از مُهر تغییر کرده: SHA-256 آن ${hash} است، مُهرشده ${stated} بود. هیچ چیز آن به شمار نمی‌آید.`,
  noHash: "هیچ هشی که یافته شود",
  check: (name) => `در scenarios/sealed: sha256sum --check ${name}.sha256`,
  policy: (scenario, month) =>
    `اگر سیاست همان بماند که در ${month} بود: سناریوی ${scenario}، هر اهرم بر مقدار کدگذاری‌شدهٔ آخرش. جایی که سیاست تغییر کند، رقمی که بیرون از محدوده بیفتد از تغییر سیاست نیز خبر می‌دهد.`,
  known: (month, over, count) =>
    `در روز مُهر کردن، پروژه هیچ رقمی برای ماهی پس از ${month} نمی‌دانست. ${over} از ${withNoun(count, "محدوده")} برای ماه‌هایی است که تا آن هنگام گذشته بود: شاید دیگران می‌دانستند که آن ماه‌ها چه شد.`,
  unscored: (count) =>
    `چیزی نمره نگرفته است: برای هیچ‌کدام از ${withNoun(count, "محدودهٔ")} آن هنوز رقمی مشاهده نشده است.`,
  scored: (scored, count, hits, misses) =>
    `${scored} از ${withNoun(count, "محدودهٔ")} آن مشاهده شده است: ${hits} در محدوده، ${misses} بیرون از آن.`,
  expected:
    "اگر مدل درست باشد، از هر ده رقم مشاهده‌شده یکی از روی تصادف بیرون می‌افتد. ماه‌هایی که روی هم می‌افتد از هم مستقل نیست.",
  head: [
    "چه",
    "مدل نادرست است اگر",
    "دیده‌شده",
    "ندانسته‌ها و تصادف",
    "ندانسته‌ها به‌تنهایی",
    "پیش‌فرض",
    "مقدار آخر، ثابت",
    "روند، ادامه‌یافته",
  ],
  columns:
    "هر خانه مقدار میانه را دارد و، در قوس، جایی که ۹۰ از ۱۰۰ می‌افتد. ندانسته‌ها آن است که هیچ‌کس دربارهٔ تنظیم‌ها نمی‌داند. «ندانسته‌ها و تصادف»: تک‌تک اجراها در همهٔ جهان‌های پذیرفتنی؛ رقم مشاهده‌شده‌ای که بیرون از آن باشد به زیان مدل شمرده می‌شود. «ندانسته‌ها به‌تنهایی»: میانگین‌های این جهان‌ها. «پیش‌فرض»: میانگین تنظیم‌های پیش‌فرض. «مقدار آخر» و «روند» در روز مُهر کردن ثابت شد؛ محدودهٔ آن‌ها از یک گشت تصادفی است.",
  listed: (count) =>
    `چند تا این‌جا آورده شده است. فایل ${withNoun(count, "محدوده")} دارد: هر ماه یا دوره‌ای که شاید منبعی گزارش دهد.`,
  spread: (low, median, high) => `${median} (${low} تا ${high})`,
  what: (label, period) => `${label}، ${period}`,
  outside: (low, high) => `کمتر از ${low} یا بیشتر از ${high}`,
  indexOutside: (low, high) => `پایین‌تر از ${low} یا بالاتر از ${high}`,
  moreThan: (high) => `بیشتر از ${high}`,
  notKnown: "هنوز دانسته نیست",
  hit: (observed) => `${observed}: در محدوده`,
  miss: (observed) => `${observed}: بیرون از محدوده`,
  observed: (low, high) => (low === high ? low : `${low} تا ${high}`),
  atLeast: (low) => `دست‌کم ${low}`,
  off: (model, last, trend) => `دوری ${model}؛ دوری مقدار آخر ${last}، دوری روند ${trend}`,
  belowBorder: (value, percent) => `کمتر از ${value} (${percent} اجراها)`,
  aboveBorder: (value, percent) => `${value} یا بیشتر (${percent} اجراها)`,
  openBorder: (value, percent) => `هیچ‌کدام: ${percent} اجراها کمتر از ${value} دارد`,
  borderScore: (held, model, baseline) =>
    `مرز نگه داشته ${held ? "شده است" : "نشده است"}؛ نمرهٔ درجهٔ دوم ${model}، از آنِ «نگه داشته شده است» ${baseline}`,
  nothing: "–",
  source: (source, counter) => (counter === null ? source : `${source} (${counter})`),
};
