/** What a sealed figure is, in Pashto. */
import type { SealedFigureText } from "../../told/SealedFigureText.ts";

const texts: Readonly<Record<SealedFigureText, string>> = {
  "Members of IS-K": "د داعش خراسان غړي",
  "Attacks of IS-K in Afghanistan per month": "په افغانستان کې د داعش خراسان بریدونه، په میاشت کې",
  "Economy per head, 2020 = 1": "سړي سر اقتصاد، ۲۰۲۰ = ۱",
  "Members of the Taliban": "د طالبانو غړي",
  "Left the Taliban for IS-K since September 2021": "له سپټمبر ۲۰۲۱ راهیسې له طالبانو داعش خراسان ته اوښتي",
};

export const tellSealed = (text: SealedFigureText | string): string =>
  texts[text as SealedFigureText] ?? text;
