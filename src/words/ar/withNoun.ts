/**
 * A count with its noun: “شهر واحد”, “شهران”, “٣ أشهر”, “١١ شهرًا”, “١٠٠ شهر”. Arabic has six forms; after verbs that are
 * written first, and after prepositions, the dual differs.
 */
import { numerals } from "./numerals.ts";

/** By the noun in the singular: its plural, as it stands after three to ten. */
const plurals: Readonly<Record<string, string>> = {
  أمر: "أوامر",
  إجابة: "إجابات",
  إعداد: "إعدادات",
  بايت: "بايتات",
  تخمين: "تخمينات",
  تغيير: "تغييرات",
  تكرار: "تكرارات",
  ثانية: "ثوانٍ",
  "جدول زمني": "جداول زمنية",
  جولة: "جولات",
  حدث: "أحداث",
  حرف: "أحرف",
  خطوة: "خطوات",
  دقيقة: "دقائق",
  دولار: "دولارات",
  رقم: "أرقام",
  رمز: "رموز",
  زوج: "أزواج",
  سؤال: "أسئلة",
  سجين: "سجناء",
  سنة: "سنوات",
  شخص: "أشخاص",
  شهر: "أشهر",
  صف: "صفوف",
  عالم: "عوالم",
  "عالم معقول": "عوالم معقولة",
  عام: "أعوام",
  عضو: "أعضاء",
  قيادة: "قيادات",
  قيمة: "قيم",
  متشدد: "متشددين",
  متجه: "متجهات",
  مجموعة: "مجموعات",
  محاولة: "محاولات",
  مدرسة: "مدارس",
  مرة: "مرات",
  مسار: "مسارات",
  مقعد: "مقاعد",
  منطقة: "مناطق",
  نطاق: "نطاقات",
  نقطة: "نقاط",
  هاتف: "هواتف",
  هجوم: "هجمات",
  وكيل: "وكلاء",
  يد: "أيدٍ",
};

const feminine = new Set(["يد"]);

const rules = new Intl.PluralRules("ar");

/**
 * The count with the noun, which is given in the singular. `oblique` where the whole stands after a preposition or in a
 * genitive: “بعد شهرين”; "object" where it is what a verb acts on: “يمثّل شخصًا واحدًا”. A text is a number already written; of “٢٧ من كل ١٠٠” the last number counts.
 */
export function withNoun(count: number | string, noun: string, oblique: boolean | "object" = false): string {
  const written = numerals(count);
  const found = /^(.*?)([\u200e\u200f\u202a-\u202e\u2066-\u2069]*[٠-٩][٠-٩٬٫.]*[^٠-٩]*)$/su.exec(written);
  if (found === null) return `${written} ${noun}`;
  const [, before, last] = found;
  const value = numberIn(last);
  if (value === 1) return before + (oblique === "object" ? singleObject(noun) : single(noun));
  if (value === 2) return before + dual(noun, oblique !== false);
  const form = rules.select(value);
  if (form === "few") return `${written} ${plurals[noun] ?? noun}`;
  return `${written} ${form === "many" ? accusative(noun) : noun}`;
}

/** A number as it is written, with what is said of one and of more. */
export const withWords = (count: number | string, one: string, several: string) =>
  `${numerals(count)} ${numberIn(String(count)) === 1 ? one : several}`;

/** A number as a number, in whichever digits it is written; NaN where it is none. */
export function numberIn(written: string): number {
  const ascii = written
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll("٬", "")
    .replaceAll(",", "")
    .replace("٫", ".")
    .replace("−", "-");
  return Number(ascii.replace(/[^0-9.-]/g, "") || Number.NaN);
}

/** Each word of a noun with its adjective takes the same ending. */
const each = (noun: string, change: (word: string) => string) => noun.split(" ").map(change).join(" ");

const isFeminine = (noun: string) => feminine.has(noun) || noun.split(" ")[0].endsWith("ة");

const single = (noun: string) => `${noun} ${isFeminine(noun) ? "واحدة" : "واحد"}`;

const singleObject = (noun: string) => (isFeminine(noun) ? single(noun) : `${accusative(noun)} واحدًا`);

const dual = (noun: string, oblique: boolean) =>
  each(noun, (word) => `${word.endsWith("ة") ? `${word.slice(0, -1)}ت` : word}${oblique ? "ين" : "ان"}`);

const accusative = (noun: string) => each(noun, (word) => (word.endsWith("ة") ? word : `${word}ًا`));
