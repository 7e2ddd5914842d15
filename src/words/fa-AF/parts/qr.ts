/** Texts where a QR code would stand, in Dari. */
import type * as english from "../../parts/qr.ts";
import type { Translated } from "../../Translated.ts";
import { numerals } from "../numerals.ts";

export const qrMessages: Translated<typeof english.qrMessages> = {
  tooLong: (most) =>
    `بدون کد QR: لینک از ${numerals(most)} حرف درازتر است و موبایل‌ها آن را نمی‌خوانند. خود لینک را بفرستید.`,
};
