/** Texts where a QR code would stand. */
import type * as english from "../../parts/qr.ts";
import type { Translated } from "../../Translated.ts";
import { withWords } from "../withNoun.ts";

export const qrMessages: Translated<typeof english.qrMessages> = {
  tooLong: (most: number) =>
    `د QR کوډ نشته: لینک تر ${withWords(most, "توري", "تورو")} اوږد دی، او تلیفونونه یې نه شي لوستلای. خپله لینک ولېږئ.`,
};
