/** The few texts of sharing that the first screen needs; the others are in share.ts. */
import type * as english from "../shareButton.ts";
import type { Translated } from "../Translated.ts";

export const shareButtonMessages: Translated<typeof english.shareButtonMessages> = {
  share: "شارك",
  drop: "أفلت ملف مختبر أو سيناريو أو تقريرًا لتفتحه",
};
