/** Texts of the tab that compares. */
import type * as english from "../compare.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const compareMessages: Translated<typeof english.compareMessages> = {
  of: "فرق",
  from: "عن",
  same: "الاثنان سيناريو واحد: اختر غيره للمقارنة.",
  nothing: "احتفظ بنتيجة لتقارن بها.",
  working: "الجولات الأولى في الطريق.",
  chart: (label, unit) => `الفرق في «${label}»، ${unit}`,
  mean: "المتوسط",
  paired: "الحظ نفسه",
  unpaired: "حظ آخر",
  result: (month, name, difference, unit, reference) =>
    `في هذا النموذج، في الشهر ${numerals(month)}، قيمة «${name}» في المتوسط ${difference} من قيمة «${reference}» (${unit}).`,
  within: (month, amount) =>
    `في هذا النموذج، في الشهر ${numerals(month)}، الفرق، وهو ${amount}، ضمن حدود المصادفة.`,
  intervals: (mean, low, high, apartLow, apartHigh) =>
    `زوجًا بزوج، بالناس أنفسهم والحظ نفسه، يبلغ متوسط الفرق قبل التقريب ${mean} ويقع بين ${low} و${high} (فترة ثقة ٩٥٪). ولو كان لكل سيناريو حظه لما استطعنا أن نقول إلا: بين ${apartLow} و${apartHigh}.`,
  times: (times, count) =>
    `الاقتران يضيّق فترة الثقة ${withNoun(times, "مرة", true)} مع ${withNoun(count, "جولة", true)}.`,
  leavers: {
    caption: (month, held) =>
      `إلى أين ذهب من تركوا طالبان، أشخاص حتى الشهر ${numerals(month)}: متوسط الجولات، وأين تقع ${numerals(held)} من كل ١٠٠ جولة جديدة`,
    left: "انتقلوا إلى داعش خراسان",
    home: "عادوا إلى البيت، خارج الطرفين",
    apart: (name, reference) =>
      `«${name}» ناقص «${reference}»: الفرق بين المتوسطين، وأين تقع أزواج الجولات ذات الحظ نفسه`,
    range: (low, high) => `من ${low} إلى ${high}`,
    note: "تتحدث الحجة عمن ينتقلون إلى داعش خراسان، لا عمن يعودون إلى البيت.",
  },
  outcomes: (label, unit, held) =>
    `${label}، ${unit}: متوسط الجولات، وأين تقع ${numerals(held)} من كل ١٠٠ جولة جديدة`,
  scenario: "السيناريو",
  month: (month) => `الشهر ${numerals(month)}`,
  range: (low, high) => `${low}–${high}`,
  differ: "ما الذي يختلف",
  alike: "لا شيء يختلف بعد.",
  policy: "السياسة",
  assumptions: "الافتراضات",
  parameter: "الإعداد",
  events: "الأحداث",
  eventCount: (count) => (count === 0 ? "لا شيء" : numerals(count)),
  yes: "نعم",
  no: "لا",
  cell: (label, name) => `${label} في «${name}»`,
  mixed: "المحاور متفاوتة",
};
