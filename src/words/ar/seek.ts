/** Texts of goals and of paths out of the trap. */
import type * as english from "../seek.ts";
import type { Translated } from "../Translated.ts";
import { numerals } from "./numerals.ts";
import { withNoun } from "./withNoun.ts";

export const seekMessages: Translated<typeof english.seekMessages> = {
  title: "ما الذي يلزم لذلك؟",
  intro: "قل ما تريد أن تراه؛ فيبحث النموذج عن مواضع للروافع تعطيه.",
  goal: "الهدف",
  measure: "المقياس",
  month: "في الشهر",
  is: "ينبغي أن يكون",
  atLeast: "على الأقل",
  atMost: "على الأكثر",
  value: "القيمة",
  first: "بتحريك",
  second: "و",
  none: "لا شيء غيرها",
  find: "ابحث",
  verdicts: {
    "met now": "في هذا النموذج الهدف متحقق من الآن.",
    possible: "في هذا النموذج يمكن بلوغ الهدف ضمن هذه النطاقات.",
    "impossible within these ranges": "في هذا النموذج لا يمكن بلوغ الهدف ضمن هذه النطاقات.",
  },
  now: (outcome) => `حيث تقف الروافع: ${outcome}.`,
  nowMixed: "محاور الاعتدال متفاوتة: والحلقة على هذا المحور هي متوسطها.",
  nearest: (places, outcome) => `أقل تغيير يبلغه: ${places}، ويعطي ${outcome}.`,
  furthest: (places, outcome) => `أقرب المواضع المجرَّبة إليه: ${places}، ويعطي ${outcome}.`,
  share: (share) => `يتحقق في ${share} من كل ١٠٠ موضع مجرَّب.`,
  place: (label, value) => `${label} ${value}`,
  within: (low, high) => `من ${low} إلى ${high}`,
  outcome: (mean, low, high) => `${mean} (من ${low} إلى ${high})`,
  exampleGoal: (label, month, is, value) =>
    `الهدف: «${label}» في الشهر ${numerals(month)} ينبغي أن يكون ${value} ${is}.`,
  go: "ضع الروافع هناك",
  chart: "المظلّل: حيث يتحقق الهدف. الحلقة حيث تقف الروافع، والمعيّن أقل تغيير.",

  escape: {
    title: "مسارات للخروج من الفخ",
    intro:
      "يبحث هذا في جداول زمنية للاعتدال والمساعدات والرسائل المضادة عن جدول يُبقي الطرفين ضمن الحدود ويبلغ مع ذلك الاعتدال الذي تطلبه.",
    leastT: "أعضاء طالبان لا يقلّون أبدًا عن",
    mostK: "أعضاء داعش خراسان لا يزيدون أبدًا على",
    moderation: "اعتدال لا يقل عن",
    by: "بحلول الشهر",
    aid: "مساعدات معروضة حتى",
    propaganda: "دعاية تنزل حتى",
    tries: "عدد الجداول الزمنية المجرَّبة",
    search: "ابحث عن مسار",
    found: (tries) => `في هذا النموذج يوجد مسار؛ جُرّب ${withNoun(tries, "جدول زمني")}.`,
    notFound: (tries) => `لم يوجد مسار؛ جُرّب ${withNoun(tries, "جدول زمني")}. وهذا أفضل ما ظهر.`,
    share: (runs, low, high, asked) =>
      `يحافظ على كل الحدود في ${withNoun(runs, "جولة", true)} لم يرها البحث من قبل. ويعني هذا بين ${low} و${high} من كل ١٠٠ من جميع الجولات. ويُعدّ المسار مسارًا حين لا يقل أدنى هذين الرقمين عن ${asked}.`,
    exampleOf: (tries) => `أفضل ${withNoun(tries, "جدول زمني", true)}، بالحدود التي يبدأ بها البحث.`,
    shareSoFar: (share) =>
      `الأفضل حتى الآن: من الجولات التي اختير بها يحافظ ${share} من كل ١٠٠ على كل الحدود.`,
    ends: (members, rivals) =>
      `في المتوسط يبلغ أدنى عدد لأعضاء طالبان ${members}، وأعلى عدد لأعضاء داعش خراسان ${rivals}.`,
    timetable: "الجدول الزمني",
    at: (month) => `الشهر ${numerals(month)}`,
    take: "ضعه تحت الروافع",
    save: "احفظه سيناريو",
  },
};
