/** The few texts of sharing that the first screen needs, in Dari; the others are in share.ts. */
import type * as english from "../shareButton.ts";
import type { Translated } from "../Translated.ts";

export const shareButtonMessages: Translated<typeof english.shareButtonMessages> = {
  share: "اشتراک‌گذاری",
  drop: "فایل لابراتوار، سناریو یا گزارش را برای باز کردن این‌جا رها کنید",
};
