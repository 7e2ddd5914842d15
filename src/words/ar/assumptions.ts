/** Texts of the opened lists of assumptions. */
import type * as english from "../assumptions.ts";
import type { Translated } from "../Translated.ts";

export const assumptionMessages: Translated<typeof english.assumptionMessages> = {
  text: "كيف يعمل الناس والعالم في النموذج. والتغيير هنا يسري على المنحنيين معًا، فلا يختلفان إلا في السياسة.",
  kinds: {
    lever: "روافع أخرى",
    leadership: "القيادة",
    parameter: "كيف يختار الناس ويستجيب العالم",
    initial: "أين تقف الأمور في البداية",
    population: "من هم الناس",
    scale: "مقادير القياس",
  },
  default: (value, unit) => `القيمة الافتراضية ${value}${unit === "" ? "" : ` (${unit})`}.`,
  ground: (grade, source) => `السند${grade === "" ? "" : ` ${grade}`}: ${source}.`,
  grades: "السند يقول علامَ يستند الرقم: A مقيس، B اتجاهه أو حجمه معروف، C مختار.",
  leverText: "هذه رافعة: لا تغيّر إلا المنحنى الحالي.",
};
