/** Texts of what is not understood in a link, and of whether its result was reproduced, in Dari. */
import type * as english from "../../parts/linkProblems.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

export const linkProblems: Translated<typeof english.linkProblems> = {
  verdict: {
    same: (version, seed) =>
      `درست همان نتیجه: همان عددهایی که هنگام ساختن لینک بود (مدل ${version}، بذر ${seed}).`,
    otherVersion: (theirs, ours) =>
      `عددها همان نیست: لینک با مدل ${theirs} ساخته شده، و این مدل ${ours} است.`,
    sameDespite: (theirs, ours) => `همان عددها، هرچند لینک با مدل ${theirs} ساخته شده و این مدل ${ours} است.`,
    otherSum: (version, theirs, ours) =>
      `عددها همان نیست، هرچند مدل یکی است (${version}): عدد کنترول آن ${theirs} است، و عدد کنترول این‌جا ${ours}. شاید لینک ویرایش شده باشد.`,
    partly: "عددها همان نیست: بخش‌هایی از لینک فهمیده نشد.",
    sameButPartly:
      "عددها همان عددهای لینک است، ولی لینک بریده یا تغییر داده شده، یا بخش‌هایی از آن فهمیده نشده است.",
  },
  expected: (name, expected, received) => `${name}: ${expected} انتظار می‌رفت، دریافت شد ${received}`,
  tooLong: (most) => `لینک: حداکثر ${numerals(most)} حرف انتظار می‌رفت`,
  oneOf: (names) => `یکی از ${names.join("، ")}`,
  whole: (low, high) => `عددی صحیح از ${numerals(low)} تا ${numerals(high)}`,
  number: (low, high) => `عددی از ${numerals(low)} تا ${numerals(high)}`,
  range: "تنظیمی با محدوده‌اش، مانند moderation=0.6:0.8",
  some: (names) => `دو یا بیشتر، هر کدام یک بار، از ${names.join("، ")}`,
  atMost: (value) => `در مرورگر حداکثر ${value} (خط فرمان بیشتر می‌پذیرد)`,
  engine: (former) => `model: موتور ${former} آورده نشد، پس مدل کنونی عددها را می‌سازد`,
  newer: (known, version) =>
    `لینک: نسخهٔ ${numerals(known)} یا پایین‌تر انتظار می‌رفت، دریافت شد ${version}؛ صفحه‌ای نوتر آن را ساخته است`,
  reserved: "حداکثر ۴۰ حرف کوچک لاتین، رقم و خط تیره",
  card: (text) => `keep: سناریویی نگه‌داشته انتظار می‌رفت، دریافت شد ${text}`,
  one: "یک مقدار",
  run: (name) => `keep: ${name} انتظار نمی‌رفت، که هر سناریوی نگه‌داشته آن را با اجرا مشترک دارد`,
  cards: "keep: حداکثر چهار انتظار می‌رفت، هر کدام در جایی جداگانه",
  event: (text) => `event: رویدادی مانند 12s:moderation:0.4 انتظار می‌رفت، دریافت شد ${text}`,
  events: (most) => `events: حداکثر ${numerals(most)} انتظار می‌رفت`,
  parts: (most) => `لینک: حداکثر ${numerals(most)} تنظیم انتظار می‌رفت`,
  cut: "لینک در راه بریده یا تغییر داده شده است: شاید بخش‌هایی از آن کم یا نادرست باشد.",
  unproven:
    "لینک در پایان خود عدد کنترول ندارد. شاید بریده شده باشد، و کسی گفته نمی‌تواند که آیا همان عددها را نشان می‌دهد.",
  packed: "لینک: متن بسته‌بندی‌شده‌ای انتظار می‌رفت که باز شود",
  checksum:
    "sum: یک مدل و عدد کنترولی از ۱۶ رقم و حرف a تا f انتظار می‌رفت؛ لینک بریده یا تغییر داده شده است، پس کسی گفته نمی‌تواند که آیا همان عددها را نشان می‌دهد",
};
