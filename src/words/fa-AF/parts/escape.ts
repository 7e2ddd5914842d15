/** What the scenario of a path that was searched for says of itself, in Dari. Numbers come in as they are written. */
import type * as english from "../../parts/escape.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const escapeMessages: Translated<typeof english.escapeMessages> = {
  from: (title) => `«${title}»`,
  title: (found, from) => `${found ? "راهی بیرون از دام" : "راهی نیست، بهترینی که دیده شد"}، از ${from}`,
  search: (found, from) =>
    found
      ? `جست‌وجویی این راه بیرون از دام را یافت. از سناریوی ${from} آغاز کرد.`
      : `جست‌وجویی از سناریوی ${from} راهی بیرون از دام نیافت. این بهترینی است که دید.`,
  aims: (leastT, mostK, moderation, by, of100) =>
    `هدف‌ها: طالبان هرگز کمتر از ${leastT} عضو نداشته باشند، داعش خراسان هرگز بیشتر از ${mostK} عضو نداشته باشد، و میانه‌روی، چنان‌که کشورهای کمک‌کننده می‌بینند، از ماه ${numerals(by)} به بعد دست‌کم ${moderation} باشد؛ همهٔ این‌ها در دست‌کم ${of100} از ۱۰۰ اجرا.`,
  path: (ramps) => `راه: ${ramps.join("؛ ")}.`,
  ramp: (lever, month, duration, value) =>
    `از ماه ${numerals(month)}، در ${withNoun(duration, "ماه")}: ${lever} به ${value}`,
  share: (met, fresh, low, high) =>
    `همهٔ هدف‌ها در ${numerals(met)} از ${withNoun(fresh, "اجرا")} که جست‌وجو ندیده بود برآورده است: پس در ${low} تا ${high} درصد همهٔ اجراها، تا جایی که این‌ها گفته می‌توانند.`,
  caution: "مدل است، نه پیش‌بینی.",
  author: "outbid escape، جست‌وجویی با کمپیوتر",
  made: (model, from, id, fingerprint) =>
    `ساختهٔ \`outbid escape\` در مدل ${model} از سناریوی ${from} (${id}، اثر انگشت ${fingerprint}): تنظیم‌های همان، با رویدادهای دیگری از moderation، aidScale و propaganda.`,
  tries: (tries, seed, replicates) =>
    `${withNoun(tries, "جدول زمانی")} با روش تکامل تفاضلی آزموده شد، بذر «${seed}»، هر کدام در ${withNoun(replicates, "اجرا")}.`,
  judged: (judged, fresh) =>
    `${numerals(judged)} تای آن‌ها داوری شد، هر کدام با ${withNoun(fresh, "اجرای نو")}.`,
  leavesOut: (from) =>
    `جدول‌های زمانی به هر شکل دیگر: هر یک از سه اهرم یک بار جابه‌جا می‌شود، در خطی راست. این که آیا حکومتی یا کشور کمک‌کننده‌ای چنین می‌کرد: سیاست گذاشته شده است، کسی آن را انتخاب نمی‌کند، و آنچه این اهرم‌ها را در ${from} جابه‌جا می‌کرد برداشته شده است. این که فرض‌های دیگر چه می‌داد: همهٔ اجراها در یک جهان است و تنها در تصادف با هم تفاوت دارد.`,
  alsoLeavesOut: (from, leavesOut) => `و آنچه ${from} کنار می‌گذارد: ${leavesOut}`,
};
