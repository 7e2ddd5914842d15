/** What is said when a newer version of the page has been fetched. */
import type * as english from "../../parts/offline.ts";
import type { Translated } from "../../Translated.ts";

export const offlineMessages: Translated<typeof english.offlineMessages> = {
  newer: "إصدار أحدث من هذه الصفحة جاهز. وإلى أن تأخذه يستمر هذا.",
  take: "خذ الإصدار الأحدث",
  later: "لاحقًا",
};
