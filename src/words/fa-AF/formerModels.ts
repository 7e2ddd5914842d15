/** Texts about former models, in Dari: whose numbers these are, what the present one makes of them, and what is not the same in it. */
import type * as english from "../formerModels.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";

/** Settings and measures that mean something else since a version. */
const changedMeanings = [
  {
    ...{ name: "aidShare", since: "2.0.0" },
    text: "اکنون سهمی از اقتصاد است که با پایان کمک‌ها از دست می‌رود؛ پیش از این سهمی بود که کمک‌ها می‌پرداخت.",
  },
  {
    ...{ name: "credentialClaim", since: "2.0.0" },
    text: "اکنون بر خواست پیوستن به داعش خراسان می‌افزاید؛ پیش از این از خواست ماندن با طالبان می‌کاست.",
  },
  {
    ...{ name: "shareSalafi", since: "2.0.0" },
    text: "دیگر افراد را تندروتر نمی‌کند؛ تنها تعیین می‌کند که چند نفر پیوند با داعش خراسان را دارند.",
  },
  {
    ...{ name: "A", since: "2.0.0" },
    text: "اکنون تنها کمک‌هاست؛ پیش از این کمک‌ها، سرمایه‌گذاری و به رسمیت شناختن بود.",
  },
  {
    ...{ name: "E", since: "2.0.0" },
    text: "اکنون اقتصاد سرانه است؛ پیش از این کل اقتصاد بود.",
  },
] as const;

/** What a setting or a measure means since a version after the former model and up to the present one. */
export const changedMeaning: typeof english.changedMeaning = (name, former, present) => {
  const isAfter = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true }) > 0;
  return changedMeanings.find(
    (one) => one.name === name && isAfter(one.since, former) && !isAfter(one.since, present),
  )?.text;
};

export const formerMessages: Translated<typeof english.formerMessages> = {
  text: (former) => `این عددها را مدل ${former} ساخته است، چنان‌که هنگام ساختن لینک یا فایل بود.`,
  run: (present) => `اجرا با مدل ${present}`,
  hidden: (former, present) =>
    `منحنی‌ها از مدل ${former} است. آنچه این نما نشان می‌دهد تنها با مدل ${present} حساب می‌شود، و این دو کنار هم گذاشته نمی‌شود.`,
  caption: (measure, after, held) =>
    `${measure}، ${after}: میانگین اجراها، و جایی که ${numerals(held)} از ۱۰۰ اجرای نو می‌افتد`,
  model: (version) => `مدل ${version}`,
  own: "چنان‌که در لینک یا فایل",
  present: "همان تنظیم‌ها",
  working: "در حال حساب شدن",
  kept: (label, value, text) => `${label} بر ${value} می‌ماند. ${text}`,
  more: "آنچه در دو مدل یکسان نیست",
  measured: (label, text) => `${label}: ${text}`,
  defaults: (listed) => `پیش‌فرض‌های دیگر، جایی که چیزی تنظیم نشده: ${listed.join("، ")}.`,
  changed: (label, was, is) => `${label} ${was} ← ${is}`,
  laterSetting: (label, value) => `${label} ${value}`,
  later: (present, listed) => `نو در مدل ${present}، هر کدام بر پیش‌فرضش: ${listed.join("، ")}.`,
  none: "هیچ تنظیمی نو نیست، و پیش‌فرض هیچ‌کدام دیگر نشده است.",
  refused: (present, why) => `مدل ${present} این تنظیم‌ها را اجرا کرده نمی‌تواند: ${why}`,
};
