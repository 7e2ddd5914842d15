/** Texts of goals and of paths out of the trap, in Dari. */
import type * as english from "../seek.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const seekMessages: Translated<typeof english.seekMessages> = {
  title: "چه چیزی لازم است؟",
  intro: "بگویید چه می‌خواهید ببینید؛ مدل جاهایی برای اهرم‌ها می‌جوید که آن را بدهد.",
  goal: "هدف",
  measure: "شاخص",
  month: "در ماه",
  is: "باید باشد",
  atLeast: "دست‌کم",
  atMost: "حداکثر",
  value: "مقدار",
  first: "با جابه‌جا کردن",
  second: "و",
  none: "هیچ چیز دیگر",
  find: "دریابید",
  verdicts: {
    "met now": "در این مدل هدف از پیش برآورده است.",
    possible: "در این مدل هدف در این محدوده‌ها برآورده شده می‌تواند.",
    "impossible within these ranges": "در این مدل هدف در این محدوده‌ها ناممکن است.",
  },
  now: (outcome) => `جایی که اهرم‌ها هستند: ${outcome}.`,
  nowMixed: "رشته‌های میانه‌روی یکسان نیست: بر این محور حلقه میانگین آن‌هاست.",
  nearest: (places, outcome) => `کمترین تغییری که آن را برآورده می‌کند: ${places}، که ${outcome} می‌دهد.`,
  furthest: (places, outcome) => `نزدیک‌ترین از همهٔ جاهای آزموده: ${places}، که ${outcome} می‌دهد.`,
  share: (share) => `در ${share} از هر ۱۰۰ جای آزموده برآورده است.`,
  place: (label, value) => `${label} ${value}`,
  within: (low, high) => `${low} تا ${high}`,
  outcome: (mean, low, high) => `${mean} (${low} تا ${high})`,
  exampleGoal: (label, month, is, value) =>
    `هدف: ${label} در ماه ${numerals(month)} باید ${is} ${value} باشد.`,
  go: "گذاشتن اهرم‌ها در آن‌جا",
  chart: "سایه: جایی که هدف برآورده است. حلقه جایی است که اهرم‌ها هستند، لوزی کمترین تغییر.",

  escape: {
    title: "راه‌های بیرون از دام",
    intro:
      "این جست‌وجو، جدول‌های زمانی میانه‌روی، کمک‌ها و پیام مقابل را می‌گردد، در پی جدولی که هر دو سو را در مرزها نگه دارد و با این همه به میانه‌روی خواستهٔ شما برسد.",
    leastT: "اعضای طالبان هرگز کمتر از",
    mostK: "اعضای داعش خراسان هرگز بیشتر از",
    moderation: "میانه‌روی دست‌کم",
    by: "تا ماه",
    aid: "کمک‌های پیشنهادی تا",
    propaganda: "تبلیغات پایین تا",
    tries: "جدول‌های زمانی برای آزمودن",
    search: "جست‌وجوی راه",
    found: (tries) => `در این مدل راهی هست؛ ${withNoun(tries, "جدول زمانی")} آزموده شد.`,
    notFound: (tries) =>
      `در ${withNoun(tries, "جدول زمانی")} آزموده راهی یافته نشد. این بهترینی است که دیده شد.`,
    share: (runs, low, high, asked) =>
      `در ${withNoun(runs, "اجرا")} که جست‌وجو ندیده بود، همهٔ مرزها را نگه می‌دارد. از همهٔ اجراها یعنی ${low} تا ${high} از ۱۰۰. راه هنگامی به شمار می‌آید که عدد پایین‌تر دست‌کم ${asked} باشد.`,
    exampleOf: (tries) =>
      `بهترین از ${withNoun(tries, "جدول زمانی")}، با مرزهایی که جست‌وجو با آن آغاز می‌شود.`,
    shareSoFar: (share) =>
      `بهترین تاکنون: از اجراهایی که با آن انتخاب شد، ${share} از ۱۰۰ همهٔ مرزها را نگه می‌دارد.`,
    ends: (members, rivals) =>
      `به‌طور میانگین، کمترین شمار اعضای طالبان ${members} است، بیشترین شمار اعضای داعش خراسان ${rivals}.`,
    timetable: "جدول زمانی",
    at: (month) => `ماه ${numerals(month)}`,
    take: "گذاشتن آن زیر اهرم‌ها",
    save: "ذخیره به گونهٔ سناریو",
  },
};
