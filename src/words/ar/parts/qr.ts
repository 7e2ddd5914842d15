/** Texts where a QR code would stand. */
import type * as english from "../../parts/qr.ts";
import type { Translated } from "../../Translated.ts";
import { withNoun } from "../withNoun.ts";

export const qrMessages: Translated<typeof english.qrMessages> = {
  tooLong: (most) =>
    `لا رمز QR: الرابط أطول من ${withNoun(most, "حرف", true)}، ولن تقرأه الهواتف. أرسل الرابط نفسه.`,
};
