/** The few texts of sharing that the first screen needs; the others are in share.ts. */
import type * as english from "../shareButton.ts";
import type { Translated } from "../Translated.ts";

export const shareButtonMessages: Translated<typeof english.shareButtonMessages> = {
  share: "شریک کړئ",
  drop: "د لابراتوار فایل، سناریو یا راپور دلته وغورځوئ چې پرانیستل شي",
};
