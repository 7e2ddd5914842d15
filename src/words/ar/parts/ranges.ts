/** Texts of a range against a range. */
import type * as english from "../../parts/ranges.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";
import { withNoun } from "../withNoun.ts";

export const rangesMessages: Translated<typeof english.rangesMessages> = {
  title: "نطاق مقابل نطاق",
  intro:
    "إعدادان أو سياستان لا يُعرف منهما إلا نطاق. يسحب هذا أزواجًا من النقاط، نقطة من كل نطاق، ويجري طرفَي كل زوج بالناس أنفسهم والحظ نفسه. ويبقى الإعداد حيث سُحب من الشهر الأول إلى الأخير: فلا تقع أحداثه الخاصة، ولا تختار أي قيادة حين تكون السياسة مسحوبة.",
  treatment: "النطاق الأول",
  control: "النطاق الثاني",
  setting: "الإعداد",
  from: "من",
  to: "إلى",
  pairs: "أزواج النقاط",
  start: "قارن النطاقين",
  same: "النطاقان متطابقان: غيّر أحدهما.",
  value: (label, value) => `${label} ${value}`,
  range: (label, low, high) => `${label} من ${low} إلى ${high}`,
  of: (label, month) => `${label}، الشهر ${numerals(month)}`,
  result: (of, name, difference, unit, reference) =>
    `${of}: في هذا النموذج، ما يعطيه «${name}» في المتوسط ${difference} مما يعطيه «${reference}» (${unit}).`,
  within: (of, amount) =>
    `${of}: في هذا النموذج، متوسط الفرق بين النطاقين، وهو ${amount}، ضمن حدود المصادفة.`,
  interval: (pairs, mean, low, high) =>
    `عبر ${withNoun(pairs, "زوج", true)} من النقاط، بالناس أنفسهم والحظ نفسه، يبلغ متوسط الفرق قبل التقريب ${mean} ويقع بين ${low} و${high} (فترة ثقة ٩٥٪).`,
  pairwise: (low, high, higher, pairs) =>
    `تقع فروق الأزواج المفردة في الغالب بين ${low} و${high} (٩٠ من كل ١٠٠)؛ وللنطاق الأول الرقم الأعلى في ${numerals(higher)} من ${withNoun(pairs, "زوج", true)}.`,
  bar: "النطاق الأول ناقص الثاني، مع فترة ثقة ٩٥٪ للمتوسط",
  table: (label, unit) => `${label}، ${unit}: المتوسط على كل نطاق وفترة ثقته ٩٥٪`,
  what: "النطاق",
  mean: "المتوسط",
  ends: "فترة الثقة ٩٥٪",
  between: (low, high) => `من ${low} إلى ${high}`,
  difference: "الفرق",
};
