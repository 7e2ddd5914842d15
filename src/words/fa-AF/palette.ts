/** Texts of the command palette, in Dari. */
import type * as english from "../palette.ts";
import type { Translated } from "../Translated.ts";
import { withNoun } from "./withNoun.ts";

export const paletteMessages: Translated<typeof english.paletteMessages> = {
  title: "یافتن فرمان",
  field: "چه می‌خواهید بکنید؟",
  found: (count) => withNoun(count, "فرمان"),
  nothing: "چیزی به این نام نیست.",
  kinds: {
    do: "فرمان",
    tab: "نما",
    scenario: "سناریو",
    baseline: "مقایسه با",
    measure: "نمایش",
    lever: "اهرم",
    explanation: "توضیح",
    kept: "نگه‌داشته",
    look: "ظاهر",
    absent: "در این مدل نیست",
  },
  do: {
    keep: "نگه داشتن این",
    undo: "برگشت",
    redo: "انجام دوباره",
    replay: "نمایش دوبارهٔ تغییر آخر",
    resetAll: "همهٔ اهرم‌ها به حال نخست",
    toDefaults: "همهٔ اهرم‌ها به پیش‌فرض‌های مدل",
    play: "پخش یا توقف ماه‌ها",
    pause: "توقف یا ادامهٔ نو شدن نتیجه‌ها",
    newLuck: "بخت نو",
    share: "اشتراک‌گذاری، ذخیره، باز کردن",
    timeline: "خط زمان رویدادها",
    help: "این چیست، و کلیدها",
    zoom: "برابر کردن محور، یا برگشت به محور ثابت",
  },
  compareAll: (name) => `مقایسهٔ همه با ${name}`,
  take: (name) => `ویرایش یک کاپی از ${name}`,
  show: (name) => `نشان دادن ${name}`,
  remove: (name) => `برداشتن ${name}`,
};
