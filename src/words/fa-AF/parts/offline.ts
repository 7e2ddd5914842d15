/** What is said when a newer version of the page has been fetched, in Dari. */
import type * as english from "../../parts/offline.ts";
import type { Translated } from "../../Translated.ts";

export const offlineMessages: Translated<typeof english.offlineMessages> = {
  newer: "نسخهٔ نوتری از این صفحه آماده است. تا آن را نگیرید، همین ادامه می‌دهد.",
  take: "گرفتن نسخهٔ نوتر",
  later: "بعداً",
};
