/** Texts of the command palette. */
import type * as english from "../palette.ts";
import type { Translated } from "../Translated.ts";
import { withNoun } from "./withNoun.ts";

export const paletteMessages: Translated<typeof english.paletteMessages> = {
  title: "ابحث عن أمر",
  field: "ماذا تريد أن تفعل؟",
  found: (count) => withNoun(count, "أمر"),
  nothing: "لا شيء بهذا الاسم.",
  kinds: {
    do: "أمر",
    tab: "عرض",
    scenario: "سيناريو",
    baseline: "قارن بـ",
    measure: "اعرض",
    lever: "رافعة",
    explanation: "فسّر",
    kept: "محفوظ",
    look: "المظهر",
    absent: "ليس في هذا النموذج",
  },
  do: {
    keep: "احتفظ بهذا",
    undo: "تراجع",
    redo: "أعد",
    replay: "أعد عرض آخر تغيير",
    resetAll: "أعد كل الروافع إلى أصلها",
    toDefaults: "كل الروافع إلى القيم الافتراضية للنموذج",
    play: "شغّل الأشهر أو أوقفها مؤقتًا",
    pause: "أوقف التحديث مؤقتًا أو استأنفه",
    newLuck: "حظ جديد",
    share: "شارك واحفظ وافتح",
    timeline: "الخط الزمني للأحداث",
    help: "ما هذا، وما المفاتيح",
    zoom: "اضبط المحور على المنحنيات، أو ارجع إلى الثابت",
  },
  compareAll: (name) => `قارن الكل بـ«${name}»`,
  take: (name) => `عدّل نسخة من «${name}»`,
  show: (name) => `اعرض «${name}»`,
  remove: (name) => `أزل «${name}»`,
};
