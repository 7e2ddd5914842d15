/** Texts of a student's page in a class, in Dari. */
import type * as english from "../../classroom/student.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const studentWords: Translated<typeof english.studentWords> = {
  title: "Outbid در صنف",
  join: {
    title: "ورود به صنف",
    code: "کدی که بر پردهٔ پیش روست",
    enter: "وارد شوید",
    waiting: "پرسیدن از کمپیوتر معلم…",
    why: {
      code: "این کد این صنف نیست. به پردهٔ پیش رو نگاه کنید.",
      silent: "کمپیوتر معلم پاسخ نمی‌دهد. این موبایل همچنان می‌کوشد.",
      crowd: "کسان بسیاری وارد می‌شوند. این موبایل خودش همچنان می‌کوشد.",
      full: "صنف پر است.",
      closed: "معلم فعلاً کسی را راه نمی‌دهد.",
      over: "صنف پایان یافته است.",
      lesson: "این صفحه درس را نمی‌فهمد. صفحه را دوباره باز کنید.",
    },
  },
  dismissed: "معلم این موبایل را از صنف بیرون کرد.",
  you: (name) => `شما ${name} هستید`,
  rename: "نامی دیگر",
  renameLabel: "نام شما در این‌جا",
  take: "همین",
  connected: "وصل",
  lost: "اتصال نیست. پاسخ‌های شما این‌جا نگه داشته می‌شود و همین که وصل شود فرستاده می‌شود.",
  unsent: (count) => `${withNoun(count, "پاسخ")} هنوز به معلم نرسیده است`,
  sent: "همهٔ پاسخ‌های شما به معلم رسیده است.",
  refused: "کمپیوتر معلم پاسخ آخر را نپذیرفت. آن را تغییر دهید و دوباره بکوشید.",
  paused: "معلم صنف را متوقف کرده است.",
  blank: "به پیش رو نگاه کنید.",
  waiting: "درس آورده می‌شود.",
  ended: "صنف پایان یافت. تشکر.",
  endedAnswers:
    "پاسخ‌ها در کمپیوتر معلم تنها تا هنگامی نگه داشته شد که صنف برپا بود، مگر آن که معلم چیز دیگری گفته باشد.",
  step: (index, count) => `گام ${numerals(index)} از ${numerals(count)}`,
  back: "قبلی",
  next: "بعدی",
  toClass: "به گام صنف",
  screen:
    "نگذارید پردهٔ این موبایل خاموش شود: صفحه خودش جلو آن را گرفته نمی‌تواند. پس از قفل شدن، صفحه خودش برمی‌گردد.",
};
