/** Texts about a lesson inside a school's system. */
import type * as english from "../../parts/school.ts";
import type { Translated } from "../../Translated.ts";

export const schoolMessages: Translated<typeof english.schoolMessages> = {
  name: "نظام مدرستك",
  noOneFile: "تعذّر جلب الصفحة كملف واحد: وهو إلى جانب الصفحة باسم outbid.html",
  embed: "انسخ شيفرة التضمين",
  scorm: "لنظام مدرسة (SCORM 1.2)",
  edit: "اصنع نسختك منه",
  copied: "نُسخ: ألصقه بصيغة HTML.",
  notCopied: "لا يسمح المتصفح للصفحة بالنسخ.",
  saved: (name) => `حُفظ ${name}: ارفعه هناك حزمةً من نوع SCORM.`,
  notSaved: (reason) => `تعذّرت كتابة هذا: ${reason}`,
  kept: "إجاباتك محفوظة في نظام مدرستك.",
  cut: "نظام مدرستك يحفظ صفحات قليلة على الأكثر: أطول نصوصك كاملة في هذا المتصفح وحده.",
  notKept: "لم يحفظ نظام مدرستك الإجابة الأخيرة. وهي محفوظة في هذا المتصفح.",
  notFound: "لا نظام مدرسة يستجيب هنا: إجاباتك باقية في هذا المتصفح.",
};
