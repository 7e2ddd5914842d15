/** Texts about a lesson inside a school's system, in Dari. */
import type * as english from "../../parts/school.ts";
import type { Translated } from "../../Translated.ts";

export const schoolMessages: Translated<typeof english.schoolMessages> = {
  name: "سیستم مکتب شما",
  noOneFile: "صفحه به گونهٔ یک فایل آورده نشد: با نام outbid.html در کنار صفحه است",
  embed: "کاپی کد جاسازی",
  scorm: "برای سیستم مکتب (SCORM 1.2)",
  edit: "از آن درس خود را بسازید",
  copied: "کاپی شد: آن را به گونهٔ HTML بگذارید.",
  notCopied: "مرورگر به صفحه اجازهٔ کاپی نمی‌دهد.",
  saved: (name) => `${name} ذخیره شد: آن را آن‌جا به گونهٔ بستهٔ SCORM بار کنید.`,
  notSaved: (reason) => `این نوشته نشد: ${reason}`,
  kept: "پاسخ‌های شما را سیستم مکتب نگه می‌دارد.",
  cut: "سیستم مکتب حداکثر چند صفحه نگه می‌دارد: درازترین متن‌های شما تنها در همین مرورگر کامل است.",
  notKept: "سیستم مکتب پاسخ آخر را نگه نداشت. در همین مرورگر نگه داشته شده است.",
  notFound: "این‌جا هیچ سیستم مکتبی پاسخ نمی‌دهد: پاسخ‌های شما در همین مرورگر می‌ماند.",
};
