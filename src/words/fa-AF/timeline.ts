/** Texts of the timeline of events, in Dari. */

import type { Translated } from "../Translated.ts";
import type * as english from "../timeline.ts";
import { numerals } from "./numerals.ts";

export const timelineMessages: Translated<typeof english.timelineMessages> = {
  none: "چیزی در برنامه نیست. این‌جا رویدادی بیفزایید، یا در نمودار بر یک ماه دو بار کلیک کنید.",
  add: "افزودن رویداد",
  remove: (what) => `برداشتن: ${what}`,
  reset: "رویدادهای سناریو",
  kind: "چه رخ می‌دهد",
  kinds: {
    step: "گذاشتن یک اهرم",
    ramp: "جابه‌جا کردن آهستهٔ یک اهرم",
    pulse: "گذاشتن یک اهرم برای مدتی",
    prisonRelease: "رهایی زندانیان",
  },
  lever: "اهرم",
  month: "ماه",
  value: "مقدار",
  duration: { ramp: "چند ماه می‌گیرد", pulse: "چند ماه می‌ماند" },
  share: "سهم زندانیان",
  shareToRival: "سهم اینان به داعش خراسان",
  event: (number) => `رویداد ${numerals(number)}`,
  drag: "در نمودار، خط یک رویداد را به ماهی دیگر بکشید.",
};
