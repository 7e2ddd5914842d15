/** What is said when a newer version of the page has been fetched. */
import type * as english from "../../parts/offline.ts";
import type { Translated } from "../../Translated.ts";

export const offlineMessages: Translated<typeof english.offlineMessages> = {
  newer: "د دې پاڼې نوې نسخه چمتو ده. تر هغه چې یې واخلئ، همدا کار کوي.",
  take: "نوې نسخه واخلئ",
  later: "وروسته",
};
